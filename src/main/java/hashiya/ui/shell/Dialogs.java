package hashiya.ui.shell;

import hashiya.l10n.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks for files and folders with the dialogs of the platform.
final class Dialogs {

    private static final String EXTENSION = ".hashiya";

    private final Window owner;
    private final Messages messages;

    Dialogs(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    Window owner() {
        return owner;
    }

    List<Path> filesToImport() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("command.import.files"));
        var files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    /// One file to read.
    ///
    /// @param title the key of the dialog's title
    Optional<Path> file(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /// @param title the key of the dialog's title
    Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(title));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /// The file that the board is written into.
    Optional<Path> board() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("command.export.board"));
        chooser.setInitialFileName(messages.text("board.file") + ".csv");
        chooser.getExtensionFilters().add(new ExtensionFilter("CSV", "*.csv"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /// The file that the whole workspace, or its codebook, is written into.
    ///
    /// @param ending without the full stop
    Optional<Path> fileToWrite(String title, String name, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.setInitialFileName(name + "." + ending);
        chooser.getExtensionFilters().add(new ExtensionFilter(
                ending.equals("jsonld") ? "Web Annotation" : "REFI-QDA", "*." + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    Optional<Path> workspaceToOpen() {
        return Optional.ofNullable(workspaces("command.workspace.open").showOpenDialog(owner)).map(File::toPath);
    }

    Optional<Path> workspaceToCreate() {
        return Optional.ofNullable(workspaces("command.workspace.new").showSaveDialog(owner)).map(File::toPath)
                .map(path -> path.toString().endsWith(EXTENSION) ? path : Path.of(path + EXTENSION));
    }

    private FileChooser workspaces(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.text("dialog.workspaces"), "*" + EXTENSION));
        return chooser;
    }
}
