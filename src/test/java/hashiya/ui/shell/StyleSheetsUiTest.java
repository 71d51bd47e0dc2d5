package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.sample.Sample;
import hashiya.ui.FxTest;
import hashiya.ui.desk.PanelName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@Tag("ui")
@ExtendWith(FxTest.class)
class StyleSheetsUiTest {

    /// Held here, since the log keeps its loggers only as long as somebody else does.
    private static final Logger CSS = Logger.getLogger("javafx.css");

    @TempDir
    private Path folder;
    private final Complaints complaints = new Complaints();
    private WindowRoom room;

    @BeforeEach
    void open_the_sample() throws Exception {
        CSS.addHandler(complaints);
        var file = folder.resolve("w.hashiya");
        try (var library = Library.create(file)) {
            Sample.build(library);
        }
        room = new WindowRoom(file, Language.ARABIC);
    }

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
        CSS.removeHandler(complaints);
    }

    @Test
    void no_rule_is_lost_in_any_panel_language_or_theme(FxRobot robot) throws Exception {
        for (var language : Language.values()) {
            FxTest.runOnFx(() -> room.window().speak(language));
            for (var theme : Theme.values()) {
                FxTest.runOnFx(() -> room.window().wear(theme));
                showEverything(robot);
            }
        }
        assertEquals(List.of(), complaints.sentences());
    }

    @Test
    void a_rule_that_is_lost_is_heard() throws Exception {
        FxTest.runOnFx(() -> {
            var broken = new Region();
            broken.setStyle("-fx-background-color: -color-that-nobody-has;");
            ((Pane) room.window().scene().getRoot()).getChildren().add(broken);
            broken.applyCss();
        });
        assertEquals(1, complaints.sentences().size(), complaints.sentences().toString());
    }

    private void showEverything(FxRobot robot) throws Exception {
        var desk = room.window().desk();
        FxTest.runOnFx(() -> desk.highlight().set(Optional.of(
                room.library().all(Attribution.class).getFirst().passage())));
        for (var panel : PanelName.values()) {
            FxTest.runOnFx(() -> {
                desk.panel().set(panel);
                desk.claim().set(Optional.of(room.library().all(Claim.class).getFirst().id()));
            });
            room.settle();
            draw();
        }
        FxTest.runOnFx(() -> room.window().commands().run(Command.BOARD));
        room.settle();
        draw();
        FxTest.runOnFx(() -> room.window().commands().run(Command.BOARD));
        showQuestion();
        robot.press(KeyCode.CONTROL).push(KeyCode.K).release(KeyCode.CONTROL);
        draw();
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#search").write("300");
        room.until(() -> robot.lookup("#search-results").tryQuery().isPresent());
        draw();
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#menu");
        draw();
        robot.push(KeyCode.ESCAPE);
    }

    private void showQuestion() throws Exception {
        FxTest.runOnFx(() -> room.window().commands().run(Command.QUESTION));
        room.settle();
        for (var part : List.copyOf(room.node("#inquiry-parts").lookupAll(".toggle-button"))) {
            FxTest.runOnFx(() -> ((ToggleButton) part).fire());
            draw();
        }
        FxTest.runOnFx(() -> room.window().commands().run(Command.QUESTION));
    }

    private void draw() throws Exception {
        FxTest.runOnFx(() -> {
            room.window().scene().getRoot().applyCss();
            room.window().scene().getRoot().layout();
        });
    }

    /// Every warning of the style sheets.
    private static final class Complaints extends Handler {

        private final List<String> sentences = new CopyOnWriteArrayList<>();

        List<String> sentences() {
            return new ArrayList<>(sentences);
        }

        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                sentences.add(record.getMessage());
            }
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
