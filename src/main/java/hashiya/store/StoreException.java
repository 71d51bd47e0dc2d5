package hashiya.store;

import java.nio.file.Path;
import java.util.Objects;

/// The workspace file could not be read or written. What was in it before is still in it.
public final class StoreException extends RuntimeException {

    private final Problem problem;
    /// A path by its text, since exceptions are serializable and paths are not.
    private final String file;

    StoreException(Problem problem, Path file, Throwable cause) {
        super(problem + ": " + file, cause);
        this.problem = Objects.requireNonNull(problem);
        this.file = file.toString();
    }

    StoreException(Problem problem, Path file, String detail) {
        super(problem + ": " + file + ": " + detail);
        this.problem = Objects.requireNonNull(problem);
        this.file = file.toString();
    }

    public Problem problem() {
        return problem;
    }

    /// The workspace file, or the folder where that is the trouble.
    public Path file() {
        return Path.of(file);
    }
}
