package hashiya.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.model.Colour;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.Workroom;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

@Tag("ui")
@ExtendWith(FxTest.class)
class NotesPanelUiTest {

    @TempDir
    private Path folder;
    private Workroom room;
    private NotesPanel panel;
    private NoteTarget onArticle;

    @BeforeEach
    void open_a_workspace() {
        room = new Workroom(folder.resolve("a.hashiya"));
        onArticle = new NoteTarget.OnArticle(room.article.id());
    }

    @AfterEach
    void close_it() throws Exception {
        room.close();
        assertEquals(List.of(), room.failures);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_typed_is_kept_without_asking_and_is_there_after_reopening(Language language, FxRobot robot)
            throws Exception {
        show(language);
        FxTest.runOnFx(() -> panel.writeOn(onArticle));
        robot.write("حاشية *أولى* عن BBC");
        room.until(() -> texts().equals(List.of("حاشية *أولى* عن BBC")));
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, area(robot).getNodeOrientation());
        Pictures.keep(panel.getScene(), "notes-" + language.tag());
        room.close();
        room = new Workroom(folder.resolve("a.hashiya"));
        show(language);
        assertEquals(List.of("حاشية *أولى* عن BBC"), texts());
        robot.clickOn(".note-words");
        assertEquals("حاشية *أولى* عن BBC", area(robot).getText());
    }

    @Test
    void letters_typed_a_moment_ago_are_written_on_close(FxRobot robot) throws Exception {
        show(Language.ARABIC);
        FxTest.runOnFx(() -> panel.writeOn(onArticle));
        robot.write("على عجل");
        FxTest.runOnFx(panel::flush);
        room.close();
        room = new Workroom(folder.resolve("a.hashiya"));
        show(Language.ARABIC);
        assertEquals(List.of("على عجل"), texts());
    }

    @Test
    void undo_takes_back_one_burst_of_typing_and_redo_brings_it_again(FxRobot robot) throws Exception {
        show(Language.ARABIC);
        write(robot, "أول");
        robot.write(" ثان");
        FxTest.runOnFx(() -> {
            panel.flush();
            room.undo();
        });
        room.until(() -> area(robot).getText().equals("أول"));
        assertEquals(List.of("أول"), texts());
        room.redo();
        room.until(() -> area(robot).getText().equals("أول ثان"));
    }

    @Test
    void letters_that_are_not_written_yet_outlive_an_undo(FxRobot robot) throws Exception {
        show(Language.ARABIC);
        write(robot, "أول");
        robot.write(" ثان");
        FxTest.runOnFx(room::undo);
        room.until(() -> texts().equals(List.of("أول ثان")));
        assertEquals("أول ثان", area(robot).getText());
    }

    @Test
    void typing_goes_on_undisturbed_while_other_things_change(FxRobot robot) throws Exception {
        show(Language.ARABIC);
        write(robot, "بداية");
        robot.push(KeyCode.HOME).write("ال");
        room.highlight("معسكر", Colour.RED);
        room.editor.note(new NoteTarget.OnWorkspace(), "غيرها");
        room.settle();
        robot.write("أ");
        room.until(() -> texts().contains("الأبداية"));
        assertEquals(3, area(robot).getCaretPosition());
    }

    @Test
    void a_note_left_empty_is_not_kept_and_undo_brings_its_words_back(FxRobot robot) throws Exception {
        show(Language.ARABIC);
        FxTest.runOnFx(() -> panel.writeOn(onArticle));
        robot.push(KeyCode.ESCAPE);
        room.settle();
        assertEquals(List.of(), texts());
        write(robot, "كلام");
        robot.press(KeyCode.CONTROL).push(KeyCode.A).release(KeyCode.CONTROL).push(KeyCode.DELETE);
        robot.push(KeyCode.ESCAPE);
        room.until(() -> texts().isEmpty());
        room.undo();
        room.until(() -> texts().equals(List.of("كلام")));
    }

    @Test
    void a_note_is_removed_from_the_list_and_brought_back(FxRobot robot) throws Exception {
        room.editor.note(onArticle, "# عنوان\n\nنص");
        show(Language.ENGLISH);
        robot.clickOn(".note-kind").push(KeyCode.DOWN).push(KeyCode.DELETE);
        room.until(() -> texts().isEmpty());
        robot.clickOn(".undo-button");
        room.until(() -> texts().size() == 1);
    }

    @Test
    void notes_stand_under_what_they_hang_on_and_are_filtered_by_folded_words(FxRobot robot) throws Exception {
        var highlight = room.highlight("معسكر بريف إدلب", Colour.RED);
        room.editor.note(new NoteTarget.OnHighlight(highlight.id()), "مهمّ جدًّا");
        room.editor.note(onArticle, "English note about this article and its outlet, long enough to wrap");
        room.editor.note(new NoteTarget.OnWorkspace(), "على الكل");
        show(Language.ARABIC);
        assertEquals(6, robot.lookup("#notes").queryListView().getItems().size());
        Pictures.keep(panel.getScene(), "notes-list-ar");
        room.dark();
        Pictures.keep(panel.getScene(), "notes-list-ar-dark");
        robot.clickOn("#note-filter").write("مهم جدا");
        assertEquals(2, robot.lookup("#notes").queryListView().getItems().size());
        robot.clickOn(".note-words");
        assertTrue(area(robot).getText().startsWith("مهم"));
        assertEquals(Optional.of(room.library.all(Note.class).getFirst().id()), room.desk.note().get());
    }

    private void show(Language language) throws Exception {
        panel = room.show(language, messages -> new NotesPanel(room.workspace, room.desk, messages));
        room.settle();
    }

    /// Writes a note on the article and waits until it is in the file.
    private void write(FxRobot robot, String words) throws Exception {
        FxTest.runOnFx(() -> panel.writeOn(onArticle));
        robot.write(words);
        room.until(() -> texts().equals(List.of(words)));
    }

    private static TextArea area(FxRobot robot) {
        return robot.lookup("#note-area").queryAs(TextArea.class);
    }

    private List<String> texts() {
        return room.library.all(Note.class).stream().map(Note::markdown).toList();
    }
}
