package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void clitics_marks_tatweel_and_joiners_stay_with_their_word() {
        assertEquals(List.of("وبالمُدُنِ", "محمـــد", "نمی\u200cشود", "لـ"),
                words("وبالمُدُنِ محمـــد نمی\u200cشود لـ"));
        assertEquals(List.of("وCOVID", "لـ891"), words("وCOVID لـ891"));
    }

    @Test
    void quotation_marks_and_arabic_punctuation_stand_outside() {
        assertEquals(List.of("لـ", "العربي", "الجديد"), words("لـ\"العربي الجديد\""));
        assertEquals(List.of("الطبقة", "الرقة", "ودير"), words("(الطبقة)، «الرقة»؛ “ودير”؟"));
        assertEquals(List.of("أيلول", "سبتمبر"), words("أيلول/سبتمبر"));
    }

    @Test
    void numbers_times_and_dates_are_whole() {
        assertEquals(List.of("1,500", "3.5", "2017/07/11", "11-07-2017", "10:30", "٣٬٠٠٠", "150"),
                words("1,500 و? 3.5 2017/07/11، 11-07-2017 10:30. ٣٬٠٠٠ (150).").stream()
                        .filter(word -> !word.equals("و")).toList());
        assertEquals(List.of("2014", "2015"), words("2014،2015"));
    }

    @Test
    void abbreviations_and_addresses_are_whole_but_glued_sentences_are_not() {
        assertEquals(List.of("ق.م", "www.bbc.com", "don’t"), words("“ق.م” www.bbc.com. don’t"));
        assertEquals(List.of("الرياض", "وقال", "د", "محمد"), words("الرياض.وقال د.محمد"));
    }

    @Test
    void underscores_join_a_hashtag_but_not_a_dash_written_with_them() {
        assertEquals(List.of("الدولة_الإسلامية"), words("#الدولة_الإسلامية"));
        assertEquals(List.of("كثير", "منهم", "سعوديون"), words("_كثير منهم سعوديون_"));
    }

    @Test
    void invisible_marks_at_the_edge_of_a_word_are_not_part_of_it() {
        assertEquals(List.of("داعش", "نص"), words("\u200fداعش\u200f نص"));
    }

    @Test
    void a_word_is_found_from_inside_and_from_both_its_ends() {
        for (var offset = 4; offset <= 8; offset++) {
            assertEquals(Optional.of(new TextRange(4, 8)), Words.at("قال داعش،", offset));
        }
        assertEquals(Optional.empty(), Words.at("قال  داعش", 4 + 5 + 1));
        assertEquals(Optional.empty(), Words.at("", 0));
        assertEquals(Optional.empty(), Words.at("،، ", 1));
    }

    @Test
    void a_double_click_selects_a_word_a_sign_or_the_space_between() {
        var text = "قال  “داعش” 👍🏽\n";
        assertEquals("قال", Words.around(text, 1).orElseThrow().in(text));
        assertEquals("  ", Words.around(text, 3).orElseThrow().in(text));
        assertEquals("“", Words.around(text, 5).orElseThrow().in(text));
        assertEquals("👍🏽", Words.around(text, 13).orElseThrow().in(text));
        assertEquals(Optional.empty(), Words.around(text, text.length() - 1));
        assertEquals(Optional.empty(), Words.around(text, text.length()));
        assertEquals("نص", Words.around("نص", 2).orElseThrow().in("نص"));
    }

    @Test
    void the_caret_goes_word_by_word_through_signs_and_lines() {
        var text = "قال: «لا».\nوأضاف";
        assertEquals(List.of(3, 8, 16), steps(text, true));
        assertEquals(List.of(11, 6, 0), steps(text, false));
    }

    @Test
    void words_never_split_a_letter_and_cover_all_letters() {
        var random = new Random(41);
        for (var round = 0; round < 2_000; round++) {
            var text = TextSamples.text(random, 1 + random.nextInt(40));
            for (var at = 0; at < text.length(); at++) {
                var word = Words.at(text, at);
                if (Character.isLetterOrDigit(text.codePointAt(at))) {
                    assertTrue(word.orElseThrow().contains(at));
                }
                word.ifPresent(range -> assertEquals(range, Words.at(text, range.start()).orElseThrow()));
                assertTrue(Words.next(text, at) > at);
                assertTrue(Words.previous(text, at) <= at);
            }
        }
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var at = Words.next(text, 0); ; at = Words.next(text, at)) {
            var word = Words.at(text, at);
            word.ifPresent(range -> words.add(range.in(text)));
            if (at == text.length()) {
                return words.stream().toList();
            }
        }
    }

    private static List<Integer> steps(String text, boolean forward) {
        var steps = new ArrayList<Integer>();
        var at = forward ? 0 : text.length();
        while (at != (forward ? text.length() : 0)) {
            at = forward ? Words.next(text, at) : Words.previous(text, at);
            steps.add(at);
        }
        return steps;
    }
}
