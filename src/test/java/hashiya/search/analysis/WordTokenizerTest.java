package hashiya.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTokenizerTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {
            "نَصٌّ مُشَكَّل, نَصٌّ|مُشَكَّل", "كتـــابٌ، ﻻﻋﺐ, كتـــابٌ|ﻻﻋﺐ", "«بسوريا», بسوريا", "وبِـداعش!, وبِـداعش",
            "هم لـ891 شخصا, هم|لـ|891|شخصا", "بـ\"داعش\", بـ|داعش", "(Erdoğan), Erdoğan", "الرقّة؟, الرقّة"})
    void a_word_is_marked_to_the_letter(String text, String words) {
        assertEquals(List.of(words.split("\\|")), Tokens.originals(text));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {
            "الرياض.وقال, الرياض|وقال", "د.محمد, د|محمد", "#الدولة_الإسلامية, الدوله|الاسلاميه", "لـ891, ل|891",
            "وCOVID, و|covid", "عام2017م, عام|2017|م", "الـBBC, ال|bbc", "G20, g20", "O’Neill's, oneills",
            "F-16, f|16", "Erdoğan İnönü, erdogan|inonu"})
    void what_is_glued_is_taken_apart_and_foreign_names_stay_whole(String text, String words) {
        assertEquals(List.of(words.split("\\|")), Tokens.terms(View.FOLDED, text));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = ';', value = {
            "٣٠٠;300", "۳۰۰;300", "3,000;3000", "٣٬٠٠٠;3000", "1,500,000.75;1500000.75", "1.500.000;1500000",
            "3\u00a0000;3000", "3.5;3.5", "٣٫٥;3.5", "3,5;3.5", "0,500;0.500", "1,2,3;1|2|3", "2017/07/11;2017/7/11",
            "11-07-2017;11/7/2017", "٢٠١٧/٧/١١;2017/7/11", "۱۳۹۹/۰۲/۲۱;1399/2/21", "10:30;10:30", "2014-2018;2014|2018",
            "24/7;24|7", "3.000;3.000", "100%;100", "1.2.3;1.2.3", "5.;5", "٢٠١٧\u200f/٠٧/١١;2017/7/11", "3،000;3000",
            "10، 200;10|200"})
    void a_number_is_one_however_it_is_written(String text, String words) {
        assertEquals(List.of(words.split("\\|")), Tokens.terms(View.FOLDED, text));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {
            "أمريكا, أميركا", "الأمريكية, الأميركية", "مئة, مائة", "ثلاثمئة, ثلاثمائة", "مئتين, مائتين", "هيئة, هيأة",
            "شؤون, شئون", "مسؤول, مسئول", "شيء, شئ", "شيء, شىء", "ایران, إيران", "کرکوک, كركوك", "گاز, كاز",
            "می‌رود, میرود", "د\u200fا\u200eع\u00adش\ufeff, داعش", "داعـــش, داعش", "ﺩﺍﻋﺶ, داعش", "ﷲ, الله",
            "مسو\u0654ول, مسؤول",
            "پوتين, بوتين"})
    void spellings_of_one_word_are_one(String one, String other) {
        assertEquals(Tokens.terms(View.FOLDED, other), Tokens.terms(View.FOLDED, one));
    }

    @ParameterizedTest
    @CsvSource({"على, علي", "وعلى, وعلي", "ﻋﻠﻰ, ﻋﻠﻲ", "ماؤه, مائة"})
    void words_that_only_look_alike_are_two(String one, String other) {
        for (var view : View.values()) {
            assertTrue(!Tokens.terms(view, other).equals(Tokens.terms(view, one)), one + " in " + view);
        }
    }

    @Test
    void the_preposition_is_told_from_the_name_within_no_longer_word() {
        assertEquals(Tokens.terms(View.FOLDED, "العلي"), Tokens.terms(View.FOLDED, "العلى"));
        assertEquals(Tokens.terms(View.FOLDED, "عليكم"), Tokens.terms(View.FOLDED, "علىكم"));
    }

    @Test
    void a_name_in_two_words_is_also_one_and_takes_two_places_either_way() {
        var apart = Tokens.of(View.FOLDED, "قال عبد الله إن");
        assertEquals(List.of("قال", "عبد", "عبدالله", "الله", "ان"), apart.stream().map(Tokens::term).toList());
        assertEquals(List.of(0, 1, 1, 2, 3), apart.stream().map(Tokens::position).toList());
        assertEquals("عبد الله", apart.get(2).original());
        var inOne = Tokens.of(View.FOLDED, "قال عبدالله إن");
        assertEquals(List.of(0, 1, 3), inOne.stream().map(Tokens::position).toList());
    }

    @ParameterizedTest
    @CsvSource({"وأبو ظبي, وابوظبي", "لعبد الرحمن, لعبدالرحمن", "أبي بكر, ابيبكر", "أبو عبد الرحمن, عبدالرحمن"})
    void names_of_two_words_are_joined_behind_a_clitic_and_in_every_case(String text, String name) {
        assertTrue(Tokens.terms(View.FOLDED, text).contains(name), text);
        assertTrue(Tokens.terms(View.STEM, "أبي بكر").contains("ابوبكر"));
    }

    @ParameterizedTest
    @CsvSource({"أبو. ظبي", "عبد، الله", "عبد حسن"})
    void words_that_are_parted_are_no_name(String text) {
        assertEquals(2, Tokens.terms(View.FOLDED, text).size());
    }

    @Test
    void all_views_have_the_same_places() throws IOException {
        try (var seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var seed : seeds) {
                samePlaces(Files.readString(seed));
            }
        }
        var random = new Random(1);
        var letters = "ابلوفكسعديةىئؤأ ـ\u064e\u200f.,/:-'3٣۳xYﻻ\ud835\udc00\ud83d\ude00\ud800\n".toCharArray();
        for (var round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (var count = random.nextInt(30); count > 0; count--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            samePlaces(text.toString());
        }
    }

    @Test
    void an_analyzer_that_is_used_again_remembers_nothing() {
        try (var analyzer = ArabicAnalysis.analyzer(View.STEM)) {
            Tokens.of(analyzer, "قال عبد");
            Tokens.of(analyzer, "قال عبدالله");
            assertEquals(List.of(0, 1), Tokens.of(analyzer, "الله أكبر").stream().map(Tokens::position).toList());
            Tokens.of(analyzer, "س ".repeat(2_000_000));
            assertEquals(2, Tokens.of(analyzer, "الله أكبر").size());
        }
    }

    @Test
    void a_run_of_letters_without_end_is_one_short_word() {
        var tokens = Tokens.of(View.FOLDED, "م".repeat(1_000_000) + " ﷲ".repeat(3));
        assertEquals(4, tokens.size());
        assertEquals(Word.LONGEST, tokens.getFirst().term().length());
        assertEquals(1_000_000, tokens.getFirst().end());
    }

    private static void samePlaces(String text) {
        var folded = Tokens.of(View.FOLDED, text);
        var last = 0;
        for (var token : folded) {
            assertTrue(token.start() >= last && token.end() > token.start(), text);
            assertTrue(!token.term().isEmpty(), text);
            last = token.start();
        }
        for (var view : new View[] {View.BARE, View.STEM}) {
            var tokens = Tokens.of(view, text);
            assertEquals(folded.size(), tokens.size(), text);
            for (var at = 0; at < tokens.size(); at++) {
                assertEquals(folded.get(at).start(), tokens.get(at).start(), text);
                assertEquals(folded.get(at).end(), tokens.get(at).end(), text);
                assertEquals(folded.get(at).position(), tokens.get(at).position(), text);
                assertTrue(!tokens.get(at).term().isEmpty(), text);
            }
        }
    }
}
