package hashiya.ui.shell;

import hashiya.library.Library;
import java.nio.file.Path;

/// How the window comes to a workspace: the file it opens, and how.
///
/// @param file   where the workspace is or will be
/// @param opening slow work off the screen's thread
public record WorkspaceSource(Path file, Opening opening) {

    @FunctionalInterface
    public interface Opening {
        Library open() throws Exception;
    }

    /// Whether it is this very file.
    boolean leadsTo(Path other) {
        return file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /// A workspace file that is there.
    public static WorkspaceSource existing(Path file) {
        return new WorkspaceSource(file, () -> Library.open(file));
    }

    /// A workspace file to be created.
    public static WorkspaceSource created(Path file) {
        return new WorkspaceSource(file, () -> Library.create(file));
    }
}
