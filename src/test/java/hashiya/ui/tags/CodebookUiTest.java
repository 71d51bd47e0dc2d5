package hashiya.ui.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Tagging;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.Tag;
import hashiya.model.TagSet;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class CodebookUiTest extends TagsStage {

    @Test
    void a_tag_is_merged_by_keys_after_a_sentence_and_comes_back(FxRobot robot) throws Exception {
        var from = add("فرار", TagSet.ALLEGED, Optional.empty());
        var into = add("انشقاق", TagSet.ALLEGED, Optional.empty());
        add("أسباب", TagSet.ALLEGED, Optional.of(from));
        add("انشقاق مرئي", TagSet.OBSERVED, Optional.empty());
        room.editor.tag(List.of(highlight), from.id(), Tagging.SET);
        show(Language.ARABIC);
        robot.clickOn(row("فرار")).push(KeyCode.M);
        robot.write("انشق");
        room.until(() -> seen(robot, ".picker-row").equals(List.of("انشقاق")));
        robot.push(KeyCode.ENTER);
        room.until(() -> !seen(robot, ".tag-merge-preview").isEmpty());
        var preview = robot.lookup(".tag-merge-preview").queryLabeled().getText();
        assertTrue(preview.contains("ينتقل مقطع واحد") && preview.contains("وسم واحد تحته"), preview);
        Pictures.keep(panel.getScene(), "tags-merge");
        robot.push(KeyCode.ENTER);
        room.until(() -> paths().equals(List.of("انشقاق", "انشقاق مرئي", "انشقاق/أسباب")));
        assertEquals(List.of(into.id()), room.library.get(Highlight.class, highlight.id()).tags());
        room.until(() -> seen(robot, ".undo-bar .label").equals(List.of("صار الوسم «فرار» جزءًا من «انشقاق».")));
        robot.clickOn(".undo-button");
        room.until(() -> paths().contains("فرار/أسباب"));
        assertEquals(List.of(from.id()), room.library.get(Highlight.class, highlight.id()).tags());
    }

    @Test
    void a_key_is_given_by_pressing_it_and_belongs_to_one_tag(FxRobot robot) throws Exception {
        add("أ", TagSet.ALLEGED, Optional.empty());
        var second = add("ب", TagSet.OBSERVED, Optional.empty());
        show(Language.ENGLISH);
        robot.clickOn(row("أ")).clickOn("#tag-key").push(KeyCode.G);
        room.until(() -> seen(robot, ".key-cap").equals(List.of("G")));
        robot.clickOn(row("ب")).clickOn("#tag-key").push(KeyCode.G);
        assertTrue(seen(robot, ".form-complaint").getFirst().startsWith("Shift+G is the key of «أ»"));
        robot.push(KeyCode.DIGIT7);
        room.until(() -> room.library.get(Tag.class, second.id()).key().equals("7"));
        assertEquals(List.of(), seen(robot, ".form-complaint"));
        Pictures.keep(panel.getScene(), "tags-keys");
        robot.push(KeyCode.DELETE);
        room.until(() -> seen(robot, ".key-cap").equals(List.of("G")));
    }

    @Test
    void a_tag_gets_any_colour_by_its_number_or_by_keys_on_three_sliders(FxRobot robot) throws Exception {
        var tag = add("لون", TagSet.ALLEGED, Optional.empty());
        show(Language.ARABIC);
        robot.clickOn(row("لون")).clickOn("#tag-colour-more");
        FxTest.runOnFx(() -> {
            var number = robot.lookup("#tag-colour-number").queryAs(TextInputControl.class);
            number.setText("#12");
            number.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        room.until(() -> seen(robot, ".form-complaint").size() == 1);
        FxTest.runOnFx(() -> robot.lookup("#tag-colour-number").queryAs(TextInputControl.class).setText("0A64c8"));
        Pictures.keep(panel.getScene(), "tags-colour");
        robot.push(KeyCode.ENTER);
        room.until(() -> room.library.get(Tag.class, tag.id()).colour().equals("#0a64c8"));
        robot.clickOn("#tag-colour-more").push(KeyCode.HOME).push(KeyCode.ENTER);
        room.until(() -> room.library.get(Tag.class, tag.id()).colour().equals("#c80a0a"));
    }

    @Test
    void a_digit_takes_a_recent_tag_and_the_sets_stand_apart(FxRobot robot) throws Exception {
        var first = add("أرقام", TagSet.ALLEGED, Optional.empty());
        var seen = add("تناقض", TagSet.OBSERVED, Optional.empty());
        add("لم يستعمل", TagSet.ALLEGED, Optional.empty());
        room.editor.replace(first, first.defined("كل عدد في الخبر"));
        var other = room.highlight("بيان رسمي", Colour.RED);
        room.editor.tag(List.of(other), first.id(), Tagging.SET);
        room.editor.tag(List.of(room.library.get(Highlight.class, other.id())), seen.id(), Tagging.SET);
        show(Language.ARABIC);
        FxTest.runOnFx(() -> {
            room.desk.open(highlight);
            panel.tagSelection();
        });
        room.until(() -> seen(robot, ".picker-head").size() == 2);
        assertEquals(List.of("أرقام", "تناقض"), seen(robot, ".picker-row"));
        robot.push(KeyCode.DOWN);
        assertEquals(List.of("كل عدد في الخبر"), seen(robot, ".picker-about"));
        robot.push(KeyCode.DIGIT2);
        room.until(() -> room.library.get(Highlight.class, highlight.id()).tags().equals(List.of(seen.id())));
        robot.push(KeyCode.DIGIT1);
        room.until(() -> room.library.get(Highlight.class, highlight.id()).tags().size() == 2);
        robot.write("3");
        assertEquals("3", ((TextInputControl) robot.lookup("#tag-picker").query()).getText());
        robot.eraseText(1).push(KeyCode.ESCAPE);
        assertEquals(List.of("ما يدّعيه المصدر", "ما يلاحظه المحلّل"), seen(robot, ".tag-set"));
        room.dark();
        Pictures.keep(panel.getScene(), "tags-worn-dark");
    }

    @Test
    void typing_filters_the_codebook_and_a_folded_branch_counts_all_below_it(FxRobot robot) throws Exception {
        var top = add("انشقاق", TagSet.ALLEGED, Optional.empty());
        var child = add("أسباب", TagSet.ALLEGED, Optional.of(top));
        add("أرقام", TagSet.OBSERVED, Optional.empty());
        room.editor.tag(List.of(highlight), child.id(), Tagging.SET);
        show(Language.ENGLISH);
        robot.clickOn(row("انشقاق")).push(KeyCode.LEFT);
        room.until(() -> seen(robot, ".tag-uses").contains("1 of 1 with those below"));
        robot.clickOn("#tag-filter").write("اسباب");
        room.until(() -> seen(robot, ".tag-name").equals(List.of("انشقاق", "أسباب")));
        robot.push(KeyCode.ESCAPE);
        room.until(() -> seen(robot, ".tag-name").equals(List.of("انشقاق", "أرقام")));
        robot.write("رقم").push(KeyCode.DOWN);
        TreeView<CodebookRow> tree = robot.lookup("#codebook").query();
        assertTrue(tree.isFocused());
    }

    @Test
    void what_may_not_stand_where_it_is_moved_to_is_refused_in_a_sentence(FxRobot robot) throws Exception {
        var top = add("أ", TagSet.ALLEGED, Optional.empty());
        add("ب", TagSet.ALLEGED, Optional.of(top));
        add("ب", TagSet.ALLEGED, Optional.empty());
        add("ج", TagSet.OBSERVED, Optional.empty());
        show(Language.ENGLISH);
        var entry = room.library.lastEntry();
        robot.clickOn(row("ج"));
        robot.drag(row("أ")).dropTo(row("ج"));
        room.until(() -> !seen(robot, ".tag-complaint").isEmpty());
        assertTrue(seen(robot, ".tag-complaint").getFirst().contains("stays in its set"));
        var nested = robot.lookup(".tag-name").match(node -> text(node).equals("ب")).queryAll().stream()
                .min(Comparator.comparingDouble(node -> node.localToScreen(node.getLayoutBounds()).getMinY()))
                .orElseThrow();
        robot.clickOn(nested).press(KeyCode.ALT).push(KeyCode.LEFT).release(KeyCode.ALT);
        assertTrue(seen(robot, ".tag-complaint").getFirst().contains("There is a tag «ب»"));
        room.settle();
        assertEquals(entry, room.library.lastEntry());
        assertFalse(paths().contains("أ/أ"));
    }

    private static String text(Node label) {
        return ((Labeled) label).getText();
    }

    /// The words of the labels of this class that can be seen, from top to bottom.
    private static List<String> seen(FxRobot robot, String query) throws Exception {
        return FxTest.onFx(() -> robot.lookup(query).queryAll().stream().filter(Node::isVisible)
                .filter(node -> node.getScene().getWindow().isShowing() && isIn(node))
                .sorted(Comparator.comparingDouble(node -> node.localToScreen(node.getLayoutBounds()).getMinY()))
                .map(CodebookUiTest::text).filter(words -> !words.isEmpty()).toList());
    }

    private static boolean isIn(Node node) {
        return node.getParent() == null || node.isVisible() && isIn(node.getParent());
    }
}
