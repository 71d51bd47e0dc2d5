package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.text.Direction;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.AssertionFailedError;

/// The order of letters on a line cut out of its paragraph, against the JDK's bidi algorithm over the whole paragraph.
class BidiContextTest {

    private static final String LETTERS = "ابتabcd0123٠١٢-/:.,%  ";
    private static final String CONTROLS = "\u202A\u202B\u202C\u202C\u2066\u2067\u2068\u2069\u2069";

    private static final String NUMBERS = "0123٠١٢-/:.,%";

    private final Random random = new Random(11);

    @ParameterizedTest
    @EnumSource(Direction.class)
    void a_line_of_letters_digits_and_signs_is_ordered_as_its_paragraph_orders_it(Direction direction) {
        for (var round = 0; round < 4_000; round++) {
            assertSameOrder(random(60, LETTERS), direction);
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void so_is_one_among_nested_embeddings_and_isolates_but_for_few(Direction direction) {
        var off = 0;
        for (var round = 0; round < 4_000; round++) {
            try {
                assertSameOrder(random(60, LETTERS + CONTROLS), direction);
            } catch (AssertionFailedError _) {
                off++;
            }
        }
        System.out.println(direction + ": " + off + " of 4,000 lines among random controls are ordered otherwise");
        assertTrue(off < 20, off + " of 4,000");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void so_is_one_behind_more_embeddings_than_are_allowed(Direction direction) {
        for (var deep : List.of(100, 124, 126, 400)) {
            var text = "ا\u2067ب\u202Aa".repeat(deep) + random(80, LETTERS) + "\u202C\u2069ج1-2".repeat(deep / 2);
            var context = new BidiContext(text, 0, text.length(), direction);
            for (var cut = text.indexOf('a'); cut + 30 < text.length(); cut += 61) {
                assertSameOrder(text, cut, cut + 30, direction, context);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void a_line_deep_in_a_long_paragraph_costs_a_piece_of_it_and_is_right(Direction direction) {
        var text = "نص \u2067قال BBC 10-11 ".repeat(2_000) + "12-13 ثم 14/15";
        var context = new BidiContext(text, 0, text.length(), direction);
        for (var cut = text.length() - 40; cut > 20_000; cut -= 7_919) {
            assertSameOrder(text, cut, cut + 35, direction, context);
        }
    }

    /// JavaFX lays out a run for each isolate and each strong letter.
    @ParameterizedTest
    @EnumSource(Direction.class)
    void what_stays_open_below_a_line_is_told_by_its_level_alone(Direction direction) {
        var text = "\u202Bنص\u2067قال \u202Aabc 12\u202C ".repeat(5_000);
        var context = new BidiContext(text, 0, text.length(), direction);
        for (var cut = text.indexOf("ن", 30); cut + 40 < text.length(); cut += 997) {
            var start = text.indexOf("ن", cut);
            if (start < 0 || start + 40 > text.length()) {
                break;
            }
            assertSameOrder(text, start, start + 40, direction, context);
            var marks = context.around(start, start + 40);
            assertTrue(marks.before().length() < 140, marks.before().length() + " marks");
            assertTrue(marks.before().chars().filter(letter -> !isEmbedding(letter)).count() < 6, "runs of isolates");
        }
    }

    private static boolean isEmbedding(int letter) {
        return letter == '\u202A' || letter == '\u202B';
    }

    private void assertSameOrder(String hostile, Direction direction) {
        var text = Drawable.of(hostile);
        var start = random.nextInt(text.length() - 2);
        var end = start + 1 + random.nextInt(text.length() - start - 1);
        if (opensLine(text, start) && !partsNumber(text, start) && !partsNumber(text, end)) {
            assertSameOrder(text, start, end, direction, new BidiContext(text, 0, text.length(), direction));
        }
    }

    /// Spaces hang at the end of the line before, and signs seldom begin a line.
    private static boolean opensLine(String text, int start) {
        var first = start;
        while (first < text.length() && CONTROLS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return first < text.length() && Character.isLetterOrDigit(text.charAt(first));
    }

    /// No line begins or ends there: numbers and their signs stay together.
    private static boolean partsNumber(String text, int cut) {
        var before = cut - 1;
        while (before >= 0 && CONTROLS.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        var behind = cut;
        while (behind < text.length() && CONTROLS.indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return before >= 0 && behind < text.length() && NUMBERS.indexOf(text.charAt(before)) >= 0
                && NUMBERS.indexOf(text.charAt(behind)) >= 0;
    }

    private static void assertSameOrder(String text, int start, int end, Direction direction, BidiContext context) {
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (text.substring(start, end).chars().allMatch(letter -> CONTROLS.indexOf(letter) >= 0)) {
            return;
        }
        var flags = direction == Direction.RIGHT_TO_LEFT
                ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        var marks = context.around(start, end);
        var drawn = marks.before() + text.substring(start, end) + marks.behind();
        assertTrue(drawn.length() < end - start + 1_000, "marks without end");
        var whole = new Bidi(text, flags);
        assertEquals(order(text, start, end, whole, 0), order(text, start, end, new Bidi(drawn, flags),
                marks.before().length() - start), () -> text.codePoints().mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" ")) + " " + marks.before().length());
    }

    /// The letters of a line from left to right, without the controls, which nobody sees.
    private static String order(String text, int start, int end, Bidi bidi, int shift) {
        var seen = IntStream.range(start, end).filter(at -> CONTROLS.indexOf(text.charAt(at)) < 0).toArray();
        var levels = new byte[seen.length];
        var letters = new Object[seen.length];
        for (var i = 0; i < seen.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(seen[i] + shift);
            letters[i] = text.charAt(seen[i]);
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        return new ArrayList<>(List.of(letters)).toString();
    }

    private String random(int length, String from) {
        return IntStream.range(0, length).mapToObj(_ -> String.valueOf(from.charAt(random.nextInt(from.length()))))
                .collect(Collectors.joining());
    }
}
