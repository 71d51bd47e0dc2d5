package hashiya.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.model.Article;
import hashiya.model.Content;
import hashiya.model.DirectionChoice;
import hashiya.model.Facts;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.ReadState;
import hashiya.model.Remark;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.PanelStage;
import hashiya.ui.Pictures;
import hashiya.ui.control.Clamped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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
class DetailsPanelUiTest {

    private static final String TEXT = "الشأن السوري\nمعسكر للمنشقين\nأقامت جماعة معسكرًا.\nاترك رد";

    @TempDir
    private Path folder;
    private PanelStage stage;
    private Article article;
    private Article other;

    @BeforeEach
    void bring_two_articles_in() {
        stage = new PanelStage(folder.resolve("a.hashiya"));
        article = stage.article(new Facts("معسكر", "", "بي بي سي", "", new PartialDate("2017-07-11"), "", "ar"),
                "مقال.txt", TEXT, List.of(new Hidden(new TextRange(0, 12), Furniture.SECTION),
                        new Hidden(new TextRange(TEXT.indexOf("اترك"), TEXT.length()), Furniture.COMMENTS)));
        other = stage.article("آخر", "نص آخر");
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), stage.failures());
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_facts_and_the_evidence_are_shown(Language language) throws Exception {
        show(language);
        assertEquals("معسكر", typed("#fact-title"));
        assertEquals("2017-07-11", typed("#fact-published"));
        assertEquals(language == Language.ARABIC
                ? List.of("11 تموز/يوليو 2017", "العربية") : List.of("11 July 2017", "Arabic"),
                texts(".fact-meaning"));
        assertEquals(List.of(article.evidence().sha256().toString()), texts(".evidence-sha256"));
        assertEquals(List.of("2026-11-21 09:30:00 UTC"), texts(".evidence-utc"));
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, stage.one("#fact-title").getNodeOrientation());
    }

    @ParameterizedTest
    @EnumSource
    void a_fact_is_kept_with_enter_or_by_leaving_it_and_not_with_escape(Language language) throws Exception {
        show(language);
        write("#fact-title-analyst", "my title");
        stage.type(KeyCode.ENTER);
        assertEquals("my title", facts().titleAnalyst());
        write("#fact-outlet", " x");
        stage.type(KeyCode.TAB);
        assertEquals("بي بي سي x", facts().outlet());
        write("#fact-byline", "nobody");
        stage.type(KeyCode.ESCAPE);
        stage.type(KeyCode.TAB);
        assertEquals("", facts().byline());
        stage.run(() -> stage.library().undo());
        assertEquals("بي بي سي", typed("#fact-outlet"));
    }

    @Test
    void the_tabulator_leaves_a_title_of_several_lines() throws Exception {
        show(Language.ARABIC);
        stage.click("#fact-title");
        stage.type(KeyCode.TAB);
        assertTrue(stage.fx(() -> stage.one("#fact-title-analyst").isFocused()));
        assertEquals("معسكر", facts().title());
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_date_is_said_to_be_bad_and_stays_until_it_is_mended(Language language) throws Exception {
        show(language);
        replace("#fact-published", "2017-13");
        stage.type(KeyCode.ENTER);
        assertTrue(complaint().contains("2017-13"));
        assertTrue(complaint().contains("2017-07-11"));
        assertEquals("2017-07-11", facts().published().iso());
        stage.run(() -> stage.desk().open(other.id()));
        assertEquals("", typed("#fact-published"));
        assertEquals("", complaint());
        stage.run(() -> stage.desk().open(article.id()));
        assertEquals("2017-13", typed("#fact-published"));
        assertTrue(complaint().contains("2017-13"));
        replace("#fact-published", "٢٠١٧/٨");
        stage.type(KeyCode.ENTER);
        assertEquals("2017-08", facts().published().iso());
        assertEquals("", complaint());
    }

    @Test
    void a_language_that_is_none_is_refused() throws Exception {
        show(Language.ENGLISH);
        replace("#fact-language", "!!");
        stage.type(KeyCode.ENTER);
        assertEquals("“!!” is not the code of a language. Write one such as ar, en or ckb.", complaint());
        assertEquals("ar", facts().language());
    }

    @Test
    void what_is_being_typed_survives_other_changes_and_is_kept_before_another_article_opens() throws Exception {
        show(Language.ARABIC);
        write("#fact-byline", "half a na");
        stage.run(() -> stage.editor().mark(List.of(stage.library().article(article.id())), ReadState.DONE));
        assertEquals("half a na", typed("#fact-byline"));
        stage.run(() -> stage.desk().open(other.id()));
        assertEquals("half a na", facts().byline());
        assertEquals("", typed("#fact-byline"));
        assertEquals("", stage.library().article(other.id()).facts().byline());
    }

    @Test
    void what_is_being_typed_is_kept_when_the_panel_closes() throws Exception {
        DetailsPanel panel = show(Language.ARABIC);
        write("#fact-byline", "a name");
        stage.run(panel::close);
        assertEquals("a name", facts().byline());
    }

    @ParameterizedTest
    @EnumSource
    void reading_and_direction_are_chosen(Language language) throws Exception {
        show(language);
        choose(language == Language.ARABIC ? "مقروء" : "Done");
        assertEquals(ReadState.DONE, now().state());
        choose(language == Language.ARABIC ? "من اليسار" : "Left to right");
        assertEquals(DirectionChoice.LEFT_TO_RIGHT, now().direction());
        stage.run(() -> stage.library().undo());
        assertTrue(segment(language == Language.ARABIC ? "حسب حروفه" : "By its letters").isSelected());
    }

    @ParameterizedTest
    @EnumSource
    void a_hidden_line_says_what_it_is_and_is_shown_again(Language language) throws Exception {
        show(language);
        assertEquals(language == Language.ARABIC
                ? List.of("قسم الموقع", "تعليقات") : List.of("Section of the site", "Comments"),
                texts(".hidden-kind"));
        stage.run(() -> stage.<Button>now(".hidden-row .icon-button").fire());
        assertEquals(List.of(Furniture.COMMENTS), furniture());
        assertEquals(1, texts(".hidden-kind").size());
        stage.run(() -> stage.library().undo());
        assertEquals(2, texts(".hidden-kind").size());
        stage.run(() -> stage.<Button>now("#show-all").fire());
        assertEquals(List.of(), now().hidden());
        stage.run(() -> stage.library().undo());
        assertEquals(List.of(Furniture.SECTION, Furniture.COMMENTS), furniture());
    }

    @Test
    void the_selected_paragraphs_are_hidden_by_hand_as_one_step() throws Exception {
        show(Language.ARABIC);
        assertTrue(stage.one("#hide-selected").isDisabled());
        stage.run(() -> stage.desk().selection().set(Optional.of(new TextRange(5, TEXT.indexOf("جماعة")))));
        assertFalse(stage.one("#hide-selected").isDisabled());
        stage.run(() -> stage.<Button>now("#hide-selected").fire());
        assertEquals(List.of(Furniture.SECTION, Furniture.BY_HAND, Furniture.BY_HAND, Furniture.COMMENTS), furniture());
        assertEquals("معسكر للمنشقين", now().hidden().get(1).range().in(TEXT));
        assertTrue(stage.one("#hide-selected").isDisabled());
        stage.run(() -> stage.library().undo());
        assertEquals(article.hidden(), now().hidden());
    }

    @Test
    void the_digest_can_be_copied() throws Exception {
        show(Language.ENGLISH);
        stage.run(() -> stage.<Button>now("#copy-sha256").fire());
        assertEquals(article.evidence().sha256().toString(),
                stage.fx(() -> Clipboard.getSystemClipboard().getString()));
    }

    @ParameterizedTest
    @EnumSource
    void how_an_article_was_read_is_shown_where_there_is_something_to_say(Language language) throws Exception {
        show(language);
        assertEquals(List.of(), stage.all("#reading"));
        var found = List.of(new Remark(Remark.Kind.PUBLISHED_AS_STATED, "الأربعاء، 07 أكتوبر 2020 - 12:09 م"),
                new Remark(Remark.Kind.PRESENTATION_FORMS, "12"), new Remark(Remark.Kind.EXTRACTED_BY, ""),
                new Remark(Remark.Kind.INSIDE, "a.zip › الأرشيف/خبر.html"),
                new Remark(Remark.Kind.OTHER_COLUMN, "place: الغوطة"));
        stage.run(() -> stage.desk().open(stage.editor().importArticle(article.facts(),
                article.evidence().with(found), new Content(new byte[] {1}, "نص"), List.of()).id()));
        assertEquals(1, stage.all("#reading").size());
        assertEquals(language == Language.ARABIC
                ? List.of("التاريخ كما تذكره الصفحة", "حروف بأشكالها المرسومة رُدّت إلى أصلها", "كيف مُيّز المتن من الصفحة",
                        "الموضع الذي وُجد فيه", "عمود آخر: place")
                : List.of("The date as the page states it", "Letters in their presentation forms, made plain",
                        "How the body was told from the page", "Where it was found", "Another column: place"),
                texts("#reading .evidence-name"));
        assertEquals(List.of("الأربعاء، 07 أكتوبر 2020 - 12:09 م", "12",
                "a.zip \u200e›\u200e الأرشيف\u200e/\u200eخبر.html", "الغوطة"),
                stage.<Clamped>all(".remark-detail").stream().map(Clamped::shown).toList());
        stage.run(() -> stage.<ScrollPane>now(".scroll-pane").setVvalue(1));
        Pictures.keep(stage.now("#reading").getScene(), "reading-" + language.tag());
    }

    @Test
    void without_an_article_it_says_what_to_do() throws Exception {
        stage.show(Language.ARABIC, DetailsPanel::new);
        assertFalse(texts(".empty-hint .label").isEmpty());
        stage.run(() -> stage.desk().open(article.id()));
        assertTrue(texts(".empty-hint .label").isEmpty());
        stage.run(() -> stage.desk().close());
        assertFalse(texts(".empty-hint .label").isEmpty());
    }

    private DetailsPanel show(Language language) throws Exception {
        stage.run(() -> stage.desk().open(article.id()));
        return stage.show(language, DetailsPanel::new);
    }

    private Article now() {
        return stage.library().article(article.id());
    }

    private Facts facts() {
        return now().facts();
    }

    private List<Furniture> furniture() {
        return now().hidden().stream().map(Hidden::furniture).toList();
    }

    private void write(String selector, String words) throws Exception {
        stage.run(() -> stage.now(selector).requestFocus());
        stage.type(KeyCode.END);
        stage.write(words);
    }

    private void replace(String selector, String words) throws Exception {
        stage.run(() -> {
            stage.now(selector).requestFocus();
            stage.<TextInputControl>now(selector).setText(words);
        });
    }

    private void choose(String words) throws Exception {
        stage.run(segment(words)::fire);
    }

    private ToggleButton segment(String words) throws Exception {
        return stage.<ToggleButton>all(".segments .toggle-button").stream()
                .filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
    }

    private String typed(String selector) throws Exception {
        return stage.fx(() -> stage.<TextInputControl>now(selector).getText());
    }

    private String complaint() throws Exception {
        return texts(".form-complaint").stream().findFirst().orElse("");
    }

    private List<String> texts(String selector) throws Exception {
        return stage.<Label>all(selector).stream().map(Label::getText).toList();
    }
}
