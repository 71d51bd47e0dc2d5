package hashiya.ui.highlights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.library.Tagging;
import hashiya.model.Article;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.PanelStage;
import hashiya.ui.Pictures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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
class HighlightsBulkUiTest {

    private static final String TEXT = "قال مصدرٌ عسكريّ إنّ ٣٠٠ مقاتلٍ في إدلب. ونفى آخرُ ذلك، ثم صمت.\n";

    @TempDir
    private Path folder;
    private PanelStage stage;
    private Article article;
    private TagId threat;

    @BeforeEach
    void highlight_four_passages() throws Exception {
        stage = new PanelStage(folder.resolve("a.hashiya"));
        article = stage.article("معسكر للمنشقين", TEXT);
        threat = tag("تهديد", Optional.empty());
        var death = tag("قتل", Optional.of(threat));
        var source = highlight("مصدرٌ عسكريّ", Colour.YELLOW);
        var number = highlight("٣٠٠ مقاتلٍ", Colour.RED);
        highlight("في إدلب", Colour.RED);
        highlight("ثم صمت", Colour.GREEN);
        stage.editor().tag(List.of(source), death, Tagging.SET);
        stage.editor().note(new NoteTarget.OnHighlight(source.id()), "حاشية");
        stage.editor().record(Claim.Draft.of("ادعاء"), new Statement(Stance.ASSERTS,
                List.of(new Speaker.New("مصدر", SourceKind.PERSON)), PartialDate.UNKNOWN), number.id());
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), stage.failures());
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void several_are_tagged_at_once_after_saying_how_many_and_undone_at_once(Language language) throws Exception {
        show(language);
        stage.click(cell(0));
        assertEquals(List.of(), stage.all(".bulk-bar"));
        stage.clickWith(KeyCode.SHIFT, cell(2));
        stage.clickWith(KeyCode.CONTROL, cell(1));
        assertEquals(language == Language.ARABIC ? "تظليلان محدَّدان" : "2 highlights selected", text("#bulk-count"));
        stage.clickWith(KeyCode.CONTROL, cell(1));

        stage.run(() -> list().requestFocus());
        stage.type(KeyCode.T);
        stage.write("قتل");
        assertEquals(language == Language.ARABIC ? "تهديد/قتل · 2 من 3" : "تهديد/قتل · 2 of 3",
                stage.fx(() -> stage.<TextField>now("#bulk-tag").getAccessibleHelp()));
        stage.type(KeyCode.ENTER);

        assertEquals(3, tagged());
        assertEquals(language == Language.ARABIC ? "وُسم تظليلان: «تهديد/قتل»." : "Tagged 2 highlights: تهديد/قتل.",
                text(".undo-bar .label"));
        assertEquals(3, stage.fx(() -> list().getSelectionModel().getSelectedIndices().size()));
        stage.click(".undo-button");
        assertEquals(1, tagged());
    }

    @Test
    void a_tag_that_is_not_there_is_made_and_set_in_one_step() throws Exception {
        show(Language.ENGLISH);
        selectAll();
        var before = stage.library().lastEntry();
        stage.run(() -> list().requestFocus());
        stage.type(KeyCode.T);
        stage.write("تهديد/خطف");
        var marked = stage.fx(() -> stage.<TextField>now("#bulk-tag").getAccessibleHelp());
        assertTrue(marked.startsWith("Create «تهديد/خطف»\n"), marked);
        stage.type(KeyCode.ENTER);
        assertEquals(before + 1, stage.library().lastEntry());
        assertEquals(4, stage.library().all(Highlight.class).stream().filter(each -> each.tags().stream().anyMatch(id ->
                stage.library().get(hashiya.model.Tag.class, id).name().equals("خطف"))).count());
        assertEquals("Tagged 4 highlights: تهديد/خطف.", text(".undo-bar .label"));
    }

    @Test
    void a_tag_is_taken_off_and_a_colour_given_to_all_that_are_selected() throws Exception {
        show(Language.ENGLISH);
        selectAll();
        stage.click("#bulk-untag", "تهديد/قتل · 1");
        assertEquals(0, tagged());
        stage.click("#bulk-recolour", "red · 2");
        assertEquals(List.of(Colour.RED, Colour.RED, Colour.RED, Colour.RED), colours());
        assertEquals("Coloured 2 highlights: red.", text(".undo-bar .label"));
        stage.run(() -> stage.library().undo());
        assertEquals(List.of(Colour.YELLOW, Colour.RED, Colour.RED, Colour.GREEN), colours());
    }

    @ParameterizedTest
    @EnumSource
    void those_that_hang_together_merge_and_the_others_stay(Language language) throws Exception {
        show(language);
        selectAll();
        assertEquals(language == Language.ARABIC ? "ادمج 2 في 1" : "Merge 2 into 1", text("#bulk-merge"));
        Pictures.keep(stage.fx(() -> list().getScene()), "bulk-" + language.tag());
        stage.click("#bulk-merge");
        assertEquals(List.of("Q1:1", "Q1:2", "Q1:4"), ids());
        assertEquals(language == Language.ARABIC ? "دُمج تظليلان، فبقي تظليل واحد."
                : "Merged 2 highlights into 1 highlight.", text(".undo-bar .label"));
        stage.click(".undo-button");
        assertEquals(4, ids().size());
    }

    @ParameterizedTest
    @EnumSource
    void conditions_combine_and_one_line_leads_back(Language language) throws Exception {
        show(language);
        assertEquals(List.of(), stage.all("#highlights-all"));
        stage.click("#only-red");
        assertEquals(List.of("Q1:2", "Q1:3"), ids());
        stage.click("#highlights-claimed");
        assertEquals(List.of("Q1:2"), ids());
        assertEquals(language == Language.ARABIC ? "التصفية مفعَّلة: يظهر 1 من 4" : "Filters on: 1 of 4 shown",
                text(".highlights-shown"));
        Pictures.keep(stage.fx(() -> list().getScene()), "filter-" + language.tag());
        assertEquals(List.of("0", "1"), List.of(text("#highlights-noted"), text("#highlights-claimed")));
        stage.click("#highlights-all");
        assertEquals(4, ids().size());
        assertEquals(List.of(), stage.all("#highlights-all"));

        stage.run(() -> stage.<TextField>now("#highlights-text").setText("عسكري"));
        assertEquals(List.of("Q1:1"), ids());
        stage.click("#highlights-noted");
        assertEquals(List.of("Q1:1"), ids());
        stage.click("#highlights-all");
        assertEquals("", stage.fx(() -> stage.<TextField>now("#highlights-text").getText()));
        assertEquals(4, ids().size());
    }

    @Test
    void a_tag_filters_with_all_below_it_until_it_is_removed() throws Exception {
        show(Language.ARABIC);
        stage.click("#highlights-tag-filter");
        stage.write("تهديد");
        stage.type(KeyCode.ENTER);
        assertEquals(List.of("Q1:1"), ids());
        assertEquals(List.of("تهديد"), stage.<Label>all(".highlights-filter .chip-label").stream()
                .map(Label::getText).toList());
        stage.run(() -> stage.editor().remove(stage.library().get(hashiya.model.Tag.class, threat)));
        assertEquals(4, ids().size());
        assertEquals(List.of(), stage.all(".chip-label"));
    }

    @Test
    void what_is_filtered_out_is_left_alone() throws Exception {
        show(Language.ENGLISH);
        selectAll();
        stage.click("#highlights-noted");
        stage.run(() -> list().requestFocus());
        stage.type(KeyCode.DELETE);
        assertEquals(List.of(), stage.library().all(Note.class));
        stage.click("#highlights-all");
        assertEquals(List.of("Q1:2", "Q1:3", "Q1:4"), ids());
    }

    private void selectAll() throws Exception {
        stage.click(cell(0));
        stage.typeWith(KeyCode.CONTROL, KeyCode.A);
        assertTrue(stage.fx(() -> list().getSelectionModel().getSelectedIndices().size()) > 1);
    }

    private void show(Language language) throws Exception {
        stage.run(() -> stage.desk().open(article.id()));
        stage.show(language, HighlightsPanel::new);
    }

    private Highlight highlight(String words, Colour colour) {
        var at = TEXT.indexOf(words);
        return stage.editor().highlight(article.id(), new TextRange(at, at + words.length()), colour);
    }

    private TagId tag(String name, Optional<TagId> parent) {
        return stage.editor().addTag(new hashiya.model.Tag.Draft(parent, name, "#aa3344", "", TagSet.ALLEGED)).id();
    }

    private long tagged() {
        return stage.library().all(Highlight.class).stream().filter(each -> !each.tags().isEmpty()).count();
    }

    private List<Colour> colours() {
        return stage.library().all(Highlight.class).stream().map(Highlight::colour).toList();
    }

    private ListView<HighlightRow> list() {
        return stage.now("#highlights");
    }

    private List<String> ids() throws Exception {
        return stage.fx(() -> new ArrayList<>(list().getItems()).stream().map(row -> row.id().toString()).toList());
    }

    private Node cell(int index) throws Exception {
        return stage.fx(() -> list().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof HighlightCell cell && cell.getIndex() == index && !cell.isEmpty())
                .findFirst().orElseThrow());
    }

    private String text(String selector) throws Exception {
        return stage.<Labeled>one(selector).getText();
    }
}
