package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.paper.PageFiles;
import hashiya.paper.PaperSize;
import hashiya.sample.Sample;
import hashiya.ui.FxTest;
import hashiya.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.print.Printer;
import javafx.scene.control.Labeled;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

@Tag("ui")
@ExtendWith(FxTest.class)
class PagesUiTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void without_a_printer_it_says_so_and_the_pdf_says_the_same_as_the_command_line(Language language, FxRobot robot)
            throws Exception {
        var messages = new Messages(language);
        var file = folder.resolve(language + ".hashiya");
        byte[] pdf;
        byte[] onLetter;
        try (var library = Library.create(file)) {
            Sample.build(library);
            pdf = pdf(library, messages, PaperSize.A4);
            onLetter = pdf(library, messages, PaperSize.LETTER);
        }
        var room = new WindowRoom(file, language);
        try {
            var to = folder.resolve("out");
            export(room, to);
            room.until(() -> Files.isDirectory(to.resolve("articles")));
            try (var files = Files.list(to.resolve("articles"))) {
                assertArrayEquals(pdf, Files.readAllBytes(files.findFirst().orElseThrow()));
            }
            FxTest.runOnFx(() -> room.window().commands().run(Command.PAPER));
            assertEquals(PaperSize.LETTER, room.settings().paper());
            var other = folder.resolve("letter");
            export(room, other);
            room.until(() -> Files.isDirectory(other.resolve("articles")));
            try (var files = Files.list(other.resolve("articles"))) {
                assertArrayEquals(onLetter, Files.readAllBytes(files.findFirst().orElseThrow()));
            }
            // Where there is a printer, its dialog would wait for somebody.
            assumeTrue(FxTest.onFx(() -> Printer.getDefaultPrinter() == null));
            room.until(() -> room.window().desk().article().get().isPresent());
            room.focusReader();
            robot.press(KeyCode.CONTROL).push(KeyCode.P).release(KeyCode.CONTROL);
            room.until(() -> room.node("#banner").getParent().isVisible());
            assertEquals(messages.text("print.none"), ((Labeled) room.node("#banner")).getText());
        } finally {
            room.close();
        }
    }

    /// Through the sheet, as its command opens it.
    private static void export(WindowRoom room, Path to) throws Exception {
        FxTest.runOnFx(() -> {
            room.window().desk().open(new ArticleId(2));
            room.window().commands().run(Command.EXPORT_PDF);
            ((TextField) room.node("#exports-to")).setText(to.toString());
            ((Button) room.node("#exports-write")).fire();
        });
        room.until(() -> room.node("#exports-show").isVisible());
        FxTest.runOnFx(() -> Event.fireEvent(room.node("#exports-to"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "",
                KeyCode.ESCAPE, false, false, false, false)));
    }

    private static byte[] pdf(Library library, Messages messages, PaperSize paper) {
        return new PageFiles(library.snapshot(), library::text, messages, paper)
                .pages(new ArticleId(2), Progress.NONE).pdf(Progress.NONE);
    }
}
