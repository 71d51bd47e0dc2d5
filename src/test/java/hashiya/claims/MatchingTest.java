package hashiya.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Claim;
import hashiya.model.ClaimId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final List<Claim> CLAIMS = List.of(
            Setting.claim(1, "يُحتجز نحو 300 منشق عن التنظيم في معسكر بمحافظة إدلب"),
            Setting.claim(2, "أنشأ ما يصل إلى 300 من مقاتلي التنظيم السابقين مجمعاً شمال مدينة إدلب"),
            Setting.claim(3, "أُرسل 200 مقاتل كانوا محاصرين في الرقة إلى إدلب باتفاق سري"),
            Setting.claim(4, "زار وليد علي المعسكر"));

    private final Matching matching = Matching.of(CLAIMS);

    @Test
    void claims_with_most_of_what_is_typed_come_first_however_it_is_written() {
        assertEquals(List.of(1, 2), typed("٣٠٠ منشقّ عن التنظيم في إدلب "));
        assertEquals(List.of(3), typed("محاصرين الرقة "));
        assertEquals(List.of(), typed("قصف مدفعي على حلب "));
        assertEquals(List.of(), typed(""));
        assertEquals(List.of(), typed("في من على "));
    }

    @Test
    void the_last_word_may_still_be_on_its_way() {
        assertEquals(List.of(3), typed("محاص"));
        assertEquals(List.of(), typed("محاص "));
    }

    @Test
    void a_letter_in_front_does_not_hide_a_word_and_names_stay_whole() {
        assertEquals(List.of(3), typed("وبالرقة "));
        assertEquals(List.of(4), typed("علي "));
        assertEquals(List.of(), typed("على "));
        assertEquals(List.of(4), typed("ووليد "));
        assertEquals(List.of(), typed("يد "));
    }

    @Test
    void a_passage_offers_the_claims_that_mostly_stand_in_it() {
        assertEquals(List.of(3), matching.passage("وقالت إن القوات حاصرت 200 مقاتل، وإنهم كانوا محاصرين في الرقة، ثم "
                + "أُرسل بعضهم باتفاق سري إلى محافظة إدلب", 3).stream().map(each -> each.claim().number()).toList());
        assertEquals(List.of(), matching.passage("الطقس في إدلب", 3));
    }

    @Test
    void rare_words_count_more_and_the_order_of_claims_does_not() {
        assertEquals(matching.typed("منشق عن التنظيم إدلب", 9), Matching.of(CLAIMS.reversed())
                .typed("منشق عن التنظيم إدلب", 9));
        assertEquals(new ClaimId(1), matching.typed("إدلب معسكر", 1).getFirst().claim());
    }

    private List<Integer> typed(String words) {
        return matching.typed(words, 9).stream().map(each -> each.claim().number()).toList();
    }
}
