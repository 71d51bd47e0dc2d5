package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sentences_end_with_their_closing_marks() {
        assertEquals(List.of("قال \"لا.\"", "ثم ذهب!", "هل عاد؟", "نعم"),
                sentences("قال \"لا.\" ثم ذهب! هل عاد؟  نعم "));
        assertEquals(List.of("لجميع المسلمين .”", "وإلى اليوم."), sentences("لجميع المسلمين .” وإلى اليوم."));
        assertEquals(List.of("لجميع المسلمين . ”", "وإلى اليوم."), sentences("لجميع المسلمين . ” وإلى اليوم."));
    }

    @Test
    void numbers_abbreviations_pauses_and_commas_end_nothing() {
        for (var one : List.of("بلغ 3.5 مليون.", "قال “ق.م” ذلك.", "التقى د. محمد و أ. د. علي.",
                "الكثير من الأمور.. ثم جئنا.", "أولا، ثانيا؛ ثالثا: رابعا.", "كتب في www.bbc.com اليوم.")) {
            assertEquals(List.of(one), sentences(one));
        }
    }

    @Test
    void a_line_break_ends_a_sentence() {
        assertEquals(List.of("عنوان", "قال ذلك."), sentences("عنوان\n\n قال ذلك."));
    }

    @Test
    void the_sentence_at_an_offset_is_the_one_it_stands_in() {
        var text = "واحد. اثنان.\n\n ثلاثة.";
        assertEquals(Optional.of(new TextRange(0, 5)), Sentences.at(text, 0));
        assertEquals(Optional.of(new TextRange(0, 5)), Sentences.at(text, 5));
        assertEquals(Optional.of(new TextRange(6, 12)), Sentences.at(text, 6));
        assertEquals(Optional.of(new TextRange(6, 12)), Sentences.at(text, 12));
        assertEquals(Optional.empty(), Sentences.at(text, 13));
        assertEquals(Optional.of(new TextRange(15, 21)), Sentences.at(text, 14));
        assertEquals(Optional.empty(), Sentences.at("", 0));
    }

    @Test
    void every_letter_lies_in_exactly_one_sentence() {
        var random = new Random(51);
        for (var round = 0; round < 2_000; round++) {
            var text = TextSamples.text(random, 1 + random.nextInt(60));
            var covered = new boolean[text.length()];
            for (var sentence : Sentences.in(text, new TextRange(0, text.length()))) {
                for (var at = sentence.start(); at < sentence.end(); at++) {
                    assertTrue(!covered[at]);
                    covered[at] = true;
                }
            }
            for (var at = 0; at < text.length(); at++) {
                var unit = text.charAt(at);
                assertTrue(covered[at] || Character.isWhitespace(unit) || Character.isSpaceChar(unit));
            }
        }
    }

    private static List<String> sentences(String text) {
        return Sentences.in(text, new TextRange(0, text.length())).stream().map(each -> each.in(text)).toList();
    }
}
