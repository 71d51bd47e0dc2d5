package hashiya.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import hashiya.ui.notes.Completion.Thing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final Completion ALL = new Completion(Stream.of(
            thing(new ClaimId(1), "أعدم جيش الإسلام 45 معتقلًا"),
            thing(new ClaimId(17), "يُحتجز نحو 300 منشق"),
            thing(new SourceId(4), "جيش الإسلام", "Jaysh al-Islam"),
            thing(new HighlightId(new ArticleId(3), 17), "مئات المنشقّين"),
            thing(new ArticleId(3), "منشقون عن التنظيم"),
            thing(new TagId(5), "انشقاق/أسباب")));

    @ParameterizedTest
    @CsvSource({
        "جيش الاسلام, S-004 C-001",
        "jaysh, S-004",
        "منشق, A3 C-017 Q3:17",
        "أسباب, T5",
        "اسباب, T5",
        "C-017, C-017",
        "c17, C-017",
        "C-١٧, C-017",
        "17, C-017",
        "q3:1, Q3:17",
        "لا شيء كهذا, ''",
    })
    void the_best_comes_first_whatever_the_vowels_and_the_digits(String typed, String expected) {
        var ids = ALL.matches(typed).stream().map(each -> each.id().toString()).toList();
        assertEquals(List.of(expected.split(" ")), ids.isEmpty() ? List.of("") : ids);
    }

    @Test
    void no_more_are_offered_than_somebody_reads() {
        var many = new Completion(IntStream.range(1, 5_000).mapToObj(each -> thing(new ClaimId(each), "ادعاء " + each)));
        assertEquals(Completion.MOST, many.matches("").size());
        assertTrue(many.matches("ادعاء 4999").size() == 1);
    }

    private static Thing thing(Id id, String... names) {
        return new Thing(id, List.of(names));
    }
}
