package hashiya.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/// An export could not be put on disk. Every file of the one before is as it was.
public final class ExportException extends RuntimeException {

    /// What can be wrong, as far as the analyst can do something about it.
    public enum Problem {
        /// There is a file where the folder should be.
        NOT_A_FOLDER,
        /// The folder, or the one it stands in, does not let itself be written to.
        READ_ONLY,
        DISK_FULL,
        /// The file system or the system's language settings do not take the file's name.
        NAME_REFUSED,
        /// A file of this name was not written by an export, or was changed by hand since.
        FOREIGN_FILE,
        /// No export of pages was written into the folder, or not one that notes can come back from.
        NO_EXPORT,
        /// The pages are those of another workspace.
        OTHER_WORKSPACE,
        UNKNOWN;

        /// The message for it, whose `{0}` is the [ExportException#file()].
        public String key() {
            return "export.problem." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Problem problem;
    private final transient Path file;

    ExportException(Problem problem, Path file, Throwable cause) {
        super(problem + ": " + file, cause);
        this.problem = Objects.requireNonNull(problem);
        this.file = Objects.requireNonNull(file);
    }

    ExportException(Problem problem, Path file) {
        super(problem + ": " + file);
        this.problem = Objects.requireNonNull(problem);
        this.file = Objects.requireNonNull(file);
    }

    public Problem problem() {
        return problem;
    }

    /// The file or folder that the problem is about.
    public Path file() {
        return file;
    }
}
