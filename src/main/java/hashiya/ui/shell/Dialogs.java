package hashiya.ui.shell;

import hashiya.l10n.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks for files and folders with the dialogs of the platform.
final class Dialogs implements Asking {

    private static final String EXTENSION = ".hashiya";
    /// The formats that can be imported.
    private static final List<Formats> FORMATS = List.of(
            new Formats("dialog.formats.text", List.of("txt", "text", "md")),
            new Formats("dialog.formats.pages", List.of("html", "htm", "xhtml", "shtml", "mht", "mhtml")),
            new Formats("dialog.formats.documents", List.of("pdf", "docx", "odt", "epub", "eml")),
            new Formats("dialog.formats.tables", List.of("csv", "tsv", "tab", "jsonl", "ndjson", "json")),
            new Formats("dialog.formats.archives", List.of("zip")),
            new Formats("dialog.formats.projects", List.of("qdpx", "qdc")));

    /// @param key     of what they are called
    /// @param endings without the full stop
    private record Formats(String key, List<String> endings) {

        Stream<String> patterns() {
            return endings.stream().flatMap(Dialogs::spellings);
        }
    }

    private final Window owner;
    private final Messages messages;

    Dialogs(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public Window owner() {
        return owner;
    }

    @Override
    public List<Path> filesToImport() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("command.import.files"));
        chooser.getExtensionFilters().setAll(FORMATS.stream()
                .map(each -> new ExtensionFilter(messages.text(each.key), each.patterns().toList())).toList());
        chooser.getExtensionFilters().addFirst(new ExtensionFilter(messages.text("dialog.formats.all"),
                FORMATS.stream().flatMap(Formats::patterns).toList()));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.text("dialog.formats.any"), "*"));
        var files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    /// Where the report of an import is to be kept.
    Optional<Path> report() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("import.save"));
        chooser.setInitialFileName(messages.text("import.save.name") + ".csv");
        chooser.getExtensionFilters().add(new ExtensionFilter("CSV", "*.csv"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /// Where names are compared letter by letter, those in capitals are others.
    private static Stream<String> spellings(String ending) {
        return Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT));
    }

    @Override
    public Optional<Path> file(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(title));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /// A place for something that goes out.
    ///
    /// @param title  of the dialog, in words
    /// @param name   that is offered for a file, without its ending
    /// @param ending of the file, without the full stop; empty for a folder
    record Wanted(String title, String name, String ending) {}

    /// The folder or the file that something is written into.
    Optional<Path> place(Wanted wanted) {
        if (wanted.ending.isEmpty()) {
            var chooser = new DirectoryChooser();
            chooser.setTitle(wanted.title);
            return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        }
        var chooser = new FileChooser();
        chooser.setTitle(wanted.title);
        chooser.setInitialFileName(wanted.name + "." + wanted.ending);
        chooser.getExtensionFilters().add(new ExtensionFilter(wanted.title, "*." + wanted.ending));
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
