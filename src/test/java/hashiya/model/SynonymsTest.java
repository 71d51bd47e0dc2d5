package hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    private final Synonyms synonyms = Synonyms.of(List.of(
            new SynonymGroup(new SynonymGroupId(1), List.of("داعش", "تنظيم الدولة", "الدولة الإسلامية")),
            new SynonymGroup(new SynonymGroupId(2), List.of("التنظيم", "تنظيم الدولة")),
            new SynonymGroup(new SynonymGroupId(3), List.of("ISIS", "isis", "داعش"))));

    @Test
    void a_word_is_looked_for_as_the_others_of_its_groups_however_it_is_spelled() {
        assertEquals(List.of("داعش", "تنظيم الدولة"), synonyms.others("الدوله  الاسلاميّة"));
        assertEquals(List.of("داعش"), synonyms.others("Isis"));
        assertEquals(List.of(), synonyms.others("الدولة"));
        assertEquals(List.of(), Synonyms.NONE.others("داعش"));
    }

    @Test
    void a_word_of_two_groups_stands_for_both_and_does_not_make_them_one() {
        assertEquals(List.of("داعش", "الدولة الإسلامية", "التنظيم"), synonyms.others("تنظيم الدولة"));
        assertEquals(List.of("تنظيم الدولة"), synonyms.others("التنظيم"));
    }

    @Test
    void the_longest_phrase_says_how_far_to_look() {
        assertEquals(2, synonyms.longest());
        assertEquals(0, Synonyms.NONE.longest());
    }
}
