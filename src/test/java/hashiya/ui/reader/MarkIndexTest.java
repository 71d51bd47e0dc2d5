package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkIndexTest {

    @Test
    void no_two_overlapping_marks_share_a_lane() {
        var marks = random(400);
        var laned = new MarkIndex(marks).in(0, 10_000);
        assertEquals(400, laned.size());
        for (var one : laned) {
            for (var other : laned) {
                if (one != other && one.range().overlaps(other.range())) {
                    assertNotEquals(one.lane(), other.lane());
                }
            }
        }
    }

    @Test
    void a_line_gets_exactly_the_marks_that_have_a_letter_on_it() {
        var marks = random(400);
        var index = new MarkIndex(marks);
        for (var start = 0; start < 1_200; start += 37) {
            var line = new TextRange(start, start + 60);
            var expected = marks.stream().filter(mark -> mark.range().overlaps(line)).map(Mark::id).sorted().toList();
            assertEquals(expected, index.in(line.start(), line.end()).stream()
                    .map(laned -> laned.mark().id()).sorted().toList());
        }
    }

    @Test
    void the_shortest_mark_at_a_letter_comes_first() {
        var index = new MarkIndex(List.of(mark(1, 0, 90), mark(2, 10, 20), mark(3, 5, 60), mark(4, 20, 30)));
        assertEquals(List.of(mark(2, 10, 20), mark(3, 5, 60), mark(1, 0, 90)), index.at(15));
        assertEquals(List.of(), index.at(95));
    }

    private static List<Mark> random(int count) {
        var random = new Random(3);
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < count; i++) {
            var start = random.nextInt(1_200);
            marks.add(mark(i + 1, start, start + 1 + random.nextInt(80)));
        }
        return marks;
    }

    private static Mark mark(int number, int start, int end) {
        return new Mark(new HighlightId(new ArticleId(1), number), new TextRange(start, end), Colour.BLUE, false);
    }
}
