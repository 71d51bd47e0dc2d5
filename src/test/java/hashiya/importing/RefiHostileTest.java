package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hashiya.exchange.refi.RefiExport;
import hashiya.export.HostileTexts;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.Article;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.NoteTarget;
import hashiya.model.Sha256;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever letters stand in whatever place, they come back letter by letter.
class RefiHostileTest {

    /// What XML forbids, folds or takes for its own; what other readers trim; what hides which way a line runs.
    static final List<String> NASTY = List.of("\u0001\u0008\u001f", "\ufffe\uffff", "]]>", "<!-- & -->",
            "&amp;&#1;", "\r\nقال\r", "\u202eقال\u202c", "\ufeffقال", "👩‍👩‍👧🌿", "\u2028\u0085\u000b", " \t قال \t ",
            "\"'<>&", "{\"type\":\"tag\"}", "Hashiya · record", "Hashiya · C-001", "[[A1]] [[Q1:1|هنا]] [[أسباب]]", "…",
            "قال (أسباب)", "قال (2)");

    @TempDir
    private Path folder;

    @Test
    void the_known_ones() throws IOException {
        comeBack(HostileTexts.known());
    }

    @Test
    void those_that_xml_knows_nothing_of() throws IOException {
        comeBack(NASTY);
    }

    @Test
    void random_ones() throws IOException {
        var texts = new ArrayList<>(HostileTexts.random(11, 60));
        texts.addAll(NASTY);
        comeBack(texts);
    }

    private void comeBack(List<String> texts) throws IOException {
        try (var library = Library.create(folder.resolve("a.hashiya"));
                var empty = Library.create(folder.resolve("b.hashiya"))) {
            write(library, texts);
            var written = RefiExport.project(library.snapshot(), library::text, new Messages(Language.ENGLISH));
            var file = Files.write(folder.resolve("a.qdpx"), written.bytes());
            var brought = RefiRoundTripTest.bring(empty, file);
            assertEquals(List.of(), brought.caveats());
            Sameness.assertSame(library, empty);
            assertFalse(RefiRoundTripTest.bring(empty, file).isNew());
            assertFalse(RefiRoundTripTest.bring(library, file).isNew());
        }
    }

    static void write(Library library, List<String> texts) {
        var editor = new Editor(library);
        var parent = Optional.<TagId>empty();
        for (var text : texts) {
            // A working text has no line ends but LF, no byte order mark before it and no NUL.
            var letters = "قال: " + text.replaceAll("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]", "\n") + " ثم";
            var article = article(editor, letters, text);
            var highlight = editor.highlight(article.id(), new TextRange(5, letters.length() - 3), Colour.GREEN);
            if (!text.isBlank()) {
                var tag = editor.addTag(new Tag.Draft(parent, text, "#aa3344", text, TagSet.OBSERVED), List.of(highlight));
                parent = Optional.of(tag.id()).filter(_ -> texts.indexOf(text) % 4 > 0);
                editor.record(Claim.Draft.of("قال " + text), new Statement(Stance.DENIES,
                        List.of(new Speaker.New("س " + text, SourceKind.PERSON)), PartialDate.UNKNOWN), highlight.id());
            }
            editor.note(new NoteTarget.OnHighlight(highlight.id()), text);
            editor.note(new NoteTarget.OnArticle(article.id()), text + "\n");
            editor.note(new NoteTarget.OnWorkspace(), text);
        }
    }

    private static Article article(Editor editor, String text, String title) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return editor.importArticle(new Facts(title, title, title, title, PartialDate.UNKNOWN, title, "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, title + ".html", "UTF-8", Instant.EPOCH),
                new Content(bytes, text), List.of());
    }
}
