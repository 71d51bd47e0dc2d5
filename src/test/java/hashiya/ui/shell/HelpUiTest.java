package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.sample.Sample;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.control.Contrast;
import hashiya.ui.desk.PanelName;
import hashiya.ui.reader.ArticleView;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// What the window does to be understood and to keep out of the way.
@Tag("ui")
@ExtendWith(FxTest.class)
class HelpUiTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void f1_shows_every_key_and_what_it_does_and_goes_away_again(Language language, FxRobot robot) throws Exception {
        var messages = new Messages(language);
        var words = new KeyWords(messages);
        var room = room(language);
        try {
            room.focusReader();
            robot.push(KeyCode.F1);
            room.until(() -> room.isFocusIn("#key-sheet"));
            var said = FxTest.onFx(() -> room.node(".key-sheet").lookupAll(".label").stream()
                    .map(each -> ((Labeled) each).getText()).collect(Collectors.toSet()));
            var missing = Arrays.stream(Command.values()).filter(each -> !words.keys(each).isEmpty())
                    .filter(each -> !each.name().startsWith("HIGHLIGHT_"))
                    .filter(each -> !said.contains(words.label(each)) || !said.contains(words.keys(each))).toList();
            assertEquals(List.of(), missing);
            robot.push(KeyCode.ESCAPE);
            assertNull(room.node("#key-sheet"));
            assertTrue(room.isFocusIn("#reader"));
        } finally {
            room.close();
        }
    }

    @Test
    void the_reader_stands_alone_until_a_panel_is_wanted(FxRobot robot) throws Exception {
        var room = room(Language.ARABIC);
        try {
            room.focusReader();
            var before = FxTest.onFx(() -> ((Panes) room.node(".panes")).getDividerPositions());
            robot.push(KeyCode.F11);
            assertNull(room.node(".articles-panel"));
            assertNull(room.node(".rail"));
            assertTrue(room.isFocusIn("#reader"));
            robot.push(KeyCode.F6);
            robot.push(KeyCode.F6);
            assertTrue(room.isFocusIn("#reader"));
            robot.push(KeyCode.ESCAPE);
            room.settle();
            assertNotNull(room.node(".articles-panel"));
            var after = FxTest.onFx(() -> ((Panes) room.node(".panes")).getDividerPositions());
            assertEquals(before[0], after[0], 0.02);
            assertEquals(before[1], after[1], 0.02);

            robot.push(KeyCode.F11);
            select(room, 0, 12);
            robot.push(KeyCode.N);
            room.until(() -> room.node(".rail") != null);
            assertEquals(PanelName.NOTES, room.window().desk().panel().get());
        } finally {
            room.close();
        }
    }

    @Test
    void whatever_asks_for_a_panel_brings_it_back_beside_a_reader_that_stands_alone(FxRobot robot) throws Exception {
        var room = room(Language.ENGLISH);
        try {
            room.focusReader();
            FxTest.runOnFx(() -> room.window().desk().panel().set(PanelName.NOTES));
            robot.push(KeyCode.F11);
            assertNull(room.node(".rail"));
            robot.clickOn(room.node(".margin-sign"));
            room.until(() -> room.node(".rail") != null);

            FxTest.runOnFx(() -> room.window().desk().panel().set(PanelName.NOTES));
            robot.push(KeyCode.F11);
            press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT4);
            room.until(() -> room.node("#notes-page-list") != null);
            robot.push(KeyCode.ENTER);
            room.until(() -> room.node(".rail") != null && room.isFocusIn("#note-area"));

            robot.push(KeyCode.F11);
            press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
            room.until(() -> room.node("#reader") == null && room.isFocusIn("#note-area"));
            press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
            room.until(() -> room.node(".rail") != null && room.isFocusIn(".notes-panel #note-area"));
        } finally {
            room.close();
        }
    }

    /// What a text field does with a key, a command of the same key never hears while somebody types.
    @Test
    void a_text_field_needs_no_key_of_a_command_but_for_what_is_the_same_there() throws Exception {
        var needed = FxTest.onFx(() -> Arrays.stream(Command.values())
                .filter(each -> each.keys().isPresent() && !each.isSingleKey()).filter(HelpUiTest::isTaken).toList());
        assertEquals(List.of(Command.COPY, Command.UNDO, Command.REDO, Command.PASTE), needed);
    }

    private static boolean isTaken(Command command) {
        var keys = (KeyCodeCombination) command.keys().orElseThrow();
        var area = new TextArea("one two\nthree");
        var reached = new AtomicBoolean();
        var pane = new StackPane(area);
        pane.setOnKeyPressed(_ -> reached.set(true));
        new Scene(pane);
        area.applyCss();
        area.replaceText(0, 1, "O");
        area.undo();
        area.replaceText(0, 1, "0");
        area.selectRange(4, 7);
        var shortcut = keys.getShortcut() == ModifierValue.DOWN;
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", keys.getCode(),
                keys.getShift() == ModifierValue.DOWN, shortcut, keys.getAlt() == ModifierValue.DOWN, false));
        return !reached.get();
    }

    @Test
    void a_newcomer_is_told_what_to_do_until_it_is_done(FxRobot robot) throws Exception {
        var room = room(Language.ARABIC);
        try {
            assertNull(room.node("#hint"));
            room.restartAsNewcomer();
            assertNotNull(room.node("#hint"));
            room.restart();
            assertNotNull(room.node("#hint"));
            room.focusReader();
            FxTest.runOnFx(() -> room.window().speak(Language.ENGLISH));
            room.settle();
            assertNotNull(room.node("#hint"));
            select(room, 0, 12);
            robot.push(KeyCode.DIGIT1);
            room.until(() -> room.node("#hint") == null);
            assertFalse(room.settings().newcomer());
        } finally {
            room.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void words_in_strong_contrast_and_of_any_size_are_one_key_away(Theme theme, FxRobot robot) throws Exception {
        var room = room(Language.ARABIC);
        try {
            FxTest.runOnFx(() -> room.window().wear(theme));
            var usual = label(room).getFont().getSize();
            FxTest.runOnFx(() -> room.window().commands().run(Command.CONTRAST));
            FxTest.runOnFx(() -> room.window().commands().run(Command.LARGER_WORDS));
            FxTest.runOnFx(() -> room.window().scene().getRoot().applyCss());
            assertEquals(usual * 16 / 14, label(room).getFont().getSize(), 0.2);
            assertTrue(Contrast.of((Color) label(room).getTextFill(), theme.background()) >= 7);
            Pictures.keep(room.window().scene(), "contrast-" + theme.word());
            room.restart();
            FxTest.runOnFx(() -> room.window().scene().getRoot().applyCss());
            assertEquals(usual * 16 / 14, label(room).getFont().getSize(), 0.2);
        } finally {
            room.close();
        }
    }

    /// Muted words: the number of articles under the list.
    private static Labeled label(WindowRoom room) throws Exception {
        return FxTest.onFx(() -> (Labeled) room.node(".status-line .label"));
    }

    @Test
    void a_passage_is_copied_with_its_citation(FxRobot robot) throws Exception {
        var room = room(Language.ARABIC);
        try {
            var article = room.library().all(Article.class).get(2);
            FxTest.runOnFx(() -> room.window().desk().open(article.id()));
            room.settle();
            room.focusReader();
            var range = select(room, 0, 40);
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
            var letters = range.in(room.library().text(article));
            var copied = FxTest.onFx(() -> Clipboard.getSystemClipboard().getString());
            assertTrue(copied.startsWith("«" + letters + "»\n"), copied);
            assertTrue(copied.endsWith("[" + article.id() + "]"), copied);
            assertTrue(copied.contains(article.facts().outlet()), copied);
        } finally {
            room.close();
        }
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    private WindowRoom room(Language language) throws Exception {
        var file = folder.resolve("w.hashiya");
        try (var library = Library.create(file)) {
            Sample.build(library);
        }
        return new WindowRoom(file, language);
    }

    /// Selects so many letters of the first paragraph on the screen.
    private static TextRange select(WindowRoom room, int from, int to) throws Exception {
        return FxTest.onFx(() -> {
            var view = (ArticleView) room.node("#reader");
            var start = view.visibleRange().orElseThrow().start();
            view.select(new TextRange(start + from, start + to));
            return view.selection().get().orElseThrow();
        });
    }
}
