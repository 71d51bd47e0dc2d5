package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.HighlightId;
import hashiya.model.NoteTarget;
import hashiya.model.Sha256;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Workspaces to test on.
final class Workspaces {

    static final String TEXT = "قال مصدرٌ إنّ 300 مقاتل في إدلب.\nونفى آخر ذلك.";

    private Workspaces() {
    }

    static Article article(Library library) {
        return article(library, TEXT);
    }

    static Article article(Library library, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var facts = new Facts("خبر", "", "", "", PartialDate.UNKNOWN, "", "ar");
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH);
        return new Editor(library).importArticle(facts, evidence, new Content(bytes, text), List.of());
    }

    /// Five entries: an article, a highlight, a note on it, a claim on it, a colour's meaning.
    static void fill(Library library) {
        var editor = new Editor(library);
        var article = article(library);
        var highlight = editor.highlight(article.id(), new TextRange(4, 9), Colour.YELLOW);
        editor.note(new NoteTarget.OnHighlight(highlight.id()), "حاشية");
        claim(editor, "300 مقاتل في إدلب", highlight.id());
        editor.name(Colour.YELLOW, "أرقام");
    }

    static Attribution claim(Editor editor, String proposition, HighlightId passage) {
        var statement = new Statement(Stance.ASSERTS, List.of(new Speaker.New("مصدر", SourceKind.UNNAMED)),
                PartialDate.UNKNOWN);
        return editor.record(Claim.Draft.of(proposition), statement, passage);
    }

    /// Runs statements on a file behind the program's back.
    static void sql(Path file, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.executeUpdate(each);
            }
        }
    }

    /// Takes back what the fifth version of the file brought.
    static void takeBackClaims(Path file) throws SQLException {
        sql(file, "DROP TABLE assessment", "DROP TABLE hypothesis", "DROP TABLE open_point",
                "DROP TABLE attribution_figure", "ALTER TABLE claim DROP COLUMN agent",
                "ALTER TABLE claim DROP COLUMN action");
    }

    static void assertAllWell(Library library) {
        assertEquals(List.of(), library.verify().stream().filter(check -> !check.ok()).toList());
    }
}
