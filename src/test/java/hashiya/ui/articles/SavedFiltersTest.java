package hashiya.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.library.ArticleEditor;
import hashiya.library.SearchEditor;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.ReadState;
import hashiya.model.SavedSearch;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import hashiya.ui.FxTest;
import hashiya.ui.Workroom;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class SavedFiltersTest {

    private static final ArticleFilter BBC = ArticleFilter.NONE.with(new Condition.Outlet("BBC"));

    @TempDir
    private Path folder;
    private final ObjectProperty<ArticleFilter> asked = new SimpleObjectProperty<>(ArticleFilter.NONE);
    private Workroom room;
    private SavedFilters filters;

    @BeforeEach
    void open() throws Exception {
        room = new Workroom(folder.resolve("w.hashiya"));
        filters = FxTest.onFx(() -> new SavedFilters(room.workspace, asked, id ->
                room.workspace.mirror().find(Article.class, id).map(each -> new ArticleRow(each, Tally.NOTHING))));
    }

    @AfterEach
    void close() throws Exception {
        FxTest.runOnFx(filters::close);
        room.settle();
        assertEquals(List.of(), room.failures);
        room.close();
    }

    @Test
    void a_kept_filter_says_which_articles_came_since_it_was_looked_at() throws Exception {
        keep("بي بي سي", BBC);
        var later = article("خبر لاحق", "BBC");
        article("من جهة أخرى", "رويترز");
        until(() -> {
            filters.refresh();
            return filters.news(kept()).equals(Set.of(later));
        });
        assertTrue(FxTest.onFx(() -> filters.ask(kept())));
        assertEquals(BBC, asked.get());
        assertEquals(Set.of(later), filters.shown().get());
        until(() -> filters.news(kept()).isEmpty());
        assertEquals(Set.of(later), filters.shown().get(), "What is looked at stays marked while it is");
        FxTest.runOnFx(() -> asked.set(ArticleFilter.NONE));
        assertEquals(Set.of(), filters.shown().get());
        FxTest.runOnFx(() -> filters.ask(kept()));
        assertEquals(Set.of(), filters.shown().get());
    }

    @Test
    void an_article_whose_facts_come_to_meet_it_is_new_and_one_that_was_read_is_not() throws Exception {
        var other = article("من جهة أخرى", "رويترز");
        keep("بي بي سي", BBC);
        new ArticleEditor(room.library).amend(List.of(room.article), each -> each.with(ReadState.DONE));
        new ArticleEditor(room.library).amend(List.of(room.library.article(other)), each -> each.with(facts("صار", "BBC")));
        until(() -> {
            filters.refresh();
            return filters.news(kept()).equals(Set.of(other));
        });
    }

    @Test
    void it_gets_another_name_unless_another_has_that_and_stays_the_same_filter() throws Exception {
        keep("الأولى", BBC);
        keep("الثانية", ArticleFilter.NONE.withText("إدلب"));
        var second = filters.all().stream().filter(each -> each.name().equals("الثانية")).findFirst().orElseThrow();
        assertFalse(FxTest.onFx(() -> filters.rename(second, " الأولى ")));
        assertTrue(FxTest.onFx(() -> filters.rename(second, "الثانية")), "It may keep its own");
        assertTrue(FxTest.onFx(() -> filters.rename(second, "إدلب وحدها ")));
        until(() -> filters.all().stream().map(SavedSearch::name).toList().contains("إدلب وحدها"));
        var renamed = filters.all().stream().filter(each -> each.id().equals(second.id())).findFirst().orElseThrow();
        assertEquals(Optional.of(ArticleFilter.NONE.withText("إدلب")), filters.filter(renamed));
        room.undo();
        until(() -> filters.all().contains(second));
    }

    @Test
    void one_that_asks_for_more_than_the_library_can_be_filtered_by_is_not_asked() throws Exception {
        new SearchEditor(room.library).save("غيرها", "-outlet:BBC", SavedSearch.Scope.LIBRARY);
        until(() -> !filters.all().isEmpty());
        assertFalse(FxTest.onFx(() -> filters.ask(kept())));
        assertEquals(ArticleFilter.NONE, asked.get());
    }

    private void keep(String name, ArticleFilter filter) throws Exception {
        var before = filters.all().size();
        FxTest.runOnFx(() -> filters.keep(name, filter));
        until(() -> filters.all().size() == before + 1);
    }

    private SavedSearch kept() {
        return filters.all().getFirst();
    }

    private ArticleId article(String title, String outlet) {
        var bytes = title.getBytes(StandardCharsets.UTF_8);
        return room.editor.importArticle(facts(title, outlet), new Evidence(Sha256.of(bytes), bytes.length, "a.txt",
                "UTF-8", Instant.EPOCH), new Content(bytes, title), List.of()).id();
    }

    private static Facts facts(String title, String outlet) {
        return new Facts(title, "", outlet, "", PartialDate.UNKNOWN, "", "ar");
    }

    private void until(Callable<Boolean> so) throws Exception {
        room.until(() -> FxTest.onFx(so));
    }
}
