package hashiya.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Tagging;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Bookmark;
import hashiya.model.Colour;
import hashiya.model.Facts;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.ReadState;
import hashiya.model.TagSet;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.PanelStage;
import hashiya.ui.control.Clamped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ui")
@ExtendWith(FxTest.class)
class ArticlesPanelUiTest {

    @TempDir
    private Path folder;
    private PanelStage stage;
    private Article first;
    private Article second;
    private Article third;

    @BeforeEach
    void bring_three_articles_in() throws Exception {
        stage = new PanelStage(folder.resolve("a.hashiya"));
        first = article("معسكرٌ للمنشقّين", "بي بي سي", "2017-07-11", PanelStage.seed(0));
        second = article("", "", "2016-10", "سطر زائد\n" + PanelStage.seed(1),
                new Hidden(new TextRange(0, 8), Furniture.SECTION));
        third = article("إعدام أسرى", "وكالة ستيب", "2018", PanelStage.seed(4));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), stage.failures());
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void each_shows_its_title_outlet_and_date(Language language) throws Exception {
        show(language);
        assertEquals(List.of("A1", "A2", "A3"), ids());
        var months = language == Language.ARABIC
                ? List.of("11 تموز/يوليو 2017", "تشرين الأول/أكتوبر 2016", "2018")
                : List.of("11 July 2017", "October 2016", "2018");
        assertEquals(months, texts(".article-date"));
        assertEquals(List.of("بي بي سي", "وكالة ستيب"), texts(".article-outlet"));
        for (var title : stage.<Clamped>all(".article-title")) {
            assertEquals(NodeOrientation.RIGHT_TO_LEFT, title.getNodeOrientation());
        }
    }

    @Test
    void without_a_title_the_first_visible_words_stand_for_it() throws Exception {
        show(Language.ENGLISH);
        var row = stage.fx(() -> list().getItems().get(1));
        assertTrue(row.isUntitled());
        assertTrue(row.title().startsWith("احتشد مئات المنشقين"), row.title());
        stage.run(() -> stage.editor().replace(second, second.with(facts("عنوان", "", "2016"))));
        assertEquals("عنوان", stage.fx(() -> list().getItems().get(1).title()));
    }

    @ParameterizedTest
    @EnumSource
    void selecting_one_opens_it_and_opening_one_selects_it(Language language) throws Exception {
        show(language);
        stage.click(cell(1), MouseButton.PRIMARY);
        assertEquals(Optional.of(second.id()), open());
        stage.type(KeyCode.DOWN);
        assertEquals(Optional.of(third.id()), open());
        stage.run(() -> stage.desk().open(first.id()));
        assertEquals(List.of("A1"), selected());
    }

    @Test
    void free_text_finds_words_however_they_are_vowelled() throws Exception {
        show(Language.ARABIC);
        stage.run(() -> stage.<TextField>now("#articles-text").setText("للمنشقين معسكر"));
        assertEquals(List.of("A1"), ids());
        stage.run(() -> stage.<TextField>now("#articles-text").setText("ستيب"));
        assertEquals(List.of("A3"), ids());
        assertEquals(List.of("1 من 3 مقالات"), texts(".articles-count"));
        stage.run(() -> stage.<TextField>now("#articles-text").setText("لا شيء كهذا"));
        assertEquals(List.of(), ids());
        stage.click(".empty-hint .button");
        assertEquals(3, ids().size());
    }

    @Test
    void outlet_state_and_tag_are_conditions_that_all_hold() throws Exception {
        var tag = stage.editor().addTag(new hashiya.model.Tag.Draft(Optional.empty(), "انشقاق", "#aa3344", "",
                TagSet.ALLEGED));
        var below = stage.editor().addTag(new hashiya.model.Tag.Draft(Optional.of(tag.id()), "أسباب", "#aa3344", "",
                TagSet.ALLEGED));
        var highlight = stage.editor().highlight(third.id(), new TextRange(3, 20), Colour.RED);
        stage.editor().tag(List.of(highlight), below.id(), Tagging.SET);
        stage.editor().mark(List.of(first, third), ReadState.DONE);
        show(Language.ENGLISH);
        stage.click("#articles-conditions", "#articles-condition");
        stage.write("don");
        stage.type(KeyCode.ENTER);
        assertEquals(List.of("A1", "A3"), ids());
        stage.write("انشقاق");
        stage.click("انشقاق (1)");
        assertEquals(List.of("A3"), ids());
        assertEquals(List.of("done", "انشقاق"), texts(".chip-label"));
        stage.click(".chip-remove");
        assertEquals(List.of("A3"), ids());
        stage.click("#articles-all");
        assertEquals(3, ids().size());
    }

    @ParameterizedTest
    @EnumSource
    void a_period_takes_partial_dates_and_a_bad_one_is_said_to_be_bad(Language language) throws Exception {
        show(language);
        stage.click("#articles-conditions", "#articles-from");
        stage.write("2017");
        stage.type(KeyCode.ENTER);
        assertEquals(List.of("A1", "A3"), ids());
        stage.click("#articles-to");
        stage.write("2017/7");
        stage.type(KeyCode.ENTER);
        assertEquals(List.of("A1"), ids());
        stage.write("-99");
        stage.type(KeyCode.ENTER);
        assertEquals(List.of("A1"), ids());
        assertTrue(texts(".form-complaint").getFirst().contains("2017-07-99"));
        stage.type(KeyCode.ESCAPE);
        assertEquals(List.of(), texts(".form-complaint"));
    }

    @Test
    void the_order_can_be_changed() throws Exception {
        show(Language.ENGLISH);
        stage.click("#articles-order", "Published");
        assertEquals(List.of("A3", "A1", "A2"), ids());
        stage.click("#articles-order", "Descending");
        assertEquals(List.of("A2", "A1", "A3"), ids());
        stage.click("#articles-order", "Outlet");
        assertEquals(List.of("A1", "A3", "A2"), ids());
    }

    @ParameterizedTest
    @EnumSource
    void keys_and_menu_say_how_far_it_is_read(Language language) throws Exception {
        show(language);
        stage.click(cell(0), MouseButton.PRIMARY);
        stage.typeWith(KeyCode.ALT, KeyCode.D);
        assertEquals(ReadState.DONE, stage.library().article(first.id()).state());
        stage.typeWith(KeyCode.ALT, KeyCode.U);
        assertEquals(ReadState.UNREAD, stage.library().article(first.id()).state());
        stage.click(cell(2), MouseButton.SECONDARY);
        stage.click(language == Language.ARABIC ? "علّم: قيد القراءة" : "Mark as reading");
        assertEquals(ReadState.READING, stage.library().article(third.id()).state());
        assertEquals(ReadState.UNREAD, stage.library().article(first.id()).state());
    }

    @ParameterizedTest
    @EnumSource
    void removing_one_says_what_goes_along_and_undo_brings_it_back(Language language) throws Exception {
        var highlight = stage.editor().highlight(first.id(), new TextRange(3, 20), Colour.RED);
        stage.editor().highlight(first.id(), new TextRange(30, 40), Colour.RED);
        stage.editor().note(new NoteTarget.OnHighlight(highlight.id()), "حاشية");
        show(language);
        assertEquals(List.of("2"), texts(".article-sign"));
        stage.click(cell(0), MouseButton.PRIMARY);
        stage.run(() -> stage.desk().open(first.id()));
        stage.type(KeyCode.DELETE);
        assertEquals(List.of("A2", "A3"), ids());
        assertEquals(List.of(), stage.library().all(Highlight.class));
        assertEquals(language == Language.ARABIC
                ? "حُذف مقال واحد، مع تظليلين وحاشية واحدة."
                : "Removed 1 article, and with it 2 highlights and 1 note.", texts(".undo-bar .label").getFirst());
        stage.click(".undo-button");
        assertEquals(List.of("A1", "A2", "A3"), ids());
        assertEquals(2, stage.library().all(Highlight.class).size());
        assertEquals(1, stage.library().all(Note.class).size());
        assertEquals(List.of("2"), texts(".article-sign"));
    }

    @Test
    void an_article_removed_elsewhere_leaves_the_reader_empty() throws Exception {
        show(Language.ARABIC);
        stage.run(() -> stage.desk().open(second.id()));
        stage.run(() -> stage.editor().remove(second));
        assertEquals(Optional.empty(), open());
        assertEquals(List.of(), selected());
    }

    @Test
    void counts_move_with_every_change() throws Exception {
        show(Language.ARABIC);
        stage.run(() -> stage.editor().highlight(third.id(), new TextRange(3, 20), Colour.RED));
        assertEquals(List.of("1"), texts(".article-sign"));
        stage.run(() -> stage.library().undo());
        assertEquals(List.of(), texts(".article-sign"));
    }

    @ParameterizedTest
    @EnumSource
    void a_strip_under_a_row_says_how_far_the_article_is_worked_through(Language language) throws Exception {
        stage.editor().highlight(third.id(), new TextRange(3, 20), Colour.RED);
        show(language);
        stage.settle();
        assertEquals(1, strips());
        var marked = language == Language.ARABIC ? "ظُلّلت اثنتان" : "2 marked";
        assertTrue(cell(2).getAccessibleText().contains(marked), cell(2).getAccessibleText());
        stage.library().keep(new Bookmark(first.id(), 0, PanelStage.seed(0).length(), 20, 34));
        stage.run(() -> stage.desk().open(first.id()));
        stage.settle();
        stage.run(() -> stage.desk().open(second.id()));
        stage.settle();
        assertEquals(2, strips());
        stage.run(() -> stage.library().undo());
        stage.settle();
        assertEquals(1, strips());
    }

    private long strips() throws Exception {
        return stage.fx(() -> list().lookupAll(".worked-strip").stream().filter(Node::isVisible)
                .filter(ArticlesPanelUiTest::isOfAnArticle).count());
    }

    private static boolean isOfAnArticle(Node strip) {
        for (var node = strip.getParent(); node != null; node = node.getParent()) {
            if (node instanceof ArticleCell cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    @Test
    void an_empty_library_says_how_to_begin() throws Exception {
        stage.editor().removeAll(List.of(first, second, third));
        show(Language.ENGLISH);
        assertFalse(texts(".empty-hint .label").isEmpty());
        assertEquals(List.of("no article"), texts(".articles-count"));
    }

    private void show(Language language) throws Exception {
        stage.show(language, ArticlesPanel::new);
    }

    private Article article(String title, String outlet, String date, String text, Hidden... hidden) {
        return stage.article(facts(title, outlet, date), "a.txt", text, List.of(hidden));
    }

    private static Facts facts(String title, String outlet, String date) {
        return new Facts(title, "", outlet, "", new PartialDate(date), "", "ar");
    }

    private Optional<ArticleId> open() {
        return stage.desk().article().get();
    }

    private ListView<ArticleRow> list() {
        return stage.now("#articles");
    }

    private List<String> ids() throws Exception {
        return stage.fx(() -> list().getItems().stream().map(row -> row.id().toString()).toList());
    }

    private List<String> selected() throws Exception {
        return stage.fx(() -> list().getSelectionModel().getSelectedItems().stream()
                .map(row -> row.id().toString()).toList());
    }

    private Node cell(int index) throws Exception {
        return stage.fx(() -> list().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ArticleCell cell && cell.getIndex() == index && !cell.isEmpty())
                .findFirst().orElseThrow());
    }

    private List<String> texts(String selector) throws Exception {
        return stage.<Label>all(selector).stream().map(Label::getText).toList();
    }
}
