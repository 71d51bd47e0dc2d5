package hashiya.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.text.Direction;
import hashiya.text.Graphemes;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    private static final double WIDTH = 300;

    private final Shaper shaper = new Shaper(new Faces());
    private final LineEnds ends = new LineEnds(shaper);

    @Test
    void lines_take_up_the_whole_paragraph_and_fit_the_column() {
        Stream.concat(Papers.seeds().stream().flatMap(String::lines), Papers.HOSTILE.stream()).forEach(line -> {
            var text = Printable.of(line);
            var direction = Direction.ofMajority(text);
            var typeset = new Typeset(text, direction, Style.BODY, shaper);
            var start = 0;
            for (var end : ends.of(text, direction, Style.BODY, WIDTH)) {
                assertTrue(end > start || text.isEmpty(), text);
                assertTrue(Graphemes.isBoundary(text, end), text);
                // Measured word by word: «ة» may be drawn wider before some words.
                assertTrue(typeset.line(start, end).width() <= WIDTH + 6, text.substring(start, end));
                start = end;
            }
            assertEquals(text.length(), start);
        });
    }

    @Test
    void dates_and_numbers_stay_whole() {
        var text = Printable.of("يوم 10-11-2017 الساعة 10:30 نحو 1,234.5 ".repeat(60));
        var start = 0;
        for (var width = 60; width < 200; width += 30) {
            for (var end : ends.of(text, Direction.RIGHT_TO_LEFT, Style.BODY, width)) {
                assertFalse(end < text.length() && Character.isDigit(text.charAt(end))
                        && "-:.,".indexOf(text.charAt(end - 1)) >= 0, text.substring(start, end));
                start = end;
            }
            start = 0;
        }
    }

    @Test
    void a_word_of_many_lines_is_broken_between_letters() {
        var text = "مُ".repeat(6_000);
        var lines = ends.of(text, Direction.RIGHT_TO_LEFT, Style.BODY, WIDTH);
        assertTrue(lines.length > 60, lines.length + " lines");
        for (var end : lines) {
            assertEquals(0, end % 2);
        }
    }

    @Test
    void marks_that_take_no_room_do_not_make_a_line_without_end() {
        var lines = ends.of("\u200f".repeat(100_000), Direction.RIGHT_TO_LEFT, Style.BODY, WIDTH);
        assertEquals(100_000, lines[lines.length - 1]);
    }
}
