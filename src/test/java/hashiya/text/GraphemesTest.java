package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            assertEquals(whole(text), boundaries(text), () -> "in " + escaped(text));
        }
    }

    @Test
    void so_it_does_in_other_writings() {
        var pieces = List.of("中", "の", "。", "カ\u3099", "が", "\u0d4e", "ക", "한", "\u1100", "\u1161", "\u11a8", "\r\n",
                "\n", "\u102b", "မ", "\u0300", "\u20dd", "\u200d", "👨", "🇸", "\ud804\udcbd", "क", "\u094d", "ष", " ", "a",
                "\u0600", "\u200b", "\u2028", "\u2060", "\u0007", "\u0e33", "\u0bbe", "\u1031", "\u1a57", "\uaa7b", "\u0903", "\ufe0f", "©", "\u3030");
        var random = new Random(13);
        for (var round = 0; round < 4_000; round++) {
            var text = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(_ -> pieces.get(random.nextInt(pieces.size()))).collect(Collectors.joining());
            var expected = whole(text);
            assertEquals(expected, boundaries(text), () -> "in " + escaped(text));
            for (var at = 1; at < expected.size(); at++) {
                assertEquals(expected.get(at), Graphemes.next(text, expected.get(at - 1)), () -> "in " + escaped(text));
            }
        }
    }

    @Test
    void a_letter_of_any_length_is_one_and_a_text_without_plain_letters_has_its_letters() {
        var marks = "ب\u0627" + "\u064e\u0651".repeat(50_000) + "ت";
        assertEquals(1, Graphemes.start(marks, 77_777));
        assertEquals(100_002, Graphemes.end(marks, 2));
        assertEquals(100_002, Graphemes.next(marks, 1));
        var joiners = "\u200d".repeat(50_000);
        assertEquals(0, Graphemes.start(joiners, 40_000));
        assertEquals(50_000, Graphemes.next(joiners, 0));
        var rare = "\ud840\udc0b".repeat(2_000) + "👨‍👩‍👧" + "한".repeat(2_000);
        assertEquals(4_000, Graphemes.start(rare, 4_005));
        assertEquals(4_008, Graphemes.end(rare, 4_001));
        assertEquals(2_002, Graphemes.end(rare, 2_001));
        assertEquals(5_000, Graphemes.start(rare, 5_000));
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

    private static List<Integer> whole(String text) {
        var boundaries = new ArrayList<Integer>();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        for (var at = letters.first(); at != BreakIterator.DONE; at = letters.next()) {
            boundaries.add(at);
        }
        return boundaries;
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
