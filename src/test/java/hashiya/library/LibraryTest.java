package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Entity;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.model.Sha256;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.model.Tag;
import hashiya.model.TagSet;
import hashiya.store.Check;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final String TEXT = "قال مصدرٌ إنّ 300 مقاتل في إدلب.\nونفى آخر ذلك.";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("عمل؟ ?#%.hashiya");
    }

    @Test
    void everything_is_undone_and_redone_across_restarts() {
        List<List<? extends Entity>> full;
        try (var library = Library.create(file)) {
            record(library);
            full = everything(library);
            assertTrue(full.stream().noneMatch(List::isEmpty));
            removeAll(library);
            assertTrue(everything(library).subList(0, 2).stream().allMatch(List::isEmpty));
            assertAllWell(library);
        }
        try (var library = Library.open(file)) {
            undo(library, 4);
            assertEquals(full, everything(library));
            undo(library, 9);
            assertEquals(Optional.empty(), library.undo());
            assertTrue(everything(library).stream().allMatch(List::isEmpty));
            assertAllWell(library);
        }
        try (var library = Library.open(file)) {
            redo(library, 9);
            assertEquals(full, everything(library));
            assertEquals(TEXT, library.text(library.all(Article.class).getFirst()));
            redo(library, 4);
            assertEquals(Optional.empty(), library.redo());
            assertAllWell(library);
        }
    }

    private static void undo(Library library, int steps) {
        for (var step = 0; step < steps; step++) {
            assertTrue(library.undo().isPresent());
        }
    }

    private static void redo(Library library, int steps) {
        for (var step = 0; step < steps; step++) {
            assertTrue(library.redo().isPresent());
        }
    }

    @Test
    void an_id_is_never_given_twice() {
        try (var library = Library.create(file)) {
            var editor = new Editor(library);
            var article = importText(editor);
            var first = editor.highlight(article.id(), new TextRange(0, 3), Colour.RED);
            editor.remove(first);
            var second = editor.highlight(article.id(), new TextRange(0, 3), Colour.RED);
            assertEquals("Q1:1", first.id().toString());
            assertEquals("Q1:2", second.id().toString());
        }
    }

    /// Nine steps to undo.
    private static void record(Library library) {
        var editor = new Editor(library);
        var article = importText(editor);
        var highlight = editor.highlight(article.id(), new TextRange(4, 9), Colour.YELLOW);
        var tag = editor.addTag(new Tag.Draft(Optional.empty(), "انشقاق", "#aa3344", "تعريف", TagSet.ALLEGED));
        editor.tag(List.of(highlight), tag.id(), Tagging.SET);
        editor.note(new NoteTarget.OnHighlight(highlight.id()), "حاشية *أولى*");
        var statement = new Statement(Stance.ASSERTS,
                List.of(new Speaker.New("مصدر", SourceKind.UNNAMED), new Speaker.New("بي بي سي", SourceKind.OUTLET)),
                new PartialDate("2017-07"));
        var attribution = editor.record(Claim.Draft.of("300 مقاتل في إدلب"), statement, highlight.id());
        var other = editor.record(Claim.Draft.of("لا أحد في إدلب"),
                new Statement(Stance.DENIES, List.of(new Speaker.Known(attribution.speaker())), PartialDate.UNKNOWN),
                article.id(), new TextRange(33, 40), Colour.RED);
        editor.relate(attribution.claim(), RelationKind.CONTRADICTS, other.claim(), "");
        editor.name(Colour.YELLOW, "أرقام");
    }

    /// Four steps to undo.
    private static void removeAll(Library library) {
        var editor = new Editor(library);
        editor.remove(library.all(Claim.class).getLast());
        editor.remove(library.all(Tag.class).getFirst());
        editor.remove(library.all(Highlight.class).getFirst());
        editor.remove(library.all(Article.class).getFirst());
    }

    private static Article importText(Editor editor) {
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        var facts = new Facts("", "", "", "", PartialDate.UNKNOWN, "", "ar");
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH);
        return editor.importArticle(facts, evidence, new Content(bytes, TEXT), List.of());
    }

    private static List<List<? extends Entity>> everything(Library library) {
        var all = new ArrayList<List<? extends Entity>>();
        for (var kind : List.of(Article.class, Highlight.class, Tag.class, Note.class, Source.class, Claim.class,
                Attribution.class, Relation.class)) {
            all.add(library.all(kind));
        }
        return all;
    }

    private static void assertAllWell(Library library) {
        assertEquals(List.of(), library.verify().stream().filter(check -> !check.ok()).map(Check::toString).toList());
    }
}
