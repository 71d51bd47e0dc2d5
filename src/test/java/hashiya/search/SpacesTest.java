package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the box looks for besides single words: words in one and in two, little words, words side by side.
class SpacesTest {

    @ParameterizedTest
    @CsvSource({"دير الزور, '1,2'", "ديرالزور, '1,2'", "ريف ديرالزور, '1,2'", "«ريف دير الزور», '1,2'",
            "«ريف ديرالزور», '1,2'", "نور الدين, '3,4'", "نورالدين, '3,4'", "F-16, '5,6'", "F16, '5,6'",
            "«F-16», '5,6'", "'NEAR(ديرالزور ريف, 0)', '1,2'", "معسكر OR ديرالزور, '1,2'",
            "ريف -ديرالزور, ''", "-«نور الدين», '1,2,5,6'"})
    void names_are_found_with_and_without_their_spaces(String typed, String wanted) {
        try (var shelf = Shelf.of("في ريف ديرالزور", "في ريف دير الزور", "الشيخ نورالدين", "السلطان نور الدين",
                "طائرة F-16", "طائرة F16")) {
            assertEquals(wanted, String.join(",", shelf.found(typed).stream().map(String::valueOf).toList()));
        }
    }

    @Test
    void other_spaces_are_no_exact_match_and_are_marked_whole() {
        try (var shelf = Shelf.of("في ريف ديرالزور", "في ريف دير الزور")) {
            assertEquals(Map.of(1, Layer.FOLDED, 2, Layer.EXACT), layers(shelf.search("دير الزور")));
            assertEquals(List.of(2), numbers(shelf.search("دير الزور", Layer.EXACT)));
            assertEquals(List.of("دير الزور"), Shelf.in("في ريف دير الزور", shelf.search("ديرالزور").hits().stream()
                    .filter(each -> each.layer() == Layer.FOLDED).findFirst().orElseThrow().hits()));
            assertEquals(List.of("ديرالزور"), Shelf.in("في ريف ديرالزور", shelf.search("دير الزور").hits().stream()
                    .filter(each -> each.layer() == Layer.FOLDED).findFirst().orElseThrow().hits()));
        }
    }

    @Test
    void words_that_say_little_count_where_there_are_no_others_or_in_quotation_marks() {
        try (var shelf = Shelf.of("معسكر في إدلب", "معسكر", "من هو", "في")) {
            assertEquals(List.of(1, 2), shelf.found("في معسكر"));
            assertEquals(List.of("في"), shelf.census("في معسكر").leftOut());
            assertEquals(List.of(1, 4), shelf.found("في"));
            assertEquals(List.of(), shelf.census("في").leftOut());
            assertEquals(List.of(3), shelf.found("من هو"));
            assertEquals(List.of(1), shelf.found("«في» معسكر"));
            assertEquals(List.of(), shelf.census("«في» معسكر").leftOut());
            assertEquals(List.of(1, 2), numbers(shelf.search(Request.of(Shelf.request("في معسكر كبير").query().some(),
                    9))));
            assertEquals(2, shelf.census("في معسكر كبير").someWords());
        }
    }

    @Test
    void in_the_exact_layer_words_side_by_side_stand_so_as_typed() {
        try (var shelf = Shelf.of("مدرسة قديمة", "مدرسه قديمة. مدرسة جديدة", "مدرسة كبيرة قديمة",
                "مدرسه كبيرة قديمة مدرسة")) {
            assertEquals(Map.of(1, Layer.EXACT, 2, Layer.FOLDED), layers(shelf.search("«مدرسة قديمة»")));
            assertEquals(List.of(1), numbers(shelf.search("«مدرسة قديمة»", Layer.EXACT)));
            assertEquals(1L, shelf.census("«مدرسة قديمة»").layers().get(Layer.EXACT));
            assertEquals(List.of(3), numbers(shelf.search("NEAR(كبيرة مدرسة, 0)", Layer.EXACT)));
            assertEquals(List.of(3, 4), numbers(shelf.search("NEAR(كبيرة مدرسة, 0)", Layer.EXACT, Layer.FOLDED)));
            assertEquals(List.of(3), numbers(shelf.search("«كبيرة قديمة» NEAR(مدرسة كبيرة, 0)", Layer.EXACT)));
            assertEquals(List.of(1, 2, 4), numbers(shelf.search("NEAR(مدرسة قدي*, 0)", Layer.EXACT)));
        }
    }

    private static Map<Integer, Layer> layers(Results results) {
        return results.hits().stream().collect(Collectors.toMap(each -> ((ArticleId) each.id()).number(), Hit::layer));
    }

    private static List<Integer> numbers(Results results) {
        return results.hits().stream().map(each -> ((ArticleId) each.id()).number()).sorted().toList();
    }
}
