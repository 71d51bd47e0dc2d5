package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GraphemesTest {

    @Test
    void a_letter_keeps_its_vowel_marks() {
        assertEquals(List.of(0, 2, 5), boundaries("نَصٌّ"));
        assertEquals(List.of(0, 2, 3), boundaries("ـَا"));
    }

    @Test
    void emoji_with_joiners_flags_and_skin_tones_are_one() {
        assertEquals(List.of(0, 11, 12), boundaries("👨‍👩‍👧‍👦x"));
        assertEquals(List.of(0, 4, 8), boundaries("🇸🇾🇹🇷"));
        assertEquals(List.of(0, 4, 5), boundaries("👍🏽ا"));
        assertEquals(List.of(0, 3, 4), boundaries("#️⃣1"));
    }

    @Test
    void a_joiner_stays_with_the_letter_before_it() {
        assertEquals(List.of(0, 1, 3, 4), boundaries("نم\u200cش"));
    }

    @Test
    void start_and_end_find_the_boundaries_around_an_offset() {
        assertEquals(2, Graphemes.start("نَصٌّ", 3));
        assertEquals(5, Graphemes.end("نَصٌّ", 3));
        assertEquals(2, Graphemes.start("نَصٌّ", 2));
        assertEquals(2, Graphemes.end("نَصٌّ", 2));
        assertEquals(0, Graphemes.start("", 0));
        assertThrows(IndexOutOfBoundsException.class, () -> Graphemes.start("نص", 3));
        assertThrows(IndexOutOfBoundsException.class, () -> Graphemes.end("نص", -1));
    }

    @Test
    void the_caret_goes_letter_by_letter_and_stops_at_the_ends() {
        assertEquals(2, Graphemes.next("نَصٌّ", 0));
        assertEquals(5, Graphemes.next("نَصٌّ", 2));
        assertEquals(5, Graphemes.next("نَصٌّ", 5));
        assertEquals(2, Graphemes.previous("نَصٌّ", 5));
        assertEquals(0, Graphemes.previous("نَصٌّ", 0));
    }

    @Test
    void a_range_grows_to_whole_letters() {
        assertEquals(new TextRange(0, 5), Graphemes.snap("نَصٌّ", new TextRange(1, 3)));
        assertEquals(new TextRange(2, 5), Graphemes.snap("نَصٌّ", new TextRange(2, 5)));
    }

    @Test
    void the_short_look_around_an_offset_answers_as_the_whole_text_does() {
        var random = new Random(11);
        for (var round = 0; round < 2_000; round++) {
            var text = TextSamples.text(random, 1 + random.nextInt(30));
            var expected = new ArrayList<Integer>();
            var whole = BreakIterator.getCharacterInstance(Locale.ROOT);
            whole.setText(text);
            for (var at = whole.first(); at != BreakIterator.DONE; at = whole.next()) {
                expected.add(at);
            }
            assertEquals(expected, boundaries(text), () -> "in " + escaped(text));
        }
    }

    @Test
    void snapping_twice_is_snapping_once() {
        var random = new Random(12);
        for (var round = 0; round < 2_000; round++) {
            var text = TextSamples.text(random, 1 + random.nextInt(30));
            var range = TextSamples.range(random, text);
            var snapped = Graphemes.snap(text, range);
            assertTrue(snapped.contains(range));
            assertEquals(snapped, Graphemes.snap(text, snapped));
        }
    }

    private static List<Integer> boundaries(String text) {
        var boundaries = new ArrayList<Integer>();
        for (var at = 0; at <= text.length(); at++) {
            if (Graphemes.isBoundary(text, at)) {
                boundaries.add(at);
            }
        }
        return boundaries;
    }

    private static String escaped(String text) {
        var units = new StringBuilder();
        text.chars().forEach(unit -> units.append("\\u%04x".formatted(unit)));
        return units.toString();
    }
}
