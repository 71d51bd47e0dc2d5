package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.sample.Sample;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.desk.NoteView;
import hashiya.ui.desk.PanelName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@Tag("ui")
@ExtendWith(FxTest.class)
class NotesWindowUiTest {

    private static final String WRITTEN = "كلام طويل";

    @TempDir
    private static Path sample;
    @TempDir
    private Path folder;
    private WindowRoom room;
    private Note note;

    @BeforeAll
    static void build_the_sample() {
        try (var library = Library.create(sample.resolve("sample.hashiya"))) {
            Sample.build(library);
            var last = library.all(Article.class).getLast();
            new Editor(library).note(new NoteTarget.OnArticle(last.id()), WRITTEN);
        }
    }

    @BeforeEach
    void open_the_window() throws Exception {
        room = new WindowRoom(Files.copy(sample.resolve("sample.hashiya"), folder.resolve("w.hashiya")),
                Language.ARABIC);
        note = room.library().all(Note.class).getLast();
    }

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @Test
    void an_open_note_fills_the_window_and_comes_back_with_caret_and_focus(FxRobot robot) throws Exception {
        openNote();
        robot.push(KeyCode.HOME);
        whole(robot);
        assertNull(room.node("#reader"));
        assertTrue(room.isFocusIn("#note-area"));
        robot.write("هذا ");
        robot.push(KeyCode.ESCAPE);
        room.until(() -> room.node("#reader") != null);
        assertTrue(room.isFocusIn(".notes-panel #note-area"));
        robot.write("حقًّا ");
        room.until(() -> text().equals("هذا حقًّا " + WRITTEN));
        whole(robot);
        robot.press(KeyCode.CONTROL).push(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        room.until(() -> room.node("#reader") != null);
        assertEquals(PanelName.CLAIMS, room.window().desk().panel().get());
    }

    @Test
    void all_notes_stand_on_a_page_that_leads_to_a_note_and_to_what_it_hangs_on(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.DIGIT4).release(KeyCode.SHIFT, KeyCode.CONTROL);
        room.until(() -> list() != null && list().getItems().size() == room.library().all(Note.class).size());
        var rows = FxTest.onFx(() -> list().lookupAll(".note-page-entry").stream()
                .filter(Node::isVisible).map(Node::getParent).toList());
        assertEquals(1, rows.stream().map(each -> each.getLayoutBounds().getHeight()).distinct().count());
        Pictures.keep(room.window().scene(), "notes-page");
        robot.write("كلامٌ طويل");
        room.until(() -> list().getItems().size() == 1);
        robot.push(KeyCode.ENTER);
        room.until(() -> room.window().desk().note().get().equals(Optional.of(note.id())));
        assertNull(list());
        assertEquals(PanelName.NOTES, room.window().desk().panel().get());
        assertEquals(Optional.of(room.library().all(Article.class).getLast().id()),
                room.window().desk().article().get());
        room.until(() -> area() != null && area().getText().equals(WRITTEN));
        assertTrue(room.isFocusIn("#note-area"));
        // The page stands in the other language too, with what was asked.
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.DIGIT4).release(KeyCode.SHIFT, KeyCode.CONTROL);
        room.until(() -> list() != null && list().getItems().size() == 1);
        FxTest.runOnFx(() -> room.window().speak(room.settings().language().other()));
        room.until(() -> list() != null && list().getItems().size() == 1 && room.isFocusIn("#notes-page-filter"));
        robot.push(KeyCode.ESCAPE);
        room.until(() -> list() == null && room.isFocusIn("#reader"));
    }

    @Test
    void another_language_and_another_workspace_take_no_letter_from_who_is_typing(FxRobot robot) throws Exception {
        openNote();
        robot.write(" ثم");
        FxTest.runOnFx(() -> room.window().speak(Language.ENGLISH));
        room.until(() -> text().equals(WRITTEN + " ثم"));
        room.until(() -> area() != null && area().getText().equals(WRITTEN + " ثم"));
        FxTest.runOnFx(() -> {
            area().requestFocus();
            area().end();
        });
        robot.write(" بعد");
        FxTest.runOnFx(() -> room.window().open(WorkspaceSource.created(folder.resolve("other.hashiya"))));
        room.settle();
        room.restart();
        assertEquals(WRITTEN + " ثم بعد", text());
    }

    @Test
    void what_is_shown_of_a_note_is_kept(FxRobot robot) throws Exception {
        openNote();
        robot.press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertEquals(NoteView.READ, room.settings().noteView());
        room.restart();
        openNote();
        assertNull(room.node("#note-area"));
        assertNotNull(room.node(".note-preview"));
    }

    private void openNote() throws Exception {
        FxTest.runOnFx(() -> {
            room.window().desk().panel().set(PanelName.NOTES);
            room.window().desk().note().set(Optional.of(note.id()));
        });
        room.settle();
    }

    private static void whole(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.ENTER).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    private String text() {
        return ((Note) room.library().find(note.id()).orElseThrow()).markdown();
    }

    private TextArea area() {
        return (TextArea) room.node("#note-area");
    }

    @SuppressWarnings("unchecked") // The page lists notes.
    private ListView<Note> list() {
        return (ListView<Note>) room.node("#notes-page-list");
    }
}
