package hashiya.ui.highlights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.library.Tagging;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.ColourMeaning;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.model.TagSet;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.PanelStage;
import hashiya.ui.control.Clamped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
class HighlightsPanelUiTest {

    @TempDir
    private Path folder;
    private PanelStage stage;
    private Article article;
    private Highlight first;
    private Highlight second;
    private Highlight third;

    @BeforeEach
    void highlight_three_passages() throws Exception {
        stage = new PanelStage(folder.resolve("a.hashiya"));
        article = stage.article("معسكر للمنشقين", PanelStage.seed(0));
        second = stage.editor().highlight(article.id(), new TextRange(120, 160), Colour.RED);
        first = stage.editor().highlight(article.id(), new TextRange(0, 30), Colour.YELLOW);
        third = stage.editor().highlight(article.id(), new TextRange(200, 700), Colour.GREEN);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), stage.failures());
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void they_stand_in_reading_order_or_the_newest_first(Language language) throws Exception {
        show(language);
        assertEquals(List.of("Q1:2", "Q1:1", "Q1:3"), ids());
        stage.click("#highlights-by-time");
        assertEquals(List.of("Q1:3", "Q1:2", "Q1:1"), ids());
    }

    @ParameterizedTest
    @EnumSource
    void a_click_opens_the_article_at_the_passage(Language language) throws Exception {
        show(language);
        click(1);
        assertEquals(Optional.of(second.range()), stage.desk().place().get().orElseThrow().range());
        assertEquals(Optional.of(second.id()), stage.desk().highlight().get());
    }

    @ParameterizedTest
    @EnumSource
    void the_arrows_select_and_enter_opens(Language language) throws Exception {
        show(language);
        var visits = stage.desk().place().get().orElseThrow().visit();
        stage.run(() -> list().requestFocus());
        stage.type(KeyCode.DOWN, KeyCode.DOWN);
        assertEquals(visits, stage.desk().place().get().orElseThrow().visit());
        var selected = stage.desk().highlight().get().orElseThrow();
        stage.type(KeyCode.ENTER);
        assertEquals(stage.library().get(Highlight.class, selected).range(),
                stage.desk().place().get().orElseThrow().range().orElseThrow());
    }

    @Test
    void what_is_selected_in_the_reader_is_selected_here() throws Exception {
        show(Language.ARABIC);
        stage.run(() -> stage.desk().highlight().set(Optional.of(third.id())));
        assertEquals(List.of("Q1:3"), selected());
        stage.run(() -> stage.desk().highlight().set(Optional.empty()));
        assertEquals(List.of(), selected());
    }

    @Test
    void the_selection_stays_on_its_highlight_while_others_come_and_go() throws Exception {
        show(Language.ARABIC);
        click(1);
        stage.run(() -> stage.editor().highlight(article.id(), new TextRange(40, 50), Colour.BLUE));
        assertEquals(List.of("Q1:2", "Q1:4", "Q1:1", "Q1:3"), ids());
        assertEquals(List.of("Q1:1"), selected());
        stage.run(() -> stage.editor().remove(first));
        assertEquals(List.of("Q1:1"), selected());
        stage.run(() -> stage.editor().replace(second, second.with(Colour.GRAY)));
        assertEquals(List.of("Q1:1"), selected());
        assertEquals(Optional.of(second.id()), stage.desk().highlight().get());
    }

    @Test
    void the_only_one_stays_selected_when_it_gets_another_colour() throws Exception {
        stage.editor().removeAll(List.of(first, third));
        show(Language.ARABIC);
        click(0);
        stage.type(KeyCode.DIGIT4);
        assertEquals(Colour.BLUE, stage.library().get(Highlight.class, second.id()).colour());
        assertEquals(List.of("Q1:1"), selected());
        assertEquals(Optional.of(second.id()), stage.desk().highlight().get());
    }

    @ParameterizedTest
    @EnumSource
    void delete_says_what_goes_along_and_undo_brings_it_back(Language language) throws Exception {
        stage.editor().note(new NoteTarget.OnHighlight(second.id()), "حاشية");
        claim(second);
        show(language);
        click(1);
        stage.type(KeyCode.DELETE);
        assertEquals(List.of("Q1:2", "Q1:3"), ids());
        assertEquals(List.of(), stage.library().all(Note.class));
        assertEquals(List.of(), stage.library().all(Attribution.class));
        assertEquals(language == Language.ARABIC
                ? "حُذف تظليل واحد، مع حاشية واحدة وإسناد واحد."
                : "Removed 1 highlight, and with it 1 note and 1 attribution.", text(".undo-bar .label"));
        stage.click(".undo-button");
        assertEquals(List.of("Q1:2", "Q1:1", "Q1:3"), ids());
        assertEquals(1, stage.library().all(Note.class).size());
        assertEquals(List.of(), stage.all(".undo-bar"));
    }

    @Test
    void delete_after_delete_empties_the_list_by_the_keyboard_alone() throws Exception {
        show(Language.ARABIC);
        stage.run(() -> list().requestFocus());
        stage.type(KeyCode.HOME, KeyCode.SPACE);
        for (var left = 2; left >= 0; left--) {
            stage.type(KeyCode.DELETE);
            stage.settle();
            assertEquals(left, ids().size());
        }
        assertEquals(Optional.empty(), stage.desk().highlight().get());
    }

    @Test
    void one_removed_elsewhere_leaves_nothing_selected() throws Exception {
        show(Language.ARABIC);
        stage.run(() -> stage.desk().highlight().set(Optional.of(second.id())));
        stage.run(() -> stage.editor().remove(second));
        assertEquals(List.of(), selected());
        assertEquals(Optional.empty(), stage.desk().highlight().get());
    }

    @Test
    void several_are_recoloured_and_removed_as_one_step_each() throws Exception {
        show(Language.ENGLISH);
        click(0);
        stage.typeWith(KeyCode.SHIFT, KeyCode.DOWN, KeyCode.DOWN);
        stage.type(KeyCode.DIGIT8);
        assertEquals(List.of(Colour.GRAY, Colour.GRAY, Colour.GRAY), colours());
        assertEquals(List.of("Q1:1", "Q1:2", "Q1:3"), selected().stream().sorted().toList());
        stage.type(KeyCode.DELETE);
        assertEquals(List.of(), ids());
        stage.run(() -> stage.library().undo());
        assertEquals(3, ids().size());
        stage.run(() -> stage.library().undo());
        assertEquals(List.of(Colour.RED, Colour.YELLOW, Colour.GREEN), colours());
    }

    @ParameterizedTest
    @EnumSource
    void the_context_menu_recolours_and_removes(Language language) throws Exception {
        show(language);
        stage.click(cell(0), MouseButton.SECONDARY);
        stage.click(language == Language.ARABIC ? "احذف" : "Remove");
        assertEquals(List.of("Q1:1", "Q1:3"), ids());
    }

    @Test
    void only_the_colours_asked_for_are_shown() throws Exception {
        show(Language.ARABIC);
        stage.click("#only-red");
        assertEquals(List.of("Q1:1"), ids());
        stage.click("#only-green");
        assertEquals(List.of("Q1:1", "Q1:3"), ids());
        stage.click("#only-red", "#only-green");
        assertEquals(3, ids().size());
    }

    @Test
    void a_colour_gets_a_name_that_stands_at_its_highlights() throws Exception {
        show(Language.ARABIC);
        stage.click("#highlights-legend", "#meaning-yellow");
        stage.write("figures");
        stage.type(KeyCode.ENTER);
        assertEquals(List.of(new ColourMeaning(Colour.YELLOW, "figures")), stage.library().all(ColourMeaning.class));
        assertTrue(texts(".highlight-colour").contains("figures"));
        stage.click("#meaning-red");
        stage.write("deaths");
        stage.type(KeyCode.ESCAPE);
        stage.click("#meaning-blue");
        stage.write("places");
        stage.click("#meaning-gray");
        assertEquals(List.of(Colour.YELLOW, Colour.BLUE),
                stage.library().all(ColourMeaning.class).stream().map(ColourMeaning::id).toList());
        stage.run(() -> stage.library().undo());
        assertEquals("", stage.fx(() -> stage.<TextField>one("#meaning-blue").getText()));
    }

    @Test
    void tags_notes_and_claims_appear_as_they_come() throws Exception {
        show(Language.ARABIC);
        assertEquals(List.of(), stage.all(".note-sign"));
        stage.run(() -> {
            var tag = stage.editor().addTag(new hashiya.model.Tag.Draft(Optional.empty(), "انشقاق", "#aa3344", "",
                    TagSet.ALLEGED));
            stage.editor().tag(List.of(first), tag.id(), Tagging.SET);
            stage.editor().note(new NoteTarget.OnHighlight(first.id()), "حاشية");
            claim(first);
        });
        assertEquals(List.of("انشقاق"), texts(".highlight-tag"));
        assertEquals(List.of("1"), texts(".note-sign"));
        assertEquals(List.of("1"), texts(".claim-sign"));
        assertEquals("Q1:2، أصفر، انشقاق، حاشية واحدة، ادعاء واحد، " + first.quote(),
                stage.fx(() -> cell(0).getAccessibleText()));
    }

    @Test
    void all_articles_are_listed_on_demand_and_one_click_goes_to_another() throws Exception {
        var other = stage.article("مقال آخر", PanelStage.seed(1));
        var far = stage.editor().highlight(other.id(), new TextRange(10, 40), Colour.BLUE);
        show(Language.ENGLISH);
        assertEquals(3, ids().size());
        stage.click("All articles");
        assertEquals(List.of("Q1:2", "Q1:1", "Q1:3", "Q2:1"), ids());
        click(3);
        assertEquals(Optional.of(other.id()), stage.desk().article().get());
        assertEquals(Optional.of(far.id()), stage.desk().highlight().get());
        assertEquals(List.of("Q2:1"), selected());
    }

    @Test
    void a_long_quote_ends_in_an_ellipsis_after_a_whole_word() throws Exception {
        show(Language.ARABIC);
        var shown = stage.fx(() -> stage.<Clamped>all(".highlight-quote").stream()
                .map(Clamped::shown).filter(each -> each.endsWith("…")).findFirst().orElseThrow());
        var kept = shown.substring(0, shown.length() - 1);
        var whole = third.quote().replace('\n', ' ').strip();
        assertTrue(whole.startsWith(kept));
        assertTrue(kept.length() < whole.length() && whole.charAt(kept.length()) == ' ');
    }

    @Test
    void a_closed_panel_follows_no_more() throws Exception {
        HighlightsPanel panel = show(Language.ARABIC);
        stage.run(panel::close);
        stage.run(() -> stage.editor().remove(first));
        assertEquals(3, ids().size());
    }

    @Test
    void an_empty_list_says_how_to_begin() throws Exception {
        stage.editor().removeAll(List.of(first, second, third));
        show(Language.ENGLISH);
        assertFalse(texts(".empty-hint .label").isEmpty());
    }

    private HighlightsPanel show(Language language) throws Exception {
        stage.run(() -> stage.desk().open(article.id()));
        return stage.show(language, HighlightsPanel::new);
    }

    private void claim(Highlight passage) {
        stage.editor().record(Claim.Draft.of("ادعاء"), new Statement(Stance.ASSERTS,
                List.of(new Speaker.New("مصدر", SourceKind.PERSON)), PartialDate.UNKNOWN), passage.id());
    }

    private ListView<HighlightRow> list() {
        return stage.now("#highlights");
    }

    private List<String> ids() throws Exception {
        return stage.fx(() -> list().getItems().stream().map(row -> row.id().toString()).toList());
    }

    private List<String> selected() throws Exception {
        return stage.fx(() -> new ArrayList<>(list().getSelectionModel().getSelectedItems()).stream()
                .map(row -> row.id().toString()).toList());
    }

    private List<Colour> colours() {
        return stage.library().all(Highlight.class).stream().map(Highlight::colour).toList();
    }

    private Node cell(int index) throws Exception {
        return stage.fx(() -> list().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof HighlightCell cell && cell.getIndex() == index && !cell.isEmpty())
                .findFirst().orElseThrow());
    }

    private void click(int index) throws Exception {
        stage.click(cell(index), MouseButton.PRIMARY);
    }

    private String text(String selector) throws Exception {
        return texts(selector).getFirst();
    }

    private List<String> texts(String selector) throws Exception {
        return stage.<Label>all(selector).stream().map(Label::getText).toList();
    }
}
