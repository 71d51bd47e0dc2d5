package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.ExportFolder;
import hashiya.export.MarkdownExport;
import hashiya.export.Options;
import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.sample.Sample;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Notes that were edited on exported pages come back in the window, as far as the analyst says so.
@Tag("ui")
@ExtendWith(FxTest.class)
class ReturnedUiTest {

    @TempDir
    private Path folder;
    private WindowRoom room;
    private Path vault;
    private final List<Note> notes = new ArrayList<>();

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @Test
    void edited_notes_are_taken_or_left_by_key_and_by_mouse_and_come_in_as_one_step(FxRobot robot) throws Exception {
        open();
        FxTest.runOnFx(() -> room.window().transfers().notesBack(vault));
        room.until(() -> room.node("#returned-rows") != null);
        Pictures.keep(room.window().scene(), "returned-ar");
        robot.push(KeyCode.ESCAPE);
        room.until(() -> room.node("#returned-rows") == null);
        FxTest.runOnFx(() -> {
            room.window().speak(Language.ENGLISH);
            room.window().wear(Theme.DARK);
        });
        room.settle();
        FxTest.runOnFx(() -> room.window().transfers().importAll(List.of(vault)));
        room.until(() -> room.node("#returned-rows") != null);
        assertTrue(room.isFocusIn("#returned-rows"));
        Pictures.keep(room.window().scene(), "returned-en-dark");
        var rows = FxTest.onFx(() -> ((ListView<?>) room.node("#returned-rows")).getItems().size());
        assertEquals(4, rows);
        // The edited one is left by key; the words of both sides stay of the one that both changed.
        robot.push(KeyCode.SPACE);
        FxTest.runOnFx(() -> assertTrue(room.node("#returned-open").isVisible()));
        robot.clickOn(FxTest.onFx(() -> ((Parent) room.node("#answer-2")).getChildrenUnmodifiable().getLast()));
        room.until(() -> !room.node("#returned-open").isVisible());
        robot.clickOn("#take-1");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        room.until(() -> room.library().all(Note.class).stream().noneMatch(each -> each.equals(notes.get(1))));
        assertEquals("حاشية معدَّلة", markdown(0));
        assertEquals("هنا\n\nوهناك", markdown(2));
        assertTrue(room.library().all(Note.class).stream().anyMatch(each -> each.markdown().equals("جديدة")));
        room.focusReader();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        room.until(() -> markdown(2).equals("هنا") && markdown(1).equals("حاشية غائبة"));
    }

    private String markdown(int note) {
        return room.library().get(Note.class, notes.get(note).id()).markdown();
    }

    private void open() throws Exception {
        var file = folder.resolve("a.hashiya");
        vault = folder.resolve("vault");
        try (var library = Library.create(file)) {
            Sample.build(library);
            var editor = new Editor(library);
            var target = new NoteTarget.OnArticle(library.all(Article.class).getFirst().id());
            for (var text : List.of("حاشية معدَّلة", "حاشية غائبة", "حاشية مختلفة")) {
                notes.add(editor.note(target, text));
            }
            ExportFolder.renew(vault, MarkdownExport.workspace(library.snapshot(), library::text, Options.standard()));
            editor.rewrite(notes.get(2), "هنا");
        }
        try (var pages = Files.walk(vault)) {
            for (var page : pages.filter(each -> each.toString().endsWith(".md")).toList()) {
                var text = Files.readString(page);
                if (text.contains("حاشية معدَّلة")) {
                    Files.writeString(page, text.replace("حاشية معدَّلة", "هناك").replace("حاشية غائبة", "")
                            .replace("حاشية مختلفة", "وهناك").replaceFirst("(?m)^# .*$", "# عنوان آخر")
                            + "\n## Notes\n\nجديدة\n");
                }
            }
        }
        room = new WindowRoom(file, Language.ARABIC);
    }
}
