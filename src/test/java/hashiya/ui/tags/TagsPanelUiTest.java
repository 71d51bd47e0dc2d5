package hashiya.ui.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.model.Highlight;
import hashiya.model.Tag;
import hashiya.model.TagSet;
import hashiya.model.TagTree;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

class TagsPanelUiTest extends TagsStage {

    @ParameterizedTest
    @EnumSource
    void a_tag_is_created_in_place_while_tagging_and_undone_as_one(Language language, FxRobot robot) throws Exception {
        show(language);
        FxTest.runOnFx(() -> {
            room.desk.open(highlight);
            panel.tagSelection();
        });
        robot.write("انشقاق").push(KeyCode.ENTER);
        room.until(() -> tags(highlight).equals(List.of("انشقاق")));
        robot.write("انشقاق/أسباب").push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.ENTER);
        room.until(() -> tags(highlight).equals(List.of("انشقاق", "انشقاق/أسباب")));
        robot.write("أسب").push(KeyCode.ESCAPE).eraseText(3);
        Pictures.keep(panel.getScene(), "tags-target-" + language.tag());
        room.undo();
        room.until(() -> room.library.all(Tag.class).size() == 1);
        assertEquals(List.of("انشقاق"), tags(highlight));
        room.undo();
        room.until(() -> room.library.all(Tag.class).isEmpty());
        assertEquals(List.of(), tags(highlight));
    }

    @Test
    void the_mouse_takes_a_suggestion_and_takes_a_tag_off(FxRobot robot) throws Exception {
        add("أرقام", TagSet.OBSERVED, Optional.empty());
        show(Language.ARABIC);
        FxTest.runOnFx(() -> {
            room.desk.open(highlight);
            panel.tagSelection();
        });
        robot.write("ارقام");
        robot.clickOn(".picker-row");
        room.until(() -> tags(highlight).equals(List.of("أرقام")));
        robot.clickOn(".chip-remove");
        room.until(() -> tags(highlight).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void alt_and_arrows_move_a_tag_within_its_set(Language language, FxRobot robot) throws Exception {
        add("غيره", TagSet.OBSERVED, Optional.empty());
        add("أ", TagSet.ALLEGED, Optional.empty());
        add("ب", TagSet.ALLEGED, Optional.empty());
        add("ج", TagSet.ALLEGED, Optional.empty());
        show(language);
        robot.clickOn(row("ج"));
        push(robot, KeyCode.UP);
        room.until(() -> top(TagSet.ALLEGED).equals(List.of("أ", "ج", "ب")));
        push(robot, language.isRightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT);
        room.until(() -> paths().contains("أ/ج"));
        push(robot, language.isRightToLeft() ? KeyCode.RIGHT : KeyCode.LEFT);
        room.until(() -> top(TagSet.ALLEGED).equals(List.of("أ", "ج", "ب")));
        push(robot, KeyCode.UP);
        room.until(() -> top(TagSet.ALLEGED).equals(List.of("ج", "أ", "ب")));
        push(robot, KeyCode.UP);
        room.settle();
        assertEquals(List.of("ج", "أ", "ب"), top(TagSet.ALLEGED));
        assertEquals(List.of("غيره"), top(TagSet.OBSERVED));
    }

    @Test
    void dragging_sorts_and_nests_but_never_leaves_the_set(FxRobot robot) throws Exception {
        add("أ", TagSet.ALLEGED, Optional.empty());
        add("ب", TagSet.ALLEGED, Optional.empty());
        add("ج", TagSet.OBSERVED, Optional.empty());
        show(Language.ARABIC);
        drag(robot, row("ب"), row("أ"), 0.1);
        room.until(() -> top(TagSet.ALLEGED).equals(List.of("ب", "أ")));
        drag(robot, row("أ"), row("ج"), 0.5);
        drag(robot, row("أ"), row("ب"), 0.5);
        room.until(() -> paths().contains("ب/أ"));
        assertEquals(List.of("ج"), top(TagSet.OBSERVED));
        room.undo();
        room.until(() -> top(TagSet.ALLEGED).equals(List.of("ب", "أ")));
    }

    @Test
    void a_removed_tag_says_what_it_takes_with_it_and_comes_back(FxRobot robot) throws Exception {
        var tag = add("انشقاق", TagSet.ALLEGED, Optional.empty());
        add("أسباب", TagSet.ALLEGED, Optional.of(tag));
        room.editor.tag(List.of(highlight), tag.id(), hashiya.library.Tagging.SET);
        show(Language.ARABIC);
        robot.clickOn(row("انشقاق")).push(KeyCode.DELETE);
        room.until(() -> room.library.all(Tag.class).isEmpty() && robot.lookup(".undo-button").tryQuery()
                .filter(Node::isVisible).isPresent());
        assertTrue(robot.lookup(".undo-bar .label").queryLabeled().getText().contains("فقده تظليل واحد"));
        robot.clickOn(".undo-button");
        room.until(() -> paths().equals(List.of("انشقاق", "انشقاق/أسباب")));
        assertEquals(List.of("انشقاق"), tags(highlight));
    }

    @Test
    void a_name_that_does_not_do_is_refused_in_a_sentence(FxRobot robot) throws Exception {
        add("أ", TagSet.ALLEGED, Optional.empty());
        add("ب", TagSet.ALLEGED, Optional.empty());
        show(Language.ARABIC);
        robot.clickOn(row("ب")).push(KeyCode.F2);
        robot.write("أ").push(KeyCode.ENTER);
        assertTrue(complaint(robot).contains("«أ»"));
        robot.write("/x").push(KeyCode.ENTER);
        assertTrue(complaint(robot).contains("/"));
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".form-complaint").match(Node::isVisible).tryQuery().isPresent());
        robot.clickOn(row("ب")).push(KeyCode.F2);
        robot.write("ت").push(KeyCode.ENTER);
        room.until(() -> top(TagSet.ALLEGED).equals(List.of("أ", "ت")));
    }

    @Test
    void a_definition_is_kept_without_asking_and_passages_open_the_reader(FxRobot robot) throws Exception {
        var tag = add("انشقاق", TagSet.ALLEGED, Optional.empty());
        room.editor.tag(List.of(highlight), tag.id(), hashiya.library.Tagging.SET);
        show(Language.ARABIC);
        robot.clickOn(row("انشقاق"));
        robot.clickOn("#tag-definition").write("متى **يُقال**");
        room.until(() -> room.library.get(Tag.class, tag.id()).definition().equals("متى **يُقال**"));
        robot.clickOn("#tag-passages .tag-quote");
        room.until(() -> room.desk.highlight().get().equals(Optional.of(highlight.id())));
        var page = robot.lookup("#tag-definition-page").query();
        assertEquals("متى يُقال", page.getAccessibleText());
        assertFalse(robot.lookup("#tag-definition").query().isVisible());
        Pictures.keep(panel.getScene(), "tags-ar-light");
        robot.clickOn(page).write("ا").push(KeyCode.ESCAPE);
        room.until(() -> room.library.get(Tag.class, tag.id()).definition().equals("متى **يُقال**ا"));
        assertTrue(page.getParent().isVisible() && robot.lookup("#tag-definition-edit").query().isFocused());
        room.dark();
        Pictures.keep(panel.getScene(), "tags-ar-dark");
    }

    private static void push(FxRobot robot, KeyCode arrow) {
        robot.press(KeyCode.ALT).push(arrow).release(KeyCode.ALT);
    }

    /// @param height where on the row to let go, from its upper edge, as a share of its height
    private static void drag(FxRobot robot, Node from, Node to, double height) {
        var cell = to;
        while (!(cell instanceof TreeCell)) {
            cell = cell.getParent();
        }
        var bounds = cell.localToScreen(cell.getBoundsInLocal());
        var y = bounds.getMinY() + bounds.getHeight() * height;
        robot.drag(from).moveTo(bounds.getCenterX(), y + 1).moveTo(bounds.getCenterX(), y).drop();
    }

    private static String complaint(FxRobot robot) {
        return robot.lookup(".form-complaint").match(Node::isVisible).queryLabeled().getText();
    }

    private List<String> tags(Highlight of) {
        var tree = TagTree.of(room.library.all(Tag.class));
        return room.library.get(Highlight.class, of.id()).tags().stream().map(tree::path).toList();
    }

    private List<String> top(TagSet set) {
        return TagTree.of(room.library.all(Tag.class)).below(Optional.empty()).stream()
                .filter(tag -> tag.set() == set).map(Tag::name).toList();
    }
}
