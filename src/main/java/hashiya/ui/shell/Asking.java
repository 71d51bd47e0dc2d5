package hashiya.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// Asks for files and folders that are to come in.
interface Asking {

    List<Path> filesToImport();

    /// One file to read.
    ///
    /// @param title the key of what it is asked for with
    Optional<Path> file(String title);

    /// @param title the key of what it is asked for with
    Optional<Path> folder(String title);

    /// Over which the dialogs stand.
    Window owner();
}
