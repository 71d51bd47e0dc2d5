package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget.OnWorkspace;
import hashiya.model.Source;
import hashiya.outgoing.Format;
import hashiya.sample.Sample;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.desk.PanelName;
import hashiya.ui.exports.ExportHabits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Both sheets through which things leave, by the keyboard, in both languages and looks and in a large and a small
/// window.
@Tag("ui")
@ExtendWith(FxTest.class)
class ExportsUiTest {

    @TempDir
    private Path folder;
    private WindowRoom room;

    private void open(Language language) throws Exception {
        var file = folder.resolve("w.hashiya");
        try (var library = Library.create(file)) {
            Sample.build(library);
        }
        room = new WindowRoom(file, language);
        room.until(() -> FxTest.onFx(() -> room.window().desk().article().get().isPresent()));
        room.focusReader();
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void an_export_is_looked_at_and_written_from_the_keyboard_and_reports_itself(Language language, FxRobot robot)
            throws Exception {
        open(language);
        var to = folder.resolve("تصدير");
        robot.press(KeyCode.CONTROL).push(KeyCode.E).release(KeyCode.CONTROL);
        room.until(() -> room.isFocusIn("#exports-kind"));
        assertFalse(room.node("#exports-rows").getParent().isVisible());
        assertAllReachable(List.of("exports-kind", "exports-format", "exports-naming", "exports-marked",
                "exports-blunt", "exports-omitted", "exports-to", "exports-browse", "exports-look", "exports-write"));
        type("#exports-to", to.toString());
        FxTest.runOnFx(() -> room.node("#exports-to").requestFocus());
        robot.push(KeyCode.ENTER);
        room.until(() -> !rows().isEmpty() && !lines().isEmpty());
        assertFalse(Files.exists(to));
        shoot("export");
        robot.push(KeyCode.ENTER);
        room.until(() -> room.node("#exports-show").isVisible());
        assertTrue(Files.exists(to.resolve("index.md")));
        assertEquals(List.of(), rows());
        new Editor(room.library()).note(new OnWorkspace(), "حاشية جديدة عن كل شيء");
        room.settle();
        robot.clickOn("#exports-look");
        room.until(() -> !rows().isEmpty());
        assertEquals("CHANGED index.md", rows().getFirst());
        shoot("export-again");
        robot.push(KeyCode.ESCAPE);
        room.until(() -> room.node("#exports-kind") == null);
        assertTrue(room.isFocusIn("#reader"));
        assertEquals(to, ExportHabits.of(room.settings().exports()).places().values().iterator().next());
        if (language == Language.ARABIC) {
            presets();
        }
        try (var left = Files.list(folder)) {
            assertTrue(left.noneMatch(each -> each.getFileName().toString().startsWith(".hashiya-export")));
        }
    }

    /// Each command opens the sheet at what it is about.
    private void presets() throws Exception {
        FxTest.runOnFx(() -> room.window().desk().open(room.library().all(Claim.class).getFirst().id()));
        for (var each : List.of(List.of(Command.EXPORT_ARTICLE, Format.MARKDOWN),
                List.of(Command.EXPORT_PDF, Format.PDF), List.of(Command.EXPORT_PICTURES, Format.PNG), List.of(Command.EXPORT_CLAIM, Format.MARKDOWN),
                List.of(Command.EXPORT_BOARD, Format.BOARD), List.of(Command.EXPORT_QDPX, Format.QDPX),
                List.of(Command.EXPORT_QDC, Format.QDC), List.of(Command.EXPORT_ANNOTATIONS, Format.WEBANNOTATION))) {
            assertTrue(FxTest.onFx(() -> room.window().commands().run((Command) each.getFirst())), each.toString());
            assertEquals(each.getLast(), FxTest.onFx(() -> ((ComboBox<?>) room.node("#exports-format")).getValue()));
            if (each.getFirst() == Command.EXPORT_PDF || each.getFirst() == Command.EXPORT_BOARD) {
                Pictures.keep(room.window().scene(), "preset-" + each.getFirst());
            }
            FxTest.runOnFx(() -> room.node("#exports-kind").getScene().getRoot().lookup(".exports-sheet")
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "",
                            KeyCode.ESCAPE, false, false, false, false)));
            assertNull(room.node("#exports-kind"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_copy_is_checked_a_leak_leads_to_its_place_and_the_copy_is_written_despite(Language language, FxRobot robot)
            throws Exception {
        open(language);
        var source = room.library().all(Source.class).getFirst();
        var passage = room.library().all(Highlight.class).stream().filter(each -> each.quote().split("\\s+").length > 8)
                .findFirst().orElseThrow();
        new Editor(room.library()).note(new OnWorkspace(), "للتذكير: "
                + String.join(" ", Arrays.asList(passage.quote().split("\\s+")).subList(0, 6)));
        var note = room.library().all(Note.class).getLast();
        room.settle();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.X).release(KeyCode.SHIFT, KeyCode.CONTROL);
        room.until(() -> room.isFocusIn("#exports-kind"));
        FxTest.runOnFx(() -> room.node("#share-sources").requestFocus());
        robot.push(KeyCode.SPACE);
        room.until(() -> room.node("#share-name-" + source.id().number()) != null);
        type("#share-name-" + source.id().number(), source.name() + " نفسه");
        room.until(() -> FxTest.onFx(() -> room.node(".form-complaint") != null));
        shoot("share-fault");
        type("#share-name-" + source.id().number(), "الشاهد الأول");
        robot.clickOn(messages().text("share.by.highlight"));
        type("#share-passages-filter", passage.id().toString());
        FxTest.runOnFx(() -> room.node("#share-passages").requestFocus());
        robot.push(KeyCode.SPACE);
        type("#exports-to", folder.resolve("نسخة").toString());
        shoot("share");
        robot.clickOn("#share-check");
        room.until(() -> room.node("#share-leaks") != null && room.node("#share-leaks").isVisible());
        shoot("share-leaks");
        assertTrue(room.node("#share-write").isDisabled());
        FxTest.runOnFx(() -> room.node("#share-leaks").requestFocus());
        robot.push(KeyCode.ENTER);
        room.until(() -> room.node("#share-leaks") == null);
        assertEquals(PanelName.NOTES, room.window().desk().panel().get());
        assertEquals(Optional.of(note.id()), room.window().desk().note().get());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.X).release(KeyCode.SHIFT, KeyCode.CONTROL);
        room.until(() -> room.node("#share-name-" + source.id().number()) != null);
        assertEquals("الشاهد الأول", ((TextField) room.node("#share-name-" + source.id().number())).getText());
        type("#exports-to", folder.resolve("نسخة").toString());
        robot.clickOn("#share-check");
        room.until(() -> room.node("#share-despite").isVisible());
        robot.clickOn("#share-despite").clickOn("#share-write");
        room.until(() -> Files.exists(folder.resolve("نسخة/index.md")));
        room.until(() -> room.node("#share-show").isVisible());
        shoot("share-done");
        robot.push(KeyCode.ESCAPE);
        room.until(() -> room.node("#share-check") == null);
        FxTest.runOnFx(() -> room.window().commands().run(Command.EXPORT_ALL));
        assertTrue(room.node("#exports-share").getParent().isVisible(), "an export names everybody, and says so");
        shoot("export-unveiled");
    }

    private Messages messages() {
        return new Messages(room.settings().language());
    }

    /// In the order of Tab, nothing is passed over.
    private void assertAllReachable(List<String> ids) {
        for (var each : ids) {
            var node = room.node("#" + each);
            assertTrue(node.isFocusTraversable(), each);
            assertTrue(node.getAccessibleText() != null || node instanceof Labeled, each + " has a name");
        }
    }

    /// In both looks, and in a small window.
    private void shoot(String name) throws Exception {
        if (System.getProperty("pictures", "").isEmpty()) {
            return;
        }
        for (var theme : Theme.values()) {
            FxTest.runOnFx(() -> room.window().wear(theme));
            Pictures.keep(room.window().scene(), name + "-" + messages().language().tag() + "-" + theme.word());
        }
        FxTest.runOnFx(() -> {
            room.window().scene().getWindow().setWidth(1000);
            room.window().scene().getWindow().setHeight(700);
        });
        Pictures.keep(room.window().scene(), name + "-" + messages().language().tag() + "-small");
        FxTest.runOnFx(() -> {
            room.window().wear(Theme.LIGHT);
            room.window().scene().getWindow().setWidth(1400);
            room.window().scene().getWindow().setHeight(900);
        });
    }

    private void type(String selector, String words) throws Exception {
        FxTest.runOnFx(() -> ((TextField) room.node(selector)).setText(words));
        room.settle();
    }

    private List<String> rows() throws Exception {
        return FxTest.onFx(() -> ((ListView<?>) room.node("#exports-rows")).getItems().stream()
                .map(each -> each.toString().replaceAll("Row\\[state=(\\w+), path=(.*)]", "$1 $2")).toList());
    }

    private List<?> lines() throws Exception {
        return FxTest.onFx(() -> List.copyOf(((ListView<?>) room.node("#exports-lines")).getItems()));
    }
}
