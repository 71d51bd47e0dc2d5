package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.change.Change.Batch;
import hashiya.change.Deed;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.ReadState;
import hashiya.model.Remark;
import hashiya.model.Sha256;
import hashiya.store.StoreException;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkEditTest {

    @TempDir
    private Path folder;

    @Test
    void lots_are_written_one_by_one_and_undone_as_one_also_after_a_restart() {
        var file = folder.resolve("w.hashiya");
        List<Article> before;
        try (var library = library(file, 30)) {
            before = library.all(Article.class);
            new Editor(library).mark(before.subList(0, 4), ReadState.DONE);
            before = library.all(Article.class);
            var entry = library.lastEntry();
            var edit = new BulkEdit(library);
            for (var lot = 0; lot < 3; lot++) {
                edit.amend(Deed.MARKED, ids(before).subList(lot * 10, lot * 10 + 10), each -> each.with(ReadState.DONE));
                assertEquals(entry + 1 + lot, library.lastEntry());
            }
            edit.amend(Deed.MARKED, ids(before), each -> each.with(ReadState.DONE));
            assertEquals(entry + 3, library.lastEntry(), "Nothing was left to be done");
            assertEquals(26, edit.changed());
        }
        try (var library = Library.open(file)) {
            assertEquals(3, library.undoSteps());
            assertEquals(Deed.MARKED, library.undo().map(each -> ((Batch) each).deed()).orElseThrow());
            assertEquals(before, library.all(Article.class));
            library.redo();
            assertTrue(library.all(Article.class).stream().allMatch(each -> each.state() == ReadState.DONE));
            assertTrue(library.verify().stream().allMatch(each -> each.faults().isEmpty()));
        }
    }

    @Test
    void what_is_done_between_two_lots_stays_when_all_lots_are_undone_also_after_a_restart() {
        var file = folder.resolve("w.hashiya");
        List<Article> before;
        try (var library = library(file, 4)) {
            before = library.all(Article.class);
            var edit = new BulkEdit(library);
            edit.amend(Deed.MARKED, ids(before).subList(0, 2), each -> each.with(ReadState.DONE));
            new Editor(library).highlight(before.getFirst().id(), new TextRange(0, 3), Colour.YELLOW);
            edit.amend(Deed.MARKED, ids(before).subList(2, 4), each -> each.with(ReadState.DONE));
            assertEquals(2, library.undoSteps());
        }
        try (var library = Library.open(file)) {
            library.undo();
            assertEquals(before, library.all(Article.class));
            assertEquals(1, library.all(Highlight.class).size());
        }
        try (var library = Library.open(file)) {
            assertEquals(2, library.redoSteps());
            library.redo();
            assertTrue(library.all(Article.class).stream().allMatch(each -> each.state() == ReadState.DONE));
            library.undo();
            library.undo();
            assertEquals(List.of(), library.all(Highlight.class));
            assertEquals(before, library.all(Article.class));
            assertTrue(library.verify().stream().allMatch(each -> each.faults().isEmpty()));
        }
    }

    @Test
    void what_is_done_between_two_lots_to_what_the_first_has_changed_is_undone_by_itself() {
        var file = folder.resolve("w.hashiya");
        List<Article> before;
        List<Article> after;
        try (var library = library(file, 4)) {
            before = library.all(Article.class);
            var edit = new BulkEdit(library);
            edit.amend(Deed.MARKED, ids(before).subList(0, 2), each -> each.with(ReadState.DONE));
            var first = library.article(before.getFirst().id());
            new Editor(library).replace(first, first.with(ReadState.READING));
            edit.amend(Deed.MARKED, ids(before).subList(2, 4), each -> each.with(ReadState.DONE));
            after = library.all(Article.class);
            library.undo();
            assertEquals(ReadState.READING, library.article(first.id()).state());
            assertEquals(before.subList(2, 4), library.all(Article.class).subList(2, 4));
            library.undo();
            assertEquals(first, library.article(first.id()));
            library.undo();
            assertEquals(before, library.all(Article.class));
        }
        try (var library = Library.open(file)) {
            for (var step = 0; step < 3; step++) {
                assertEquals(1, library.redoSteps());
                library.redo();
            }
            assertEquals(after, library.all(Article.class));
            for (var step = 0; step < 3; step++) {
                library.undo();
            }
            assertEquals(before, library.all(Article.class));
            assertTrue(library.verify().stream().allMatch(each -> each.faults().isEmpty()));
        }
    }

    @Test
    void what_hangs_by_now_on_an_article_of_the_first_lot_does_not_go_with_the_import() {
        try (var library = library(folder.resolve("w.hashiya"), 1)) {
            var there = library.all(Article.class);
            var coming = new ArticleImport(library);
            var first = coming.take(List.of(arrival("الأول"))).getFirst();
            var editor = new Editor(library);
            var kept = editor.highlight(there.getFirst().id(), new TextRange(0, 3), Colour.YELLOW);
            editor.note(new NoteTarget.OnArticle(first.id()), "ملاحظة");
            coming.take(List.of(arrival("الثاني")));
            var after = library.snapshot();

            library.undo();
            assertEquals(List.of(there.getFirst(), first), library.all(Article.class));
            assertEquals(1, library.all(Note.class).size());
            library.undo();
            assertEquals(List.of(), library.all(Note.class));
            assertEquals(List.of(kept), library.all(Highlight.class));
            library.undo();
            library.undo();
            assertEquals(there, library.all(Article.class));
            for (var step = 0; step < 4; step++) {
                library.redo();
            }
            assertEquals(after, library.snapshot());
            assertTrue(library.verify().stream().allMatch(each -> each.faults().isEmpty()));
        }
    }

    @Test
    void what_hangs_on_articles_goes_with_their_lot_and_comes_back() {
        try (var library = library(folder.resolve("w.hashiya"), 6)) {
            var editor = new Editor(library);
            var all = ids(library.all(Article.class));
            var highlight = editor.highlight(all.get(4), new TextRange(0, 3), Colour.RED);
            editor.note(new NoteTarget.OnHighlight(highlight.id()), "حاشية");
            var edit = new BulkEdit(library);
            edit.remove(all.subList(0, 3));
            assertEquals(1, library.all(Highlight.class).size());
            edit.remove(all.subList(3, 6));
            assertEquals(List.of(), library.all(Highlight.class));
            assertEquals(6, edit.changed());
            library.undo();
            assertEquals(all, ids(library.all(Article.class)));
            assertEquals(List.of(highlight), library.all(Highlight.class));
        }
    }

    @Test
    void what_is_gone_is_passed_over_and_what_was_added_meanwhile_is_not_lost() {
        try (var library = library(folder.resolve("w.hashiya"), 6)) {
            var editor = new Editor(library);
            var all = ids(library.all(Article.class));
            var edit = new BulkEdit(library);
            edit.remove(all.subList(0, 2));
            editor.remove(library.article(all.get(2)));
            var late = editor.highlight(all.get(4), new TextRange(0, 3), Colour.RED);
            edit.remove(all.subList(2, 4));
            assertEquals(3, edit.changed());
            var lot = all.subList(4, 6);
            assertThrows(StoreException.class, () -> edit.remove(lot));
            assertEquals(lot, ids(library.all(Article.class)));
            assertEquals(List.of(late), library.all(Highlight.class));
        }
    }

    @Test
    void an_article_whose_facts_change_keeps_what_hangs_on_its_row() {
        try (var library = library(folder.resolve("w.hashiya"), 2)) {
            var before = library.all(Article.class);
            new ArticleEditor(library).amend(before, each -> each.with(new Facts("آخر", "عنواني", "ناشر", "كاتب",
                    new PartialDate("2017"), "https://example.org", "fa")).with(ReadState.READING));
            var after = library.all(Article.class);
            assertEquals(before.stream().map(Article::hidden).toList(), after.stream().map(Article::hidden).toList());
            assertEquals(before.stream().map(Article::evidence).toList(), after.stream().map(Article::evidence).toList());
            new ArticleEditor(library).amend(after, each -> each.with(List.of()));
            assertEquals(List.of(), library.all(Article.class).getFirst().hidden());
            assertTrue(library.verify().stream().allMatch(each -> each.faults().isEmpty()));
            library.undo();
            library.undo();
            assertEquals(before, library.all(Article.class));
        }
    }

    private static List<ArticleId> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }

    private static Library library(Path file, int articles) {
        var library = Library.create(file);
        for (var number = 0; number < articles; number++) {
            new ArticleImport(library).take(List.of(arrival("نصّ المقال " + number)));
        }
        return library;
    }

    private static Arrival arrival(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH,
                List.of(new Remark(Remark.Kind.DATE_UNCERTAIN, "2017")));
        return new Arrival(new Facts("عنوان", "", "", "", PartialDate.UNKNOWN, "", "ar"), evidence,
                new Content(bytes, text), List.of(new Hidden(new TextRange(0, 3), Furniture.SECTION)));
    }
}
