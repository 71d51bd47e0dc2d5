package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Source;
import hashiya.model.Stance;
import hashiya.sample.Sample;
import hashiya.text.PartialDate;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.desk.PanelName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
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
class BoardUiTest {

    @TempDir
    private static Path sample;
    @TempDir
    private Path folder;
    private WindowRoom room;

    @BeforeAll
    static void build_the_sample() {
        try (var library = Library.create(sample.resolve("sample.hashiya"))) {
            Sample.build(library);
            var editor = new Editor(library);
            var denied = library.all(Attribution.class).stream().filter(each -> each.stance() == Stance.DENIES)
                    .findFirst().orElseThrow();
            // The denier asserts it later, which no dash between two dates may hide.
            editor.attribute(denied.claim(), new Statement(Stance.ASSERTS, List.of(new Speaker.Known(denied.speaker())),
                    new PartialDate("2018-03")), denied.passage());
            editor.restate(denied, new Statement(Stance.DENIES, denied.chain().stream()
                    .<Speaker>map(Speaker.Known::new).toList(), new PartialDate("2017-11-02")));
        }
    }

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_board_is_filtered_by_source_opens_a_passage_and_follows_undo(Language language, FxRobot robot)
            throws Exception {
        open(language, robot);
        Pictures.keep(room.window().scene(), "board-" + language.tag());
        var denial = library().all(Attribution.class).stream().filter(each -> each.stance() == Stance.DENIES).findFirst()
                .orElseThrow();
        filter("#board-source", denial.speaker());
        room.until(() -> seen(".board-claim").size() == 1);
        assertEquals(1, seen(".board-head").size());
        var cell = seen(".board-cell").getFirst();
        assertTrue(cell.getAccessibleText().contains(library().all(Source.class).stream()
                .filter(each -> each.id().equals(denial.speaker())).findFirst().orElseThrow().name()), cell.toString());
        robot.push(KeyCode.HOME).push(KeyCode.DOWN);
        robot.push(language.isRightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT);
        Pictures.keep(room.window().scene(), "board-cell-" + language.tag());
        assertEquals(2, seen(".board-account").size());
        robot.push(KeyCode.ENTER);
        room.until(() -> room.node("#reader") != null);
        assertEquals(Optional.of(denial.passage()), room.window().desk().highlight().get());
        assertEquals(Optional.of(denial.claim()), room.window().desk().claim().get());
        assertEquals(PanelName.CLAIMS, room.window().desk().panel().get());
        key(robot, KeyCode.DIGIT3);
        room.until(() -> seen(".board-cell").size() == 1);
        new Editor(library()).remove(library().find(denial.claim()).orElseThrow());
        room.until(() -> room.node("#board-hint") != null);
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        room.until(() -> seen(".board-cell").size() == 1);
        robot.push(KeyCode.ESCAPE);
        room.until(() -> room.node("#board") == null);
    }

    @Test
    void filter_place_and_board_stay_in_another_language_and_marks_of_the_reader_are_out_of_reach(FxRobot robot)
            throws Exception {
        open(Language.ARABIC, robot);
        var before = library().lastEntry();
        robot.push(KeyCode.DIGIT1).push(KeyCode.DELETE).push(KeyCode.C);
        room.settle();
        assertEquals(before, library().lastEntry());
        assertNotNull(room.node("#board"));
        FxTest.runOnFx(() -> ((TextField) room.node("#board-words")).setText("الغوطه"));
        room.until(() -> seen(".board-claim").size() == 2);
        FxTest.runOnFx(() -> room.window().speak(Language.ENGLISH));
        room.settle();
        assertEquals("الغوطه", FxTest.onFx(() -> ((TextField) room.node("#board-words")).getText()));
        assertEquals(2, seen(".board-claim").size());
        assertTrue(room.isFocusIn("#board"));
        FxTest.runOnFx(() -> ((TextField) room.node("#board-words")).setText("لا شيء كهذا"));
        room.until(() -> room.node("#board-hint") != null);
        robot.clickOn("#board-clear");
        room.until(() -> seen(".board-claim").size() > 2);
    }

    @Test
    void along_time_what_has_no_date_stands_apart_and_enter_opens_the_passage(FxRobot robot) throws Exception {
        open(Language.ARABIC, robot);
        robot.clickOn("تواريخ الأخبار");
        room.until(() -> room.node("#board-timeline") != null);
        Pictures.keep(room.window().scene(), "board-time");
        var list = (ListView<?>) room.node("#board-timeline");
        assertEquals(library().all(Claim.class).size() + 2, list.getItems().size());
        FxTest.runOnFx(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.push(KeyCode.LEFT).push(KeyCode.ENTER);
        room.until(() -> room.node("#reader") != null);
        assertNull(room.node("#board-timeline"));
        assertFalse(room.window().desk().claim().get().isEmpty());
    }

    private void open(Language language, FxRobot robot) throws Exception {
        room = new WindowRoom(Files.copy(sample.resolve("sample.hashiya"), folder.resolve("w.hashiya")), language);
        key(robot, KeyCode.DIGIT3);
        room.until(() -> !seen(".board-cell").isEmpty());
    }

    private static void key(FxRobot robot, KeyCode code) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(code).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    @SuppressWarnings("unchecked") // The choices of the board are of anything or nothing.
    private void filter(String selector, Object chosen) throws Exception {
        FxTest.runOnFx(() -> ((ComboBox<Object>) room.node(selector)).setValue(Optional.of(chosen)));
        room.settle();
        FxTest.runOnFx(() -> room.node("#board").requestFocus());
    }

    private List<Node> seen(String selector) throws Exception {
        return FxTest.onFx(() -> {
            room.window().scene().getRoot().layout();
            return room.window().scene().getRoot().lookupAll(selector).stream().filter(Node::isVisible).toList();
        });
    }

    private Library library() {
        return room.library();
    }
}
