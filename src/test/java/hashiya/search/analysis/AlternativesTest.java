package hashiya.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTest {

    @Test
    void without_an_index_there_is_only_the_word() {
        for (var view : View.values()) {
            assertEquals(1, ArabicAnalysis.alternatives(word("وبسوريا"), view, TermCheck.NONE).size());
        }
    }

    @ParameterizedTest
    @CsvSource({"سوريا, بسوريا وسوريا وبسوريا لسوريا, سوريا وسوريا بسوريا لسوريا وبسوريا",
            "بسوريا, سوريا سوريا, بسوريا سوريا", "يعود, سيعود يعود, يعود سيعود", "سيعود, سيعود يعود, سيعود يعود",
            "حكومة, حكومتهم, حكوم حكومت", "حكومتهم, حكومة, حكومت حكوم", "دم, الدم والدم, دم الدم والدم",
            "الدم, دم دم, الدم دم"})
    void what_stands_before_a_word_is_asked_of_the_index(String typed, String index, String stems) {
        assertEquals(words(stems), words(View.STEM, typed, index));
    }

    @ParameterizedTest
    @CsvSource({"جنة, لجنة اللجنة جنة, جنه", "لجنة, لجنة جنة, لجن", "تاب, كتاب تاب, تاب", "زير, وزير زير, زير",
            "واحد, واحد أحد احد, واحد", "سعيد, سعيد عيد عيد, سعيد", "كانت, كانت أنت, كانت", "لقاء, لقاء قاء, لقاء",
            "كندا, ندا ندا كندا, كندا"})
    void the_first_letter_of_a_word_of_its_own_stays(String typed, String index, String stems) {
        assertEquals(words(stems), words(View.STEM, typed, index));
    }

    @Test
    void a_letter_is_the_words_own_where_an_article_stands_before_it() {
        assertEquals(Set.of("صيف"), words(View.BARE, "صيف", "صيف صيف الوصيف وصيف"));
        assertEquals(Set.of("صيف", "وصيف"), words(View.BARE, "صيف", "صيف صيف وصيف"));
    }

    @Test
    void a_letter_is_the_words_own_where_the_word_is_rare_without_it() {
        assertEquals(Set.of("نفر"), words(View.STEM, "نفر", "نفر سنفر لنفر لنفر لنفر بنفر بنفر")
                .stream().filter(term -> !term.startsWith("س")).collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void exact_words_have_no_alternatives_but_numbers() {
        assertEquals(Set.of("سوريا"), words(View.FOLDED, "سوريا", "بسوريا وسوريا"));
        assertEquals(Set.of("3.000", "3000"), words(View.FOLDED, "3.000", "3000"));
        assertEquals(Set.of("3.000", "3000"), words(View.FOLDED, "3,000", "3.000"));
    }

    @Test
    void conjunctions_go_with_the_article_and_prepositions_with_the_endings() {
        assertEquals(Set.of("سوريا", "وسوريا"), words(View.BARE, "سوريا", "وسوريا بسوريا"));
    }

    @ParameterizedTest
    @CsvSource({"في, true", "وفي, true", "على, true", "متى, true", "علي, false", "داعش, false", "ولد, false"})
    void words_that_say_little_are_marked(String word, boolean isStop) {
        assertEquals(isStop, word(word).isStop());
    }

    @ParameterizedTest
    @CsvSource({"دير الزور, ديرالزور, ديرالزور", "ديرالزور, دير الزور, دير الزور", "دير الزور, دير الزور, ''",
            "ريف دير الزور, ديرالزور, ريف ديرالزور", "ريف ديرالزور, دير الزور, ريف دير الزور", "F 16, F16, F16",
            "F16, F 16, f 16", "20 17, 2017, ''", "في الدار, فيالدار, ''", "ب ريد, بريد, ''"})
    void spaces_stand_where_the_index_has_them(String typed, String index, String others) {
        TermCheck check = (of, term) -> (int) Arrays.stream(index.split(" "))
                .filter(document -> Tokens.terms(of, document).contains(term)).count();
        assertEquals(others, String.join(",", Spaces.others(typed, ArabicAnalysis.words(typed), check)));
    }

    @Test
    void a_query_knows_where_its_words_stand_and_which_touch() {
        var words = ArabicAnalysis.words("#الدولة_الإسلامية في أبو ظبي");
        assertEquals(List.of("الدولة", "الإسلامية", "في", "أبو ظبي"),
                words.stream().map(word -> word.range().in("#الدولة_الإسلامية في أبو ظبي")).toList());
        assertTrue(words.get(1).touches());
        assertFalse(words.get(2).touches());
        assertEquals(List.of(0, 1, 2, 3), words.stream().map(QueryWord::position).toList());
        assertEquals(List.of(0, 2), ArabicAnalysis.words("عبدالله قال").stream().map(QueryWord::position).toList());
    }

    private static QueryWord word(String typed) {
        return ArabicAnalysis.words(typed).getFirst();
    }

    private static Set<String> words(String list) {
        return new TreeSet<>(List.of(list.split(" ")));
    }

    /// The alternatives in an index of these words, each a document.
    private static Set<String> words(View view, String typed, String index) {
        TermCheck check = (of, term) -> (int) Arrays.stream(index.split(" "))
                .filter(document -> Tokens.terms(of, document).contains(term)).count();
        return new TreeSet<>(ArabicAnalysis.alternatives(word(typed), view, check));
    }
}
