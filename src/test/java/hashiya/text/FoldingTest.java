package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {
            "نَصٌّ, نص", "مُـــؤتمر, مؤتمر", "أإآٱا, ااااا", "مستشفى, مستشفي", "یک, يك", "گل, كل", "مدرسة, مدرسه",
            "٣٠٠, 300", "۳۰۰, 300",
            "ﻻ, لا", "ﷲ, الله", "ﻋﻠﻲ, علي", "“داعش”, \"داعش\"", "«داعش», \"داعش\"", "‘x’, 'x'", "10–11, 10-11",
            "10—11, 10-11",
            "نمی‌شود, نميشود", "BBC, bbc", "ﷺ, صلي الله عليه وسلم", "هٰذا, هذا", "قٓ, ق"})
    void what_readers_take_for_the_same_becomes_the_same(String text, String folded) {
        assertEquals(folded, Folding.fold(text).text());
    }

    @Test
    void invisible_characters_are_not_there() {
        assertEquals("ابجد", Folding.fold("\ufeffا\u200fب\u200e\u061c\u202bج\u202c\u2067\u2069\u00adد\u200b").text());
    }

    @Test
    void the_hamza_is_one_letter_however_it_is_written() {
        assertEquals(Folding.fold("مسؤول").text(), Folding.fold("مسو\u0654ول").text());
        assertEquals(Folding.fold("هيئة").text(), Folding.fold("هيي\u064e\u0654ة").text());
        assertEquals(Folding.fold("رأس").text(), Folding.fold("را\u0654س").text());
    }

    @Test
    void a_hamza_that_stands_on_no_letter_changes_none() {
        assertEquals("مو", Folding.fold("مو\u200f\u0654").text());
    }

    @Test
    void vowel_marks_written_as_signs_of_their_own_leave_nothing() {
        assertEquals("نص", Folding.fold("ن\ufe76ص\ufe7c\ufc5e").text());
    }

    @Test
    void offsets_lead_back_to_the_original_and_there_again() {
        var folded = Folding.fold("قال نَصٌّ ﻻ");
        assertEquals("قال نص لا", folded.text());
        assertEquals(new TextRange(4, 7), folded.originalRange(4, 6));
        assertEquals(new TextRange(10, 11), folded.originalRange(7, 9));
        assertEquals(new TextRange(10, 11), folded.originalRange(8, 9));
        assertEquals(Optional.of(new TextRange(4, 6)), folded.foldedRange(new TextRange(4, 9)));
        assertEquals(Optional.of(new TextRange(7, 9)), folded.foldedRange(new TextRange(10, 11)));
        assertEquals(Optional.empty(), folded.foldedRange(new TextRange(7, 9)));
    }

    @Test
    void a_hit_covers_the_marks_of_its_last_letter() {
        assertEquals(List.of("نَصٌّ"), found("هذا نَصٌّ طويل", "نص"));
        assertEquals(List.of("محمـــد"), found("محمـــد", "مُحمد"));
    }

    @Test
    void all_hits_are_found_in_order_and_none_overlaps() {
        assertEquals(List.of(new TextRange(0, 2), new TextRange(2, 4)),
                Folding.find(Folding.fold("اااا"), Folding.fold("أأ")));
        assertEquals(List.of("٣٠٠", "300"), found("نحو ٣٠٠ مقاتل أو 300", "300"));
        assertEquals(List.of("“داعش”", "\"داعش\""), found("عن “داعش” و\"داعش\"", "«داعش»"));
        assertEquals(List.of("Bbc"), found("قناة Bbc", "bBC"));
    }

    @Test
    void nothing_is_found_where_nothing_is_asked() {
        assertEquals(List.of(), found("نص", ""));
        assertEquals(List.of(), found("نص طويل", " "));
        assertEquals(List.of(), found("نَص", "\u064e"));
        assertEquals(List.of(), found("", "نص"));
    }

    @Test
    void the_name_ali_is_not_the_preposition() {
        assertEquals(List.of("علي"), found("على الطاولة جلس علي", "علي"));
        assertEquals(List.of("على", "وعلى"), List.of(found("على الطاولة جلس علي", "على").getFirst(),
                found("وعلي وعلى", "وعلى").getFirst()));
        assertEquals(List.of("علي"), found("ﻋﻠﻰ الطاولة جلس علي", "علي"));
    }

    @Test
    void in_longer_words_and_queries_yeh_and_alef_maksura_are_one() {
        assertEquals(List.of("محمد على"), found("قال محمد على", "محمد علي"));
        assertEquals(List.of("مصطفى", "مصطفي"), found("مصطفى أو مصطفي", "مصطفي"));
        assertEquals(List.of("علي", "علي"), found("عليه عليها", "على"));
        assertEquals(List.of("فى", "في"), found("فى أو في", "في"));
    }

    @Test
    void what_a_part_folds_to_stands_in_what_the_whole_folds_to() {
        var random = new Random(31);
        for (var round = 0; round < 3_000; round++) {
            var text = TextSamples.text(random, 1 + random.nextInt(60));
            var range = Graphemes.snap(text, TextSamples.range(random, text));
            var whole = Folding.fold(text);
            var part = Folding.fold(range.in(text)).text();
            assertEquals(part, whole.foldedRange(range).map(at -> at.in(whole.text())).orElse(""));
        }
    }

    @Test
    void every_passage_finds_itself_bare_or_decomposed() {
        var random = new Random(32);
        for (var round = 0; round < 3_000; round++) {
            var text = TextSamples.text(random, 1 + random.nextInt(60));
            var range = Graphemes.snap(text, TextSamples.range(random, text));
            var query = Folding.fold(range.in(text));
            if (!query.text().isBlank()) {
                assertFalse(Folding.find(Folding.fold(text), query).isEmpty());
            }
            assertEquals(query.text(), Folding.fold(query.text()).text());
        }
    }

    @Test
    void composed_and_decomposed_arabic_fold_to_the_same() {
        for (var letter : "أإآؤئ".split("")) {
            var word = "ن" + letter + "م";
            var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
            assertTrue(apart.length() > word.length());
            assertEquals(Folding.fold(word).text(), Folding.fold(apart).text());
        }
    }

    private static List<String> found(String text, String query) {
        return Folding.find(Folding.fold(text), Folding.fold(query)).stream().map(hit -> hit.in(text)).toList();
    }
}
