package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.ReadState;
import hashiya.model.SavedSearch;
import hashiya.model.Sha256;
import hashiya.sample.Sample;
import hashiya.text.PartialDate;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

@Tag("ui")
@ExtendWith(FxTest.class)
class LibraryUiTest {

    @TempDir
    private static Path sample;
    @TempDir
    private Path folder;
    private WindowRoom room;

    @BeforeAll
    static void build_the_sample() {
        try (var library = Library.create(sample.resolve("sample.hashiya"))) {
            Sample.build(library);
            var first = library.all(Article.class).getFirst();
            var text = library.text(first);
            // The same text, printed elsewhere a day later.
            var later = new Facts("", "", "صدى الشام", "", new PartialDate("2019-01-01"), "", "ar");
            var bytes = ("نقلًا عن الوكالات\n" + text).getBytes(StandardCharsets.UTF_8);
            new Editor(library).importArticle(later, new Evidence(Sha256.of(bytes),
                    bytes.length, "copy.txt", "UTF-8", Instant.EPOCH), new Content(bytes,
                    "نقلًا عن الوكالات\n" + text), List.of());
        }
    }

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_table_is_sorted_by_key_and_keeps_its_columns_and_enter_leaves_it_for_the_article(Language language,
            FxRobot robot) throws Exception {
        open(language, robot);
        Pictures.keep(room.window().scene(), "library-" + language.tag());
        robot.push(KeyCode.F8).push(KeyCode.HOME);
        FxTest.runOnFx(() -> room.node("#head-outlet").requestFocus());
        robot.push(KeyCode.ENTER);
        room.until(this::isSorted);
        var onwards = language.isRightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT;
        robot.press(KeyCode.ALT).push(onwards).release(KeyCode.ALT);
        assertTrue(room.settings().library().toString().startsWith("title:340 published:130 outlet:140"),
                room.settings().library().toString());
        assertEquals("head-outlet", FxTest.onFx(() -> room.window().scene().getFocusOwner().getId()));
        robot.push(KeyCode.DOWN).push(KeyCode.HOME).push(KeyCode.DOWN);
        var second = column(".table-title").get(1);
        FxTest.runOnFx(() -> room.window().speak(language.other()));
        room.until(() -> room.node("#articles-page") != null && list().getItems().size() == 6);
        assertTrue(room.isFocusIn("#articles-page"));
        FxTest.runOnFx(() -> list().getSelectionModel().clearAndSelect(1));
        robot.push(KeyCode.ENTER);
        room.until(() -> room.node("#articles-page") == null);
        var opened = room.window().desk().article().get().orElseThrow();
        assertEquals(second, room.library().article(opened).facts().shownTitle());
        room.restart();
        assertTrue(room.settings().library().toString().contains("outlet:ASCENDING"));
    }

    @Test
    void heads_are_dragged_and_their_edges_too_and_the_keyboard_does_the_same(FxRobot robot) throws Exception {
        open(Language.ARABIC, robot);
        robot.drag("#head-outlet").dropTo("#head-published");
        room.until(() -> columns().startsWith("title:340 published:130 outlet:140 imported:130"));
        assertTrue(columns().contains("imported:ASC"), "A drag does not sort");
        drag(robot, -60);
        room.until(() -> width() == 200);
        drag(robot, 210);
        room.until(() -> width() == 40);
        assertTrue(columns().startsWith("title:340 published:130 outlet:40"), "Who narrows a column does not move it");

        FxTest.runOnFx(() -> room.node("#head-outlet").requestFocus());
        robot.press(KeyCode.SHIFT).push(KeyCode.LEFT).release(KeyCode.SHIFT);
        room.until(() -> width() == 60);
        robot.press(KeyCode.ALT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).release(KeyCode.ALT);
        room.until(() -> columns().startsWith("outlet:60 title"));
        robot.push(KeyCode.LEFT);
        assertEquals("head-title", FxTest.onFx(() -> room.window().scene().getFocusOwner().getId()));
    }

    /// Draws the edge at the end of the outlets by so many px to the right.
    private void drag(FxRobot robot, double by) throws Exception {
        robot.drag(FxTest.onFx(() -> room.node("#head-outlet").getParent().lookup(".column-edge"))).moveBy(by, 0).drop();
        room.settle();
    }

    private String columns() {
        return room.settings().library().toString();
    }

    private int width() {
        return Integer.parseInt(columns().replaceFirst(".*outlet:(\\d+).*", "$1"));
    }

    @ParameterizedTest
    @EnumSource
    void facts_of_all_that_are_selected_change_in_one_step_after_a_preview(Language language, FxRobot robot)
            throws Exception {
        open(language, robot);
        robot.press(KeyCode.CONTROL).push(KeyCode.A).release(KeyCode.CONTROL);
        var before = room.library().all(Article.class);
        robot.push(KeyCode.F2);
        room.until(() -> room.node("#amend-preview") != null);
        FxTest.runOnFx(() -> ((ComboBox<?>) room.node("#amend-outlet")).getEditor().setText("صدى الشام"));
        assertEquals(language == Language.ARABIC ? "تتغير 5 مقالات، ومقال واحد على ذلك أصلًا"
                : "5 articles change; 1 is so already",
                FxTest.onFx(() -> ((Label) room.node("#amend-preview")).getText()));
        Pictures.keep(room.window().scene(), "library-amend-" + language.tag());
        FxTest.runOnFx(() -> ((TextField) room.node("#amend-published")).setText("2017-13"));
        assertTrue(FxTest.onFx(() -> room.node("#amend-accept").isDisabled()));
        FxTest.runOnFx(() -> ((TextField) room.node("#amend-published")).setText("2017"));
        robot.press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);
        room.until(() -> room.library().all(Article.class).stream().allMatch(each ->
                each.facts().outlet().equals("صدى الشام") && each.facts().published().iso().equals("2017")));
        robot.press(KeyCode.ALT).push(KeyCode.D).release(KeyCode.ALT);
        room.until(() -> room.library().all(Article.class).stream().allMatch(each -> each.state() == ReadState.DONE));
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).push(KeyCode.Z).release(KeyCode.CONTROL);
        room.until(() -> room.library().all(Article.class).equals(before));
    }

    @Test
    void a_filter_is_kept_under_a_name_and_asked_again(FxRobot robot) throws Exception {
        open(Language.ARABIC, robot);
        robot.clickOn("#articles-condition");
        FxTest.runOnFx(() -> ((TextField) room.node("#articles-condition")).setText("صدى"));
        robot.push(KeyCode.ENTER);
        room.until(() -> list().getItems().size() == 1);
        Pictures.keep(room.window().scene(), "library-filtered");
        robot.clickOn("#articles-saved").clickOn("احفظ هذه المصفاة…");
        FxTest.runOnFx(() -> ((TextField) room.node("#articles-saved-name")).setText("صدى الشام وحدها"));
        robot.push(KeyCode.ENTER);
        room.until(() -> !room.library().all(SavedSearch.class).isEmpty());
        assertEquals("outlet:«صدى الشام»", room.library().all(SavedSearch.class).getFirst().query());
        robot.clickOn("#articles-all");
        room.until(() -> list().getItems().size() == 6);
        robot.clickOn("#articles-saved").clickOn("صدى الشام وحدها");
        room.until(() -> list().getItems().size() == 1);
    }

    @Test
    void printings_of_a_story_stand_together_and_an_arrow_shows_them(FxRobot robot) throws Exception {
        open(Language.ARABIC, robot);
        robot.clickOn("#articles-columns").clickOn("اجمع نسخ الخبر الواحد");
        room.until(() -> list().getItems().size() == 5);
        FxTest.runOnFx(() -> list().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.LEFT);
        room.until(() -> list().getItems().size() == 6);
        Pictures.keep(room.window().scene(), "library-story");
        assertNotNull(room.node(".story-sign"));
        robot.push(KeyCode.RIGHT);
        room.until(() -> list().getItems().size() == 5);
        FxTest.runOnFx(() -> {
            room.window().wear(Theme.DARK);
            room.window().scene().getWindow().setWidth(1000);
            room.window().scene().getWindow().setHeight(700);
        });
        Pictures.keep(room.window().scene(), "library-dark-small");
        robot.push(KeyCode.ESCAPE);
        room.until(() -> room.node("#articles-page") == null);
        Pictures.keep(room.window().scene(), "library-panel-dark-small");
        FxTest.runOnFx(() -> ((Button) room.node("#articles-table")).fire());
        room.until(() -> room.node("#articles-page") != null);
    }

    private void open(Language language, FxRobot robot) throws Exception {
        room = new WindowRoom(Files.copy(sample.resolve("sample.hashiya"), folder.resolve("w.hashiya")), language);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.J).release(KeyCode.SHIFT, KeyCode.CONTROL);
        room.until(() -> room.node("#articles-rows") != null && list().getItems().size() == 6);
    }

    private ListView<?> list() {
        return (ListView<?>) room.node("#articles-rows");
    }

    /// What is read in a column, from the first row down.
    private List<String> column(String styleClass) throws Exception {
        return FxTest.onFx(() -> list().lookupAll(".wide-cell").stream().<ListCell<?>>map(each -> (ListCell<?>) each)
                .filter(each -> !each.isEmpty()).sorted(Comparator.comparingInt(each -> each.getIndex()))
                .map(each -> ((Label) each.lookup(styleClass)).getText()).toList());
    }

    private boolean isSorted() throws Exception {
        var outlets = column(".table-outlet").stream().filter(each -> !each.isBlank()).toList();
        return outlets.equals(outlets.stream().sorted().toList());
    }
}
