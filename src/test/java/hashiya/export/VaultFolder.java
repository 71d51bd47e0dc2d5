package hashiya.export;

import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// An exported folder, and the hands of somebody who edits it in another program.
record VaultFolder(Path folder) {

    Snapshot export(List<Note> notes) {
        var snapshot = Sample.withNotes(notes);
        ExportFolder.renew(folder, MarkdownExport.workspace(snapshot, Sample.TEXTS, Options.standard()));
        return snapshot;
    }

    /// Edits what stands between the marks of a note.
    void rewrite(NoteId id, UnaryOperator<String> edit) throws IOException {
        eachPage(text -> {
            var place = Pattern.compile("(?s)(<!-- (note\\S*) " + id + " -->\n\n)(.*?)(\n\n<!-- /\\2 " + id + " -->)")
                    .matcher(text);
            return !place.find() ? text : text.substring(0, place.end(1)) + edit.apply(place.group(3))
                    + text.substring(place.start(4));
        });
    }

    void eachPage(UnaryOperator<String> edit) throws IOException {
        for (var each : pages()) {
            var text = Files.readString(each);
            var edited = edit.apply(text);
            if (!edited.equals(text)) {
                Files.writeString(each, edited);
            }
        }
    }

    void page(String start, UnaryOperator<String> edit) throws IOException {
        var file = file(start);
        Files.writeString(file, edit.apply(Files.readString(file)));
    }

    Path file(String start) throws IOException {
        return pages().stream().filter(each -> folder.relativize(each).toString().startsWith(start)).findFirst()
                .orElseThrow();
    }

    String path(String start) throws IOException {
        return folder.relativize(file(start)).toString();
    }

    String address(String start) {
        try {
            return "../" + path(start).replace(" ", "%20");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> pages() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith(".md")).sorted().toList();
        }
    }
}
