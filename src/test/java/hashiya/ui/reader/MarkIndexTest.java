package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// Thinly marked, where few depend on one another, and so thickly that a lane more shifts those of a whole page.
    @ParameterizedTest
    @ValueSource(ints = {300, 20_000})
    void an_index_that_follows_the_changes_is_the_same_as_a_fresh_one(int letters) {
        var random = new Random(letters);
        var marks = new ArrayList<Mark>();
        var index = MarkIndex.NONE;
        for (var round = 0; round < 600; round++) {
            for (var change = random.nextInt(3); change >= 0; change--) {
                change(marks, round * 3 + change, letters, random);
            }
            index = index.turnTo(marks);
            var fresh = new MarkIndex(marks);
            assertEquals(fresh.in(0, Integer.MAX_VALUE), index.in(0, Integer.MAX_VALUE));
            assertEquals(fresh.selected(), index.selected());
            var start = random.nextInt(letters);
            assertEquals(fresh.in(start, start + 70), index.in(start, start + 70));
            assertEquals(fresh.at(start), index.at(start));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 20_000})
    void letters_said_to_be_marked_as_before_are(int letters) {
        var random = new Random(letters);
        var marks = new ArrayList<Mark>();
        var untouched = 0;
        var index = MarkIndex.NONE;
        for (var round = 0; round < 1_000; round++) {
            change(marks, round, letters, random);
            var before = index;
            index = index.turnTo(marks);
            for (var start = 0; start < letters; start += Math.max(70, letters / 40)) {
                if (index.marksLike(before.stamp(), start, start + 70)) {
                    untouched++;
                    assertEquals(before.in(start, start + 70), index.in(start, start + 70));
                }
            }
        }
        assertTrue(untouched > 1_000, "little is known to be as it was: " + untouched);
    }

    @Test
    void one_more_mark_changes_its_own_letters_alone_where_nothing_overlaps() {
        var marks = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(at -> mark(at + 1, at * 100, at * 100 + 60)).toList());
        var before = new MarkIndex(marks);
        marks.add(mark(101, 5_070, 5_090));
        var index = before.turnTo(marks);
        assertTrue(index.marksLike(before.stamp(), 0, 5_070));
        assertTrue(index.marksLike(before.stamp(), 5_090, 10_000));
        assertFalse(index.marksLike(before.stamp(), 5_000, 5_080));
        assertFalse(index.marksLike(MarkIndex.NONE.stamp(), 0, 10));
    }

    /// One comes, goes, moves or looks otherwise.
    private static void change(List<Mark> marks, int number, int letters, Random random) {
        var start = random.nextInt(letters);
        var range = new TextRange(start, start + 1 + random.nextInt(random.nextInt(20) == 0 ? letters : 60));
        var at = marks.isEmpty() ? 0 : random.nextInt(marks.size());
        switch (marks.size() < 30 ? 0 : random.nextInt(6)) {
            case 0, 1 -> marks.add(at, mark(number + 1, range.start(), range.end()));
            case 2 -> marks.remove(at);
            case 3 -> marks.set(at, marks.get(at).at(range));
            case 4 -> marks.set(at, new Mark(marks.get(at).id(), marks.get(at).range(), Colour.RED, false));
            default -> marks.replaceAll(mark -> new Mark(mark.id(), mark.range(), mark.colour(),
                    mark == marks.get(at)));
        }
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
