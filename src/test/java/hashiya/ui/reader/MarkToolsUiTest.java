package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Handles, badges and stripes of the highlights in sight.
@Tag("ui")
@ExtendWith(FxTest.class)
class MarkToolsUiTest {

    private static final String TEXT = ("وقال مصدرٌ عسكريّ لبي بي سي BBC News إن التنظيم ينهار منذ ثمانية أشهر، بحسب منشقين عنه. "
            + "ونفى جيش الإسلام ذلك في بيان رسميّ نُشر أمس. ").repeat(3) + "\nThe Guardian said so too.\n" + "قال\n".repeat(40);

    private final List<TextRange> kept = new ArrayList<>();
    private Reading reading;

    @AfterEach
    void close() {
        reading.close();
    }

    @ParameterizedTest
    @EnumSource(value = NodeOrientation.class, names = {"RIGHT_TO_LEFT", "LEFT_TO_RIGHT"})
    void a_handle_is_dragged_across_a_line_break_seen_at_once_and_kept_once(NodeOrientation screen) throws Exception {
        open(screen, mark(1, "مصدرٌ عسكريّ", true));
        var end = knob("end");
        var below = TEXT.indexOf("بيان") + 2;
        assertTrue(box(below).getMinY() >= box(range("مصدرٌ").start()).getMaxY(), "not on the same line");

        press(end);
        drag(end, reading.before(below), false);
        assertEquals(List.of(), kept);
        assertEquals(below, shownMark().range().end());
        assertTrue(Math.abs(middle(knob("end")).getX() - reading.before(below).getX()) < 12);
        drag(end, reading.before(below), true);
        assertEquals(range("بيان").end(), shownMark().range().end());
        release(end);
        assertEquals(List.of(new TextRange(range("مصدرٌ").start(), range("بيان").end())), kept);
    }

    @Test
    void escape_puts_a_dragged_edge_back() throws Exception {
        open(NodeOrientation.RIGHT_TO_LEFT, mark(1, "مصدرٌ عسكريّ", true));
        var start = knob("start");
        press(start);
        drag(start, reading.before(1), false);
        assertEquals(1, shownMark().range().start());
        reading.robot.type(KeyCode.ESCAPE);
        drag(start, reading.before(2), false);
        release(start);
        assertEquals(List.of(), kept);
        assertEquals(range("مصدرٌ عسكريّ"), shownMark().range());
    }

    @Test
    void an_edge_goes_past_the_other_and_becomes_it() throws Exception {
        open(NodeOrientation.RIGHT_TO_LEFT, mark(1, "مصدرٌ عسكريّ", true));
        var start = knob("start");
        press(start);
        drag(start, reading.before(range("بي بي").end()), false);
        assertEquals(" لبي بي", shown());
        drag(start, reading.before(range("بي سي").end() - 1), true);
        assertEquals(" لبي بي سي", shown());
        drag(start, reading.before(range("عسكريّ").start()), false);
        assertEquals("عسكريّ", shown());
        drag(start, reading.before(range("بي بي").end()), false);
        release(start);
        assertEquals(List.of(range("لبي بي")), kept);

        FxTest.runOnFx(() -> reading.view.marks().settle());
        FxTest.runOnFx(() -> reading.view.marks().takeUp(Edge.END));
        reading.robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT, 2).release(KeyCode.CONTROL);
        assertEquals("وقال ", shown());
        reading.robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        assertEquals("مصدرٌ", shown());
        reading.robot.type(KeyCode.RIGHT, 3);
        assertEquals("م", shown());
        reading.robot.type(KeyCode.RIGHT);
        assertEquals(" ", shown());
        reading.robot.type(KeyCode.ESCAPE);
    }

    @Test
    void the_keyboard_moves_an_edge_as_one_sees_by_letter_word_and_sentence() throws Exception {
        open(NodeOrientation.RIGHT_TO_LEFT, mark(1, "مصدرٌ عسكريّ", true));
        FxTest.runOnFx(() -> reading.view.marks().takeUp(Edge.END));
        reading.robot.type(KeyCode.RIGHT);
        assertEquals("مصدرٌ عسكر", shown());
        reading.robot.type(KeyCode.LEFT, 2);
        assertEquals("مصدرٌ عسكريّ ", shown());
        reading.robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        assertEquals("مصدرٌ عسكريّ لبي", shown());
        reading.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertTrue(shown().endsWith("بحسب منشقين عنه."), shown());
        FxTest.runOnFx(() -> reading.view.marks().takeUp(Edge.START));
        reading.robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertTrue(shown().startsWith("وقال مصدرٌ"), shown());
        assertEquals(List.of(), kept);
        reading.robot.type(KeyCode.ENTER);
        assertEquals(List.of(new TextRange(0, TEXT.indexOf("عنه.") + 4)), kept);
        reading.robot.type(KeyCode.LEFT);
        assertEquals(1, kept.size());
    }

    @Test
    void a_handle_stands_at_the_side_where_its_edge_is_seen_and_only_where_it_is_in_sight() throws Exception {
        open(NodeOrientation.LEFT_TO_RIGHT, mark(1, "مصدرٌ عسكريّ", true));
        assertTrue(middle(knob("start")).getX() > middle(knob("end")).getX());
        assertTrue(knob("start").getLayoutBounds().getWidth() >= 16);
        show(mark(1, "BBC News", true));
        assertTrue(middle(knob("start")).getX() < middle(knob("end")).getX());
        show(new Mark(id(1), new TextRange(3, TEXT.length() - 3), Colour.RED, true));
        assertEquals(1, knobs().size());
        FxTest.runOnFx(() -> reading.view.scrollBy(100_000));
        reading.settle();
        assertEquals(List.of("end"), knobs().stream().map(Node::getAccessibleText).toList());
    }

    @Test
    void stripes_stand_where_lines_end_side_by_side_and_select() throws Exception {
        var marks = new ArrayList<Mark>();
        for (var number = 1; number <= 6; number++) {
            marks.add(new Mark(id(number), new TextRange(number, 60 + number), Colour.values()[number], false));
        }
        marks.add(mark(9, "The Guardian", false));
        var selected = new ArrayList<Mark>();
        open(NodeOrientation.RIGHT_TO_LEFT, marks.toArray(Mark[]::new));
        var hidden = new ArrayList<Mark>();
        FxTest.runOnFx(() -> {
            reading.view.marks().tools().setOnSelect(selected::add);
            reading.view.marks().tools().setMore(more(hidden));
        });
        reading.settle();

        var stripes = this.<Stripe>nodes(".mark-stripe");
        assertEquals(Stripes.LANES + 1, stripes.size());
        assertEquals(List.of("+2"), this.<Button>nodes(".stripe-count").stream().map(Button::getText).toList());
        var column = FxTest.onFx(() -> reading.view.screenBounds(new TextRange(0, TEXT.length())).orElseThrow());
        for (var stripe : stripes) {
            var latin = stripe.getAccessibleText().contains("Q1:9");
            var box = screen(stripe);
            assertTrue(latin ? box.getMinX() > column.getMinX() + 100 : box.getMaxX() < column.getMinX(),
                    stripe.getAccessibleText());
        }
        assertEquals(stripes.size(), stripes.stream().map(each -> Math.round(each.getLayoutX())).distinct().count());
        var third = stripes.stream().filter(each -> each.getAccessibleText().contains("Q1:3")).findFirst().orElseThrow();
        reading.robot.clickOn(middle(third), MouseButton.PRIMARY);
        assertEquals(List.of(id(3)), selected.stream().map(Mark::id).toList());
        assertEquals(List.of(), List.copyOf(reading.view.selection().get().stream().toList()));
        Pictures.keep(reading.view.getScene(), "stripes");

        reading.robot.clickOn(middle(this.<Button>nodes(".stripe-count").getFirst()), MouseButton.PRIMARY);
        assertEquals(List.of(id(5), id(6)), hidden.stream().map(Mark::id).toList());
        FxTest.runOnFx(() -> reading.view.select(range("عسكريّ")));
        assertEquals(6, FxTest.onFx(() -> reading.view.marksInLine()).size());
    }

    @Test
    void of_thousands_only_those_in_sight_have_stripes() throws Exception {
        open(NodeOrientation.RIGHT_TO_LEFT, IntStream.range(0, 5000).mapToObj(number -> new Mark(id(number + 1),
                new TextRange(number % (TEXT.length() - 40), number % (TEXT.length() - 40) + 9), Colour.BLUE, false))
                .toArray(Mark[]::new));
        assertTrue(nodes(".mark-stripe").size() <= 15 * Stripes.LANES, "" + nodes(".mark-stripe").size());
    }

    @Test
    void what_stands_beside_the_lines_can_wait_until_they_are_painted_but_not_while_one_scrolls() throws Exception {
        open(NodeOrientation.RIGHT_TO_LEFT, mark(1, "مصدرٌ عسكريّ", false));
        var waiting = new ArrayList<Runnable>();
        FxTest.runOnFx(() -> reading.view.marks().setAfterwards(waiting::add));
        show(mark(1, "مصدرٌ عسكريّ", false), mark(2, "BBC News", true));
        assertEquals(1, nodes(".mark-stripe").size());
        assertEquals(2, knobs().size());
        FxTest.runOnFx(() -> List.copyOf(waiting).forEach(Runnable::run));
        assertEquals(2, nodes(".mark-stripe").size());
        waiting.clear();
        FxTest.runOnFx(() -> reading.view.scrollBy(100_000));
        reading.settle();
        assertEquals(0, nodes(".mark-stripe").size());
        assertEquals(List.of(), waiting);
    }

    @Test
    void the_scroll_bar_maps_all_highlights() throws Exception {
        open(NodeOrientation.LEFT_TO_RIGHT, mark(1, "مصدرٌ عسكريّ", false),
                new Mark(id(2), new TextRange(TEXT.length() - 5, TEXT.length() - 2), Colour.RED, false));
        var map = this.<MarkMap>all(MarkMap.class).getFirst();
        var picture = FxTest.onFx(() -> map.snapshot(null, null));
        var rows = IntStream.range(0, (int) picture.getHeight())
                .filter(y -> picture.getPixelReader().getColor((int) picture.getWidth() / 2, y).getSaturation() > 0.2)
                .boxed().toList();
        assertTrue(rows.getFirst() < 40, rows.toString());
        assertTrue(rows.getLast() > picture.getHeight() - 40, rows.toString());
        assertTrue(rows.size() <= 8, rows.toString());
        reading.robot.clickOn(FxTest.onFx(() -> map.localToScreen(map.getWidth() / 2, map.getHeight() - 8)));
        reading.settle();
        assertTrue(reading.view.visibleRange().orElseThrow().start() > 0, "the mouse reaches the bar");
    }

    @Test
    void a_highlight_with_a_note_wears_a_badge_at_its_end_that_opens_it() throws Exception {
        var opened = new ArrayList<Mark>();
        var plain = mark(1, "مصدرٌ عسكريّ", false);
        open(NodeOrientation.RIGHT_TO_LEFT, plain);
        assertEquals(List.of(), nodes(".note-badge"));
        show(new Mark(plain.id(), plain.range(), plain.colour(), false, true));
        FxTest.runOnFx(() -> reading.view.marks().tools().setOnNote(opened::add));
        var badge = this.<Button>nodes(".note-badge").getFirst();
        assertEquals("note", badge.getAccessibleText());
        assertTrue(screen(badge).contains(box(plain.range().end() - 2).getMinX(), screen(badge).getCenterY()));
        reading.robot.clickOn(middle(badge), MouseButton.PRIMARY);
        assertEquals(List.of(plain.id()), opened.stream().map(Mark::id).toList());
    }

    @Test
    void a_menu_is_asked_for_by_the_right_button_on_a_highlight_and_by_key() throws Exception {
        var asked = new ArrayList<Point2D>();
        var chosen = new ArrayList<Mark>();
        open(NodeOrientation.RIGHT_TO_LEFT, mark(1, "مصدرٌ عسكريّ", false));
        FxTest.runOnFx(() -> {
            reading.view.marks().menu().setOnMenu(asked::add);
            reading.view.setOnMarkClicked(chosen::add);
        });
        reading.robot.clickOn(reading.before(range("ونفى").start()), MouseButton.SECONDARY);
        assertEquals(List.of(), asked);
        reading.robot.clickOn(reading.before(range("مصدرٌ").start() + 2), MouseButton.SECONDARY);
        assertEquals(1, asked.size());
        assertEquals(List.of(id(1)), chosen.stream().map(Mark::id).toList());
        assertEquals(range("مصدرٌ").start() + 2, reading.view.caret());
        show(mark(1, "مصدرٌ عسكريّ", true));
        reading.robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        assertEquals(2, asked.size());
        assertFalse(asked.get(1).equals(asked.get(0)));
    }

    private void open(NodeOrientation screen, Mark... marks) throws Exception {
        reading = new Reading(TEXT, screen);
        FxTest.runOnFx(() -> {
            reading.view.marks().tools().name("start", "end");
            reading.view.marks().tools().setNotes(_ -> "note");
            reading.view.marks().tools().setLooks(mark -> new Stripes.Look(List.of("#aa3344", "#3344aa"), "" + mark.id()));
            reading.view.marks().edges().setOnKeep((_, range) -> kept.add(range));
        });
        show(marks);
    }

    private static Stripes.More more(List<Mark> chosen) {
        return new Stripes.More() {
            @Override
            public String words(int count) {
                return count + " more";
            }

            @Override
            public void choose(List<Mark> marks, Node beside) {
                chosen.addAll(marks);
            }
        };
    }

    private void show(Mark... marks) throws Exception {
        FxTest.runOnFx(() -> reading.view.setMarks(List.of(marks)));
        reading.settle();
    }

    private void press(Node knob) throws Exception {
        reading.mouse(knob, MouseEvent.MOUSE_PRESSED, middle(knob), false);
    }

    private void drag(Node knob, Point2D to, boolean shift) throws Exception {
        // The hand stays as far from the middle of the line as where it took the knob.
        var half = box(0).getHeight() / 2;
        reading.mouse(knob, MouseEvent.MOUSE_DRAGGED,
                to.add(0, "start".equals(knob.getAccessibleText()) ? -half : half), shift);
        reading.settle();
    }

    private void release(Node knob) throws Exception {
        reading.mouse(knob, MouseEvent.MOUSE_RELEASED, middle(knob), false);
        reading.settle();
    }

    private Mark shownMark() throws Exception {
        return FxTest.onFx(() -> reading.view.marks().edges().preview().orElse(reading.view.marks().index().selected().orElseThrow()));
    }

    private String shown() throws Exception {
        return shownMark().range().in(TEXT);
    }

    private Node knob(String name) throws Exception {
        return knobs().stream().filter(each -> name.equals(each.getAccessibleText())).findFirst().orElseThrow();
    }

    private List<Node> knobs() throws Exception {
        return nodes(".edge-knob");
    }

    @SuppressWarnings("unchecked") // The caller names the class that goes with the selector.
    private <N extends Node> List<N> nodes(String selector) throws Exception {
        return FxTest.onFx(() -> reading.view.lookupAll(selector).stream()
                .filter(each -> each.isVisible() && each.getParent().isVisible()).map(each -> (N) each).toList());
    }

    private <N extends Node> List<N> all(Class<N> kind) throws Exception {
        return FxTest.onFx(() -> reading.view.getChildrenUnmodifiable().stream().filter(kind::isInstance)
                .map(kind::cast).toList());
    }

    private Bounds box(int offset) throws Exception {
        return FxTest.onFx(() -> reading.view.screenBounds(new TextRange(offset, offset + 1)).orElseThrow());
    }

    private static Bounds screen(Node node) throws Exception {
        return FxTest.onFx(() -> node.localToScreen(node.getLayoutBounds()));
    }

    private static Point2D middle(Node node) throws Exception {
        var box = screen(node);
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private static Mark mark(int number, String words, boolean selected) {
        return new Mark(id(number), range(words), Colour.YELLOW, selected);
    }

    private static TextRange range(String words) {
        return new TextRange(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static HighlightId id(int number) {
        return new HighlightId(new ArticleId(1), number);
    }
}
