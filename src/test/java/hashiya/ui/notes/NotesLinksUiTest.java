package hashiya.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.model.Colour;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.ui.FxTest;
import hashiya.ui.Workroom;
import hashiya.ui.desk.NoteView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@Tag("ui")
@ExtendWith(FxTest.class)
class NotesLinksUiTest {

    private static final Set<NodeOrientation> BOTH_DIRECTIONS =
            Set.of(NodeOrientation.RIGHT_TO_LEFT, NodeOrientation.LEFT_TO_RIGHT);

    @TempDir
    private Path folder;
    private Workroom room;
    private NotesPanel panel;

    @BeforeEach
    void open_a_workspace() {
        room = new Workroom(folder.resolve("a.hashiya"));
    }

    @AfterEach
    void close_it() throws Exception {
        room.close();
        assertEquals(List.of(), room.failures);
    }

    @Test
    void a_link_is_typed_by_words_leads_there_dangles_when_it_is_gone_and_is_healed_by_undo(FxRobot robot)
            throws Exception {
        var highlight = room.highlight("معسكر بريف إدلب", Colour.RED);
        show(Language.ARABIC);
        FxTest.runOnFx(() -> {
            panel.view().set(NoteView.BOTH);
            panel.writeOn(new NoteTarget.OnArticle(room.article.id()));
        });
        robot.write("انظر [[مُعسكر");
        assertStandsBelowTheCaret();
        robot.push(KeyCode.ENTER);
        assertEquals("انظر [[Q1:1]]", area().getText());
        robot.write("\n\nThe camp.");
        room.until(() -> count(".note-preview .note-link") > 0);
        room.until(() -> FxTest.onFx(() -> panel.lookupAll(".note-preview .note-flow").stream()
                .map(Node::getNodeOrientation).collect(Collectors.toSet())).equals(BOTH_DIRECTIONS));
        robot.clickOn(".note-preview .note-link");
        room.until(() -> room.desk.highlight().get().equals(Optional.of(highlight.id())));
        FxTest.runOnFx(() -> {
            room.desk.highlight().set(Optional.empty());
            panel.lookup(".note-preview").requestFocus();
        });
        assertTrue(panel.isWriting());
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        room.until(() -> room.desk.highlight().get().equals(Optional.of(highlight.id())));

        room.editor.remove(highlight);
        room.until(() -> count(".note-preview .note-dangling") > 0);
        assertTrue(texts().contains("انظر [[Q1:1]]\n\nThe camp."));
        room.undo();
        room.until(() -> count(".note-preview .note-link") > 0);
    }

    @Test
    void what_is_open_shows_the_notes_that_mention_it(FxRobot robot) throws Exception {
        var note = room.editor.note(new NoteTarget.OnWorkspace(), "عن [[A1|هذا المقال]]");
        show(Language.ENGLISH);
        var rows = FxTest.onFx(() -> List.copyOf(robot.lookup("#notes").<NoteRow>queryListView().getItems()));
        assertEquals(List.of(new NoteRow.Head(new NoteTarget.OnWorkspace()), new NoteRow.Entry(note),
                new NoteRow.MentionsHead(room.article.id()), new NoteRow.Mention(room.article.id(), note)), rows);
        room.editor.rewrite(note, "لم يعد يذكره");
        room.until(() -> robot.lookup("#notes").<NoteRow>queryListView().getItems().size() == 2);
        room.undo();
        room.until(() -> robot.lookup("#notes").<NoteRow>queryListView().getItems().size() == 4);
    }

    @Test
    void the_keys_of_a_writer_set_emphasis_go_on_with_lists_and_turn_the_page(FxRobot robot) throws Exception {
        show(Language.ARABIC);
        FxTest.runOnFx(() -> panel.writeOn(new NoteTarget.OnArticle(room.article.id())));
        robot.press(KeyCode.CONTROL).push(KeyCode.B).release(KeyCode.CONTROL).write("مهم").push(KeyCode.END);
        robot.push(KeyCode.ENTER).write("- أول").push(KeyCode.ENTER).push(KeyCode.TAB).write("داخل");
        assertEquals("**مهم**\n- أول\n  - داخل", area().getText());

        robot.press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);
        room.until(() -> count("#note-area") == 0 && count(".note-preview .note-strong") > 0);
        robot.press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);
        room.until(() -> count("#note-area") == 1 && area().isFocused());
        robot.push(KeyCode.HOME).push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.TAB);
        assertFalse(area().isFocused());
        assertEquals("**مهم**\n- أول\n  - داخل", area().getText());
    }

    /// The first line of the area has the caret, near its right edge.
    private void assertStandsBelowTheCaret() throws Exception {
        FxTest.runOnFx(() -> {
            var popup = Window.getWindows().stream().filter(PopupWindow.class::isInstance).findFirst().orElseThrow();
            var place = area().localToScreen(area().getLayoutBounds());
            var below = popup.getY() - place.getMinY();
            assertTrue(below > 15 && below < 70, "below the line: " + below);
            var end = place.getMaxX() - popup.getX() - popup.getWidth();
            assertTrue(end > 20 && end < 160, "beside the caret: " + end);
        });
    }

    private void show(Language language) throws Exception {
        panel = room.show(language, messages -> new NotesPanel(room.workspace, room.desk, messages));
        room.settle();
    }

    private TextArea area() {
        return (TextArea) panel.lookup("#note-area");
    }

    private int count(String selector) throws Exception {
        return FxTest.onFx(() -> panel.lookupAll(selector).size());
    }

    private List<String> texts() {
        return room.library.all(Note.class).stream().map(Note::markdown).toList();
    }
}
