package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.DirectionChoice;
import hashiya.model.Look;
import hashiya.model.ReadState;
import hashiya.model.SavedSearch;
import hashiya.model.SavedSearch.Scope;
import hashiya.model.SynonymGroup;
import hashiya.text.TextRange;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchEditorTest {

    @TempDir
    private Path folder;
    private Library library;
    private SearchEditor searches;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("work.hashiya"));
        searches = new SearchEditor(library);
    }

    @AfterEach
    void close() {
        Workspaces.assertAllWell(library);
        library.close();
    }

    @Test
    void a_saved_search_is_kept_renamed_changed_and_taken_away_and_each_is_undone_by_itself() {
        var search = searches.save(" سجون ", "سجن OR معتقل", Scope.EVERYTHING);
        assertEquals("سجون", search.name());
        searches.rename(search.id(), "معتقلات");
        searches.change(search.id(), "معتقل");
        searches.remove(search.id());
        searches.remove(search.id());
        assertEquals(List.of(), library.all(SavedSearch.class));
        library.undo();
        assertEquals(List.of(new SavedSearch(search.id(), "معتقلات", "معتقل", Scope.EVERYTHING)),
                library.all(SavedSearch.class));
        library.undo();
        library.undo();
        assertEquals(List.of(search), library.all(SavedSearch.class));
        library.undo();
        assertEquals(List.of(), library.all(SavedSearch.class));
        assertEquals(2, searches.save("أخرى", "x", Scope.LIBRARY).id().number());
        assertThrows(IllegalArgumentException.class, () -> searches.save(" ", "x", Scope.LIBRARY));
        assertThrows(IllegalArgumentException.class, () -> searches.save("x", " ", Scope.LIBRARY));
    }

    @Test
    void when_a_search_was_looked_at_is_no_change_and_outlives_undo_and_reopening() {
        var search = searches.save("سجون", "سجن", Scope.LIBRARY);
        assertEquals(Optional.of(0L), library.look(search.id()).map(Look::entry));
        var article = Workspaces.article(library);
        var entry = library.lastEntry();
        searches.looked(search.id(), entry);
        assertEquals(entry, library.lastEntry());
        library.undo();
        library.undo();
        library.redo();
        assertEquals(Optional.of(entry), library.look(search.id()).map(Look::entry));
        library.close();
        library = Library.open(folder.resolve("work.hashiya"));
        assertEquals(Optional.of(entry), library.look(search.id()).map(Look::entry));
        assertTrue(library.look(search.id()).orElseThrow().at().isAfter(Instant.EPOCH));
        library.readInPassing();
        assertEquals(Optional.empty(), library.look(search.id()));
        assertEquals(Optional.empty(), library.find(article.id()));
    }

    @Test
    void new_is_what_entered_or_changed_after_the_look() {
        var editor = new Editor(library);
        var old = Workspaces.article(library);
        var touched = Workspaces.article(library, "خبر ثانٍ عن السجن");
        var seen = library.lastEntry();
        var arrivals = Arrivals.since(library, seen);
        assertEquals(Set.of(), arrivals.entered());

        var fresh = Workspaces.article(library, "خبر ثالث عن السجن");
        var highlight = editor.highlight(old.id(), new TextRange(4, 9), Colour.RED);
        new Revisions(library).apply(new Revisions(library).correction(touched.id(), "خبر ثانٍ عن السجون"));
        arrivals.refresh();
        assertEquals(Set.of(fresh.id(), highlight.id()), arrivals.entered());
        assertEquals(Set.of(touched.id()), arrivals.changed());
        assertTrue(arrivals.has(touched.id()) && arrivals.has(fresh.id()));
        assertFalse(arrivals.has(old.id()));
        assertEquals(library.lastEntry(), arrivals.entry());
        assertEquals(Set.of(), Arrivals.since(library, library.lastEntry()).entered());
    }

    @Test
    void what_was_only_read_or_was_put_back_is_not_new() {
        var editor = new Editor(library);
        var old = Workspaces.article(library);
        var highlight = editor.highlight(old.id(), new TextRange(4, 9), Colour.RED);
        var seen = library.lastEntry();
        editor.mark(List.of(old), ReadState.DONE);
        editor.replace(library.article(old.id()), library.article(old.id()).with(DirectionChoice.LEFT_TO_RIGHT));
        editor.recolour(List.of(highlight), Colour.BLUE);
        editor.recolour(List.of(highlight.with(Colour.BLUE)), Colour.RED);
        editor.remove(highlight);
        library.undo();
        editor.remove(Workspaces.article(library, "خبر ثانٍ"));
        var arrivals = Arrivals.since(library, seen);
        assertEquals(Set.of(), arrivals.entered());
        assertEquals(Set.of(), arrivals.changed());
        editor.remove(highlight);
        arrivals.refresh();
        assertFalse(arrivals.has(highlight.id()));
        library.undo();
        library.undo();
        arrivals.refresh();
        assertEquals(1, arrivals.entered().size());
        assertEquals(2, library.all(Article.class).size());
    }

    @Test
    void synonyms_are_held_changed_and_let_go_and_each_is_undone_by_itself() {
        var group = searches.hold(List.of(" داعش", "تنظيم  الدولة", "داعش", ""));
        assertEquals(List.of("داعش", "تنظيم الدولة"), group.words());
        searches.change(group.id(), List.of("داعش", "تنظيم الدولة", "الدولة الإسلامية"));
        searches.change(group.id(), List.of("داعش", "تنظيم الدولة", "الدولة الإسلامية"));
        searches.hold(List.of("ي ب گ", "وحدات حماية الشعب"));
        searches.remove(group.id());
        library.undo();
        assertEquals(List.of(3, 2), library.all(SynonymGroup.class).stream().map(each -> each.words().size()).toList());
        library.undo();
        library.undo();
        assertEquals(List.of(group), library.all(SynonymGroup.class));
        assertThrows(IllegalArgumentException.class, () -> searches.hold(List.of("داعش", "داعش ")));
    }
}
