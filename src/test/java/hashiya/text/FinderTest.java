package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.text.Finder.Extent;
import hashiya.text.Finder.Letters;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {

    @ParameterizedTest
    @CsvSource({
            "فيروس, الفيروس, فيروس", "فيروس, وبالفيروس, فيروس", "فيروس, للفيروس, فيروس",
            "فيروس, فيروسهم, فيروس", "فيروس, فَيْرُوسُهُم, فَيْرُوسُ", "حكومة, وحكومتهم, حكومت", "حكومة, الحكومة, حكومة",
            "الفيروس, والفيروس, الفيروس", "الفيروس, للفيروس, لفيروس", "دم, الدم, دم", "تنظيم الدولة, لتنظيم الدولة, تنظيم الدولة"})
    void a_word_is_found_with_what_arabic_writes_together_with_it(String typed, String text, String hit) {
        assertEquals(List.of(hit), find(typed, text, Letters.FOLDED, Extent.WORD_WITH_CLITICS));
    }

    @ParameterizedTest
    @CsvSource({"بن, لبن", "بن, البنك", "حكومة, حكومتان", "فيروس, الفيروسية", "فيروس, والفيروسات", "قال, مقال"})
    void another_word_is_not_that_word_with_something_joined_to_it(String typed, String text) {
        assertEquals(List.of(), find(typed, text, Letters.FOLDED, Extent.WORD_WITH_CLITICS));
    }

    @Test
    void a_whole_word_has_no_letter_beside_it() {
        var text = "«فيروس» والفيروس، فيروسات. فيروس";
        assertEquals(List.of(new TextRange(1, 6), new TextRange(27, 32)),
                new Finder(text).find("فيروس", Letters.FOLDED, Extent.WORD));
        assertEquals(4, new Finder(text).find("فيروس", Letters.FOLDED, Extent.PART).size());
        assertEquals(3, new Finder(text).find("فيروس", Letters.FOLDED, Extent.WORD_WITH_CLITICS).size());
    }

    @Test
    void a_hit_that_is_no_whole_word_leaves_its_letters_to_the_next() {
        assertEquals(List.of(new TextRange(3, 6)), new Finder("با ا ا").find("ا ا", Letters.FOLDED, Extent.WORD));
        assertEquals(List.of(new TextRange(3, 6)), new Finder("با ا ا").find("ا ا", Letters.EXACT, Extent.WORD));
    }

    @Test
    void folded_letters_are_the_same_and_exact_ones_are_not() {
        var text = "نَصٌّ ونص وٱلـنـص ٣٠٠ 300";
        assertEquals(3, find("نص", text, Letters.FOLDED, Extent.PART).size());
        assertEquals(List.of("نص"), find("نص", text, Letters.EXACT, Extent.PART));
        assertEquals(List.of("نَصٌّ"), find("نَصٌّ", text, Letters.EXACT, Extent.PART));
        assertEquals(List.of(), find("نصّ", text, Letters.EXACT, Extent.PART));
        assertEquals(List.of("٣٠٠", "300"), find("۳۰۰", text, Letters.FOLDED, Extent.WORD));
        assertEquals(List.of("300"), find("300", text, Letters.EXACT, Extent.WORD));
    }

    @Test
    void spaces_alone_are_nowhere_and_spaces_around_do_not_matter() {
        assertEquals(List.of(), find("  ", "a  b", Letters.EXACT, Extent.PART));
        assertEquals(List.of("b"), find(" b ", "a  b", Letters.EXACT, Extent.WORD));
        assertEquals(List.of(), find("ـَ", "نص", Letters.FOLDED, Extent.PART));
    }

    @Test
    void whatever_is_cut_out_of_a_text_is_found_there_whole_and_in_order() {
        var random = new Random(7);
        for (var round = 0; round < 50; round++) {
            var text = TextSamples.text(random, 400);
            var finder = new Finder(text);
            for (var each = 0; each < 40; each++) {
                var range = Graphemes.snap(text, TextSamples.range(random, text));
                for (var letters : Letters.values()) {
                    check(finder, range, letters);
                }
            }
        }
    }

    private static void check(Finder finder, TextRange range, Letters letters) {
        var text = finder.text();
        var typed = range.in(text);
        var hits = finder.find(typed, letters, Extent.PART);
        assertTrue(Folding.fold(typed).text().isBlank() || hits.stream().anyMatch(range::overlaps), typed);
        assertTrue(hits.stream().allMatch(hit -> Graphemes.snap(text, hit).equals(hit)), typed);
        for (var next = 1; next < hits.size(); next++) {
            assertTrue(hits.get(next - 1).end() <= hits.get(next).start(), typed);
        }
    }

    private static List<String> find(String typed, String text, Letters letters, Extent extent) {
        return new Finder(text).find(typed, letters, extent).stream().map(hit -> hit.in(text)).toList();
    }
}
