package hashiya.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.SearchEditor;
import hashiya.model.SynonymGroup;
import hashiya.ui.FxTest;
import hashiya.ui.PanelStage;
import hashiya.ui.Pictures;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
class SynonymsSheetUiTest {

    @TempDir
    private Path folder;
    private PanelStage stage;
    private boolean closed;

    @BeforeEach
    void open() {
        stage = new PanelStage(folder.resolve("a.hashiya"));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), stage.failures());
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void groups_are_begun_changed_and_taken_away_and_each_can_be_undone(Language language) throws Exception {
        show(language, language == Language.ARABIC);
        enter("داعش");
        assertEquals(1, stage.all(".form-complaint").size());
        enter("داعش، تنظيم الدولة , الدولة الإسلامية");
        assertEquals(List.of(List.of("داعش", "تنظيم الدولة", "الدولة الإسلامية")), groups());
        enter("SDF, QSD");
        assertEquals(List.of("داعش، تنظيم الدولة، الدولة الإسلامية", "SDF, QSD"), lines());
        assertTrue(stage.all(".form-complaint").isEmpty());
        Pictures.keep(stage.now(".synonyms-sheet").getScene(), "synonyms-" + language.tag());

        type(1, "SDF, QSD, قسد");
        assertEquals(List.of("SDF", "QSD", "قسد"), groups().getLast());
        type(1, "SDF");
        assertEquals(1, stage.all(".form-complaint").size());
        assertEquals(List.of("SDF", "QSD", "قسد"), groups().getLast());
        stage.type(KeyCode.ESCAPE);
        assertEquals("SDF, QSD, قسد", lines().getLast());

        stage.run(() -> stage.<Button>now(".synonym-row .icon-button").fire());
        assertEquals(List.of("SDF, QSD, قسد"), lines());
        stage.run(() -> stage.<Button>now(".undo-button").fire());
        assertEquals(2, groups().size());
        stage.run(() -> stage.library().undo());
        assertEquals(List.of("SDF", "QSD"), groups().getLast());
        stage.type(KeyCode.ESCAPE);
        assertTrue(closed);
    }

    @Test
    void what_is_typed_is_kept_when_the_sheet_is_left_and_without_groups_it_says_what_to_do() throws Exception {
        show(Language.ARABIC, false);
        assertTrue(stage.<Label>all(".synonyms-hint").size() > 1);
        stage.run(() -> new SearchEditor(stage.library()).hold(List.of("أ", "ب")));
        assertEquals(1, stage.<Label>all(".synonyms-hint").size());
        var field = fields().getFirst();
        stage.run(() -> {
            field.requestFocus();
            field.setText("أ، ب، ت");
        });
        stage.run(() -> stage.<Button>now(".synonyms-sheet .icon-button").fire());
        assertEquals(List.of(List.of("أ", "ب", "ت")), groups());
        assertTrue(closed);
    }

    private void show(Language language, boolean dark) throws Exception {
        SynonymsSheet sheet = stage.show(language, dark, (workspace, _, messages) ->
                new SynonymsSheet(workspace, messages));
        stage.run(() -> {
            sheet.setOnClose(() -> closed = true);
            sheet.start();
        });
    }

    private void enter(String line) throws Exception {
        stage.run(() -> {
            stage.<TextField>now("#synonyms-new").requestFocus();
            stage.<TextField>now("#synonyms-new").setText(line);
        });
        stage.type(KeyCode.ENTER);
    }

    private void type(int row, String line) throws Exception {
        var field = fields().get(row);
        stage.run(() -> {
            field.requestFocus();
            field.setText(line);
        });
        stage.type(KeyCode.ENTER);
    }

    private List<TextField> fields() throws Exception {
        return stage.all(".synonym-row .text-field");
    }

    private List<String> lines() throws Exception {
        return fields().stream().map(TextField::getText).toList();
    }

    private List<List<String>> groups() {
        return stage.library().all(SynonymGroup.class).stream().map(SynonymGroup::words).toList();
    }
}
