package hashiya.cli;

import hashiya.exchange.CaveatSentence;
import hashiya.exchange.annotation.AnnotationExport;
import hashiya.exchange.record.Fields;
import hashiya.exchange.refi.RefiExport;
import hashiya.export.ExportedSheet;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a workspace as one file for other programs: a project or a codebook for qualitative analysis, or
/// annotations of the web.
final class WholeFiles {

    static final List<String> FORMATS = List.of("qdpx", "qdc", "webannotation");

    /// As much of a file as tells whether it is ours, in bytes.
    private static final int BEGINNING = 400;

    private final String format;
    private final Messages words;
    private final Console console;

    /// @param words those of the file
    WholeFiles(String format, Messages words, Console console) {
        this.format = format;
        this.words = words;
        this.console = console;
    }

    /// @param to the file, or a folder to put one into that is called as the workspace
    int write(Path workspace, Path to, boolean json) {
        var file = Files.isDirectory(to) ? to.resolve(workspace.getFileName().toString()
                .replaceFirst("\\.[^.]*$", "") + "." + (isWeb() ? "jsonld" : format)) : to;
        if (Files.exists(file) && !isOurs(file)) {
            throw Trouble.of("cli.export.refi.taken", file);
        }
        try (var library = Library.open(workspace)) {
            var snapshot = library.snapshot();
            if (format.equals("qdc") && snapshot.all(Tag.class).isEmpty()) {
                throw Trouble.of("cli.export.refi.tagless", workspace);
            }
            report(file, switch (format) {
                case "qdc" -> RefiExport.codebook(snapshot, words);
                case "qdpx" -> RefiExport.project(snapshot, library::text, words);
                default -> new RefiExport.Written(AnnotationExport.of(snapshot, library::text, words), List.of());
            }, json);
        }
        return Cli.DONE;
    }

    private boolean isWeb() {
        return format.equals("webannotation");
    }

    private boolean isOurs(Path file) {
        if (!isWeb()) {
            return RefiExport.isOurs(file);
        }
        try (var in = Files.newInputStream(file)) {
            return AnnotationExport.isOurs(in.readNBytes(BEGINNING));
        } catch (IOException e) {
            return false;
        }
    }

    private void report(Path file, RefiExport.Written written, boolean json) {
        var isNew = ExportedSheet.write(file, written.bytes());
        if (json) {
            console.json(new Fields().with("path", Opening.absolute(file).toString())
                    .with("status", isNew ? "written" : "unchanged")
                    .with("caveats", written.caveats().stream()
                            .map(each -> BroughtLines.caveat(each, console.words())).toList()).map());
            return;
        }
        console.line(console.words().text("cli.export.refi.done", Opening.absolute(file)));
        written.caveats().forEach(each -> console.line(Lines.indent(CaveatSentence.of(each, console.words()))));
    }
}
