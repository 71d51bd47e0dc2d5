package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.importing.Importer;
import hashiya.intake.table.Field;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.imports.ImportHabits;
import hashiya.ui.imports.ReportRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

@Tag("ui")
@ExtendWith(FxTest.class)
class ImportsUiTest {

    private static final String TEXT = "قال مصدر محلي إن عشرات العائلات وصلت إلى المدينة أمس بعد قطع الطريق، رقم ";

    @TempDir
    private Path folder;
    private WindowRoom room;
    private Messages messages;

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_pasted_folder_ends_in_a_report_and_goes_again_in_one_step(Language language, FxRobot robot)
            throws Exception {
        open(language);
        var files = Files.createDirectory(folder.resolve("ملفات"));
        for (var number = 1; number <= 4; number++) {
            Files.writeString(files.resolve("خبر" + number + ".txt"), TEXT + Math.max(number, 2));
            Files.write(files.resolve("صورة" + number + ".jpg"),
                    new byte[] {-1, -40, -1, -32, 0, 16, 'J', 'F', 'I', 'F'});
        }
        Files.writeString(files.resolve("صورة\u202etxt.jpg"), "");
        room.focusReader();
        paste(robot, content -> content.putFiles(List.of(files.toFile())));
        room.until(() -> FxTest.onFx(() -> room.node("#banner-action").isVisible()));
        assertEquals(messages.count("import.refused", 5),
                FxTest.onFx(() -> ((Labeled) room.node("#banner")).getText()));
        assertEquals(3, articles().size());
        robot.clickOn("#banner-action");
        room.until(() -> room.node("#import-rows") != null);
        assertEquals(6, rows().size());
        assertTrue(room.isFocusIn("#import-rows"));
        Pictures.keep(room.window().scene(), "report-" + language);
        FxTest.runOnFx(() -> room.window().wear(Theme.DARK));
        Pictures.keep(room.window().scene(), "report-dark-" + language);
        FxTest.runOnFx(() -> ((TextInputControl) room.node("#import-filter")).setText("صورة3"));
        assertEquals(2, rows().size());
        robot.clickOn("#import-copy");
        room.until(() -> FxTest.onFx(() -> Clipboard.getSystemClipboard().getString()).contains("[U+202E]"));
        robot.clickOn("#import-undo");
        room.until(() -> articles().isEmpty());
        room.until(() -> room.node("#import-rows") == null);
        room.until(() -> room.isFocusIn("#articles-text"));
        paste(robot, content -> content.putString("https://example.org/1"));
        room.until(() -> ((Labeled) room.node("#banner")).getText().equals(messages.text("import.link")));
        paste(robot, content -> content.putString(TEXT));
        room.until(() -> articles().size() == 1);
    }

    @ParameterizedTest
    @EnumSource
    void the_columns_of_a_table_are_asked_for_and_remembered(Language language, FxRobot robot) throws Exception {
        open(language);
        var table = Files.writeString(folder.resolve("أخبار.csv"), """
                id,headline,summary,body,source,date
                1,عنوان الخبر الأول,موجز الخبر الأول كما نشرته الوكالة أمس,%s1,وكالة الأنباء,2026-01-05
                2,عنوان الخبر الثاني,موجز الخبر الثاني كما نشرته الوكالة أمس,%s2,وكالة الأنباء,2026-01-06
                """.formatted(TEXT, TEXT));
        FxTest.runOnFx(() -> room.window().transfers().take(new Pasted.Files(List.of(table))));
        room.until(() -> room.node("#columns-accept") != null);
        room.until(() -> preview().startsWith(TEXT));
        Pictures.keep(room.window().scene(), "columns-" + language);
        FxTest.runOnFx(() -> room.window().wear(Theme.DARK));
        Pictures.keep(room.window().scene(), "columns-dark-" + language);
        assertEquals(Optional.of(Field.TEXT), choice(4).getValue());
        choose(4, Optional.empty());
        assertTrue(room.node("#columns-accept").isDisabled(), "there is no text");
        assertTrue(room.node(".columns-sheet .form-complaint").isVisible());
        choose(3, Optional.of(Field.TEXT));
        room.until(() -> preview().startsWith("موجز الخبر الأول"));
        assertTrue(room.isFocusIn("#column-1"), "the keyboard begins at the first choice");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        room.until(() -> articles().size() == 2);
        assertNull(room.node("#columns-accept"));
        assertEquals("موجز الخبر الأول كما نشرته الوكالة أمس", room.library().text(articles().getFirst()));
        assertEquals("عنوان الخبر الأول", articles().getFirst().facts().title());
        FxTest.runOnFx(() -> room.window().transfers().take(new Pasted.Files(List.of(table))));
        room.until(() -> room.node("#columns-accept") != null);
        assertEquals(Optional.of(Field.TEXT), choice(3).getValue());
        robot.push(KeyCode.ESCAPE);
        room.until(() -> room.node("#columns-accept") == null);
        room.settle();
        assertEquals(2, articles().size());
    }

    @ParameterizedTest
    @EnumSource(names = "ARABIC")
    void a_watched_folder_is_seen_and_switched_off_with_one_click(Language language, FxRobot robot) throws Exception {
        open(language);
        var inbox = Files.createDirectory(folder.resolve("وارد"));
        assertFalse(room.node("#watch-sign").isVisible());
        FxTest.runOnFx(() -> room.window().transfers().watch(inbox));
        Files.writeString(inbox.resolve("خبر.txt"), TEXT);
        room.until(() -> articles().size() == 1);
        FxTest.runOnFx(() -> room.window().speak(Language.ENGLISH));
        room.settle();
        assertTrue(room.node("#watch-sign").isVisible());
        Pictures.keep(room.window().scene(), "watch");
        robot.clickOn("#watch-off");
        room.until(() -> !room.node("#watch-sign").isVisible());
        room.restart();
        assertFalse(room.node("#watch-sign").isVisible());
        var watch = ImportHabits.of(room.settings().imports()).watches().values().iterator().next();
        assertEquals(inbox, watch.folder());
        assertFalse(watch.isOn());
    }

    private void open(Language language) throws Exception {
        var file = folder.resolve("w.hashiya");
        try (var library = Library.create(file)) {
            new Importer(library).paste("مقال كان هنا من قبل، لا شأن له بما يُستورد.");
        }
        messages = new Messages(language);
        room = new WindowRoom(file, language);
    }

    private void paste(FxRobot robot, Consumer<ClipboardContent> filling) throws Exception {
        FxTest.runOnFx(() -> {
            var content = new ClipboardContent();
            filling.accept(content);
            Clipboard.getSystemClipboard().setContent(content);
        });
        FxTest.runOnFx(() -> room.node(room.node("#reader") == null ? "#articles" : "#reader").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        room.settle();
    }

    /// Those that were not there before.
    private List<Article> articles() {
        return room.library().all(Article.class).stream().skip(1).toList();
    }

    @SuppressWarnings("unchecked") // The list shows such rows.
    private List<ReportRow> rows() throws Exception {
        return FxTest.onFx(() -> List.copyOf(((ListView<ReportRow>) room.node("#import-rows")).getItems()));
    }

    private String preview() throws Exception {
        return FxTest.onFx(() -> ((Labeled) room.node("#columns-text")).getText());
    }

    @SuppressWarnings("unchecked") // The choice is one of fields.
    private ComboBox<Optional<Field>> choice(int column) {
        return (ComboBox<Optional<Field>>) room.node("#column-" + column);
    }

    private void choose(int column, Optional<Field> field) throws Exception {
        FxTest.runOnFx(() -> choice(column).setValue(field));
    }
}
