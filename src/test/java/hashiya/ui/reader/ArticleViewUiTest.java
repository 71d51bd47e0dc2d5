package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.text.Graphemes;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(FxTest.class)
class ArticleViewUiTest {

    private static final String TEXT = Samples.seeds().getFirst();

    @ParameterizedTest
    @EnumSource(value = NodeOrientation.class, names = {"RIGHT_TO_LEFT", "LEFT_TO_RIGHT"})
    void a_drag_across_lines_and_paragraphs_selects_and_copies_exactly_its_letters(NodeOrientation screen)
            throws Exception {
        try (var reading = new Reading(TEXT, screen)) {
            var first = Paragraphs.of(TEXT).all().stream().filter(each -> each.length() > 120).toList().getFirst();
            var from = Graphemes.start(TEXT, first.start() + 5);
            var to = Graphemes.start(TEXT, TEXT.indexOf('\n', first.end() + 2) - 9);
            reading.robot.drag(reading.before(from), MouseButton.PRIMARY).dropTo(reading.behind(to - 1));
            reading.settle();

            assertEquals(Optional.of(new TextRange(from, to)), reading.view.selection().get());
            reading.robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
            assertEquals(TEXT.substring(from, to), FxTest.onFx(() -> Clipboard.getSystemClipboard().getString()));
        }
    }

    @ParameterizedTest
    @EnumSource(value = NodeOrientation.class, names = {"RIGHT_TO_LEFT", "LEFT_TO_RIGHT"})
    void a_click_puts_the_caret_at_the_letter_clicked(NodeOrientation screen) throws Exception {
        try (var reading = new Reading(TEXT, screen)) {
            for (var offset : List.of(3, 40, 95)) {
                reading.robot.clickOn(reading.before(offset));
                assertEquals(offset, reading.view.caret());
                // A click is not to count as the second of a double click.
                reading.robot.moveTo(reading.before(10)).press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            }
        }
    }

    @Test
    void two_clicks_select_the_word_three_the_paragraph_and_shift_extends() throws Exception {
        try (var reading = new Reading(TEXT, NodeOrientation.RIGHT_TO_LEFT)) {
            var word = TEXT.indexOf("معسكرا");
            reading.robot.doubleClickOn(reading.before(word + 2));
            assertEquals("معسكرا", reading.view.selectedText());
            reading.robot.clickOn(reading.before(word + 2));
            var paragraph = Paragraphs.of(TEXT).at(word);
            assertEquals(paragraph.in(TEXT), reading.view.selectedText());
            reading.mouse(MouseEvent.MOUSE_PRESSED, reading.behind(paragraph.end() + 20), true);
            assertTrue(reading.view.selectedText().startsWith(paragraph.in(TEXT)), reading.view.selectedText());
        }
    }

    @Test
    void a_drag_after_two_clicks_goes_on_by_words() throws Exception {
        try (var reading = new Reading(TEXT, NodeOrientation.RIGHT_TO_LEFT)) {
            var word = TEXT.indexOf("معسكرا");
            reading.robot.clickOn(reading.before(word + 2)).moveTo(reading.before(word + 2))
                    .press(MouseButton.PRIMARY).moveTo(reading.before(word + 14)).release(MouseButton.PRIMARY);
            var selected = reading.view.selectedText();
            assertTrue(selected.startsWith("معسكرا ") && TEXT.startsWith(selected, word), selected);
            var end = word + selected.length();
            assertFalse(Character.isLetter(TEXT.charAt(end)), selected);
        }
    }

    @Test
    void arrows_with_shift_select_letter_by_letter_in_the_direction_one_sees() throws Exception {
        try (var reading = new Reading(TEXT, NodeOrientation.LEFT_TO_RIGHT)) {
            FxTest.runOnFx(() -> reading.view.select(new TextRange(2, 4)));
            FxTest.runOnFx(reading.view::clearSelection);
            reading.robot.press(KeyCode.SHIFT).type(KeyCode.LEFT, 6).release(KeyCode.SHIFT);
            assertEquals(TEXT.substring(4, 10), reading.view.selectedText());
            reading.robot.type(KeyCode.RIGHT);
            assertEquals(9, reading.view.caret());
            reading.robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
            assertEquals(TEXT.indexOf(' ', 9), reading.view.caret());
        }
    }

    @Test
    void arrows_pass_through_numbers_and_latin_words_without_a_leap_and_both_ways() throws Exception {
        var text = "قال BBC في 2017-07-11 إن 45% من (300) فروا";
        try (var reading = new Reading(text, NodeOrientation.RIGHT_TO_LEFT)) {
            var leftwards = places(reading, KeyCode.LEFT, text.length());
            var rightwards = places(reading, KeyCode.RIGHT, text.length());
            for (var i = 1; i < leftwards.size(); i++) {
                assertTrue(leftwards.get(i) < leftwards.get(i - 1), "step " + i + " to the left of " + leftwards);
            }
            assertEquals(leftwards.reversed(), rightwards);
        }
    }

    /// The caret's x after each step.
    private static List<Double> places(Reading reading, KeyCode key, int steps) throws Exception {
        var places = new ArrayList<Double>();
        for (var i = 0; i <= steps; i++) {
            places.add(FxTest.onFx(() -> (double) Math.round(reading.view.caretX())));
            if (i < steps) {
                reading.robot.type(key);
            }
        }
        return places;
    }

    @Test
    void up_and_down_keep_to_their_column_and_end_where_they_began() throws Exception {
        try (var reading = new Reading(TEXT, NodeOrientation.RIGHT_TO_LEFT)) {
            reading.robot.clickOn(reading.before(20)).type(KeyCode.DOWN, 5).type(KeyCode.UP, 5);
            assertEquals(20, reading.view.caret());
        }
    }

    @Test
    void the_end_of_the_text_is_reached_by_keyboard_and_comes_into_view() throws Exception {
        try (var reading = new Reading(TEXT.repeat(6), NodeOrientation.RIGHT_TO_LEFT)) {
            reading.robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
            reading.settle();
            var end = TEXT.repeat(6).stripTrailing().length();
            assertEquals(end, reading.view.caret());
            assertEquals(end, reading.view.visibleRange().orElseThrow().end());
            reading.robot.type(KeyCode.PAGE_UP);
            reading.settle();
            assertTrue(reading.view.visibleRange().orElseThrow().end() < end);
            reading.robot.press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
            reading.settle();
            assertEquals(0, reading.view.visibleRange().orElseThrow().start());
        }
    }

    @Test
    void a_drag_beyond_the_lower_edge_scrolls_and_goes_on_selecting() throws Exception {
        try (var reading = new Reading(TEXT.repeat(4), NodeOrientation.RIGHT_TO_LEFT)) {
            var seen = reading.view.visibleRange().orElseThrow().end();
            var edge = FxTest.onFx(() -> reading.view.localToScreen(300, reading.view.getHeight() + 40));
            reading.mouse(MouseEvent.MOUSE_PRESSED, reading.before(10), false);
            reading.mouse(MouseEvent.MOUSE_DRAGGED, edge, false);
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> FxTest.onFx(() ->
                    reading.view.selection().get().map(TextRange::end).orElse(0) > seen + 200));
            reading.mouse(MouseEvent.MOUSE_RELEASED, edge, false);
            assertEquals(10, reading.view.selection().get().orElseThrow().start());
        }
    }

    @Test
    void overlapping_highlights_are_reached_one_after_the_other_the_shortest_first() throws Exception {
        try (var reading = new Reading(TEXT, NodeOrientation.RIGHT_TO_LEFT)) {
            var ranges = List.of(new TextRange(0, 60), new TextRange(20, 50), new TextRange(25, 35));
            var clicked = new ArrayList<TextRange>();
            FxTest.runOnFx(() -> {
                reading.view.setOnMarkClicked(mark -> {
                    clicked.add(mark.range());
                    reading.view.setMarks(marks(ranges, mark.range()));
                });
                reading.view.setMarks(marks(ranges, new TextRange(900, 901)));
            });
            reading.settle();
            reading.robot.clickOn(reading.before(28));
            reading.robot.type(KeyCode.O, 3);
            assertEquals(List.of(ranges.get(2), ranges.get(1), ranges.get(0), ranges.get(2)), clicked);
        }
    }

    @Test
    void one_more_highlight_paints_its_own_line_and_no_other_node() throws Exception {
        try (var reading = new Reading(TEXT.repeat(4), NodeOrientation.RIGHT_TO_LEFT)) {
            var ranges = new ArrayList<TextRange>();
            for (var start = 0; start < 3_000; start += 9) {
                ranges.add(new TextRange(start, start + 30));
            }
            FxTest.runOnFx(() -> reading.view.setMarks(marks(ranges, ranges.getLast())));
            reading.settle();
            var lines = FxTest.onFx(() -> reading.view.lookupAll(".letters").size());
            var before = FxTest.onFx(reading.view::painted);
            ranges.add(new TextRange(40, 44));
            FxTest.runOnFx(() -> reading.view.setMarks(marks(ranges, ranges.get(ranges.size() - 2))));
            reading.settle();
            var painted = FxTest.onFx(reading.view::painted) - before;
            assertTrue(painted == 1 || painted == 2, painted + " lines of " + lines);
            assertEquals(lines, FxTest.onFx(() -> reading.view.lookupAll(".letters").size()));
            assertEquals(0, FxTest.onFx(() -> reading.view.lookupAll("Rectangle").stream()
                    .filter(each -> each.getParent() instanceof LineView).count()));
        }
    }

    private static List<Mark> marks(List<TextRange> ranges, TextRange selected) {
        return ranges.stream()
                .map(range -> new Mark(new HighlightId(new ArticleId(1), 1 + ranges.indexOf(range)), range,
                        Colour.values()[ranges.indexOf(range) % 8], range.equals(selected)))
                .toList();
    }

    @Test
    void hidden_lines_are_neither_shown_nor_copied_and_offsets_stay() throws Exception {
        var text = "العنوان\nاترك رد\n\nأول السطر\nآخر السطر";
        var paragraphs = Paragraphs.of(text);
        try (var reading = new Reading(text, NodeOrientation.RIGHT_TO_LEFT)) {
            FxTest.runOnFx(() -> {
                reading.view.show(text, Reading.blocks(text).stream()
                        .filter(block -> block.paragraph().number() != 1).toList());
                reading.view.selectAll();
            });
            reading.settle();
            assertEquals("العنوان\n\nأول السطر\nآخر السطر", reading.view.selectedText());
            assertTrue(reading.view.screenBounds(paragraphs.get(1).range().orElseThrow()).isEmpty());
            assertTrue(reading.view.screenBounds(paragraphs.get(3).range().orElseThrow()).isPresent());
        }
    }

    @Test
    void another_text_size_or_direction_leaves_the_reader_at_the_same_place() throws Exception {
        var text = TEXT.repeat(3);
        try (var reading = new Reading(text, NodeOrientation.RIGHT_TO_LEFT)) {
            FxTest.runOnFx(() -> reading.view.reveal(new TextRange(2400, 2410)));
            reading.settle();
            assertTrue(reading.view.visibleRange().orElseThrow().contains(2405));
            var top = reading.view.visibleRange().orElseThrow().start();
            reading.robot.press(KeyCode.CONTROL).type(KeyCode.PLUS, 2).release(KeyCode.CONTROL);
            reading.settle();
            assertEquals(ArticleView.USUAL_TEXT_SIZE + 4, reading.view.textSize().get());
            var now = reading.view.visibleRange().orElseThrow();
            assertTrue(now.start() <= top && top < now.start() + 120, now + " instead of " + top);
        }
    }

    @Test
    void a_screen_reader_is_told_text_selection_and_caret() throws Exception {
        try (var reading = new Reading(TEXT, NodeOrientation.RIGHT_TO_LEFT)) {
            FxTest.runOnFx(() -> {
                reading.view.select(new TextRange(5, 11));
                assertEquals(TEXT, reading.view.queryAccessibleAttribute(AccessibleAttribute.TEXT));
                assertEquals(5, reading.view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START));
                assertEquals(11, reading.view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END));
                assertEquals(11, reading.view.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET));
            });
        }
    }

    @Test
    void a_sign_stands_at_the_start_side_says_what_it_is_and_can_be_clicked() throws Exception {
        var text = TEXT.substring(0, 400) + "\nAn English paragraph that is left-to-right in any window.";
        try (var reading = new Reading(text, NodeOrientation.LEFT_TO_RIGHT)) {
            var clicked = new ArrayList<Sign>();
            var arabic = new Sign(1, 10, Sign.Kind.NOTE, "حاشية: راجع الرقم");
            var english = new Sign(2, text.length() - 40, Sign.Kind.CLAIM, "ادعاء C-017");
            FxTest.runOnFx(() -> {
                reading.view.setOnSignClicked(clicked::add);
                reading.view.setSigns(List.of(arabic, english));
            });
            reading.settle();
            var note = reading.robot.lookup(".note-sign").queryButton();
            var claim = reading.robot.lookup(".claim-sign").queryButton();
            assertEquals("حاشية: راجع الرقم", note.getAccessibleText());
            var column = reading.view.screenBounds(new TextRange(0, 400)).orElseThrow();
            assertTrue(screen(note).getX() > column.getMaxX() - 1);
            assertTrue(screen(claim).getX() < column.getMinX() + 1);
            reading.robot.clickOn(note).clickOn(claim);
            assertEquals(List.of(arabic, english), clicked);
        }
    }

    private static Point2D screen(javafx.scene.Node node) {
        var box = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    @Test
    void an_empty_article_can_be_clicked_and_typed_at() throws Exception {
        try (var reading = new Reading("\n\n", NodeOrientation.RIGHT_TO_LEFT)) {
            reading.robot.clickOn(reading.view).type(KeyCode.LEFT, KeyCode.END, KeyCode.PAGE_DOWN, KeyCode.O);
            assertEquals("", reading.view.selectedText());
            assertEquals(Optional.empty(), reading.view.visibleRange());
        }
    }
}
