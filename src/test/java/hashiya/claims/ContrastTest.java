package hashiya.claims;

import static hashiya.claims.Setting.claim;
import static hashiya.claims.Setting.of;
import static hashiya.claims.Setting.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.claims.Contrast.Aspect;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.RelationKind;
import hashiya.model.Snapshot;
import hashiya.model.Stance;
import hashiya.text.Bound;
import hashiya.text.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContrastTest {

    private static final Claim HELD = claim(1, "يُحتجز نحو 300").at("محافظة إدلب").done("فصيل", "احتجاز");
    private static final Claim SETTLED = claim(2, "أنشأوا مجمعاً").at("محافظة إدلب").done("المقاتلون", "إنشاء مجمع");
    private static final Claim SENT = claim(3, "أُرسل 200").at("الرقة").on(new PartialDate("2017"))
            .under(Optional.empty());

    @Test
    void figures_of_one_question_stand_against_each_other_with_what_differs() {
        var snapshot = snapshot(List.of(
                says(1, HELD, 1, Stance.ASSERTS, of(Bound.ABOUT, 300, "من السجناء")),
                says(2, SETTLED, 2, Stance.ASSERTS, of(Bound.AT_MOST, 300, "مقاتلي")),
                says(3, SENT, 3, Stance.ASSERTS, of(Bound.EXACTLY, 200, "مقاتل"))));
        var contrast = Contrast.in(Setting.QUESTION, snapshot).getFirst();
        assertEquals(List.of("200 EXACTLY", "300 ABOUT", "300 AT_MOST"), contrast.accounts().stream()
                .map(each -> each.figure().number().toPlainString() + " " + each.figure().bound()).toList());
        assertEquals(Set.of(Aspect.NUMBER, Aspect.ACTION, Aspect.AGENT, Aspect.PLACE), contrast.differing());
        assertTrue(contrast.conflicting());
    }

    @Test
    void figures_that_can_all_be_true_differ_without_conflict() {
        var snapshot = snapshot(List.of(says(1, HELD, 1, Stance.ASSERTS, of(Bound.ABOUT, 300, "منشق")),
                says(2, HELD, 2, Stance.ASSERTS, of(Bound.AT_MOST, 300, ""))));
        var contrast = Contrast.in(HELD.id(), snapshot).getFirst();
        assertFalse(contrast.conflicting());
        assertEquals(Set.of(Aspect.NUMBER), contrast.differing());
    }

    @Test
    void one_number_and_numbers_of_one_account_and_of_other_things_are_no_contrast() {
        var snapshot = snapshot(List.of(
                says(1, HELD, 1, Stance.ASSERTS, of(Bound.AT_LEAST, 450, "شخص"), of(Bound.EXACTLY, 8, "أشهر")),
                says(2, SETTLED, 2, Stance.ASSERTS, of(Bound.AT_LEAST, 450, "شخصاً"), of(Bound.EXACTLY, 9, "دولارات"))));
        assertEquals(List.of(), Contrast.in(Setting.QUESTION, snapshot));
        assertEquals(List.of(), Contrast.between(HELD.id(), SETTLED.id(), snapshot));
    }

    @Test
    void a_stretch_between_two_numbers_does_not_conflict_with_one_inside_it() {
        var snapshot = snapshot(List.of(
                says(1, HELD, 1, Stance.ASSERTS, of(Bound.AT_LEAST, 200, "شخص"), of(Bound.AT_MOST, 400, "شخص")),
                says(2, HELD, 2, Stance.ASSERTS, of(Bound.EXACTLY, 300, "شخص")),
                says(3, SETTLED, 3, Stance.ASSERTS, of(Bound.EXACTLY, 500, "شخص"))));
        assertFalse(Contrast.in(HELD.id(), snapshot).getFirst().conflicting());
        assertTrue(Contrast.in(Setting.QUESTION, snapshot).getFirst().conflicting());
    }

    @Test
    void neither_agreement_nor_contrast_depend_on_the_order_of_entry() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var attributions = new ArrayList<Attribution>();
            for (var number = 1; number <= 8; number++) {
                var each = says(number, List.of(HELD, SETTLED, SENT).get(random.nextInt(3)), 1 + random.nextInt(4),
                        Stance.values()[random.nextInt(5)], of(Bound.values()[random.nextInt(4)],
                                100 * random.nextInt(4), random.nextBoolean() ? "شخص" : ""));
                attributions.add(random.nextInt(3) == 0 ? each.from("مقابلة") : each);
            }
            var one = snapshot(attributions);
            Collections.shuffle(attributions, random);
            var other = snapshot(attributions);
            assertEquals(Contrast.in(Setting.QUESTION, one), Contrast.in(Setting.QUESTION, other));
            assertEquals(Agreement.of(HELD.id(), one).origins(), Agreement.of(HELD.id(), other).origins());
            assertEquals(Duplicates.in(one.all(Attribution.class)), Duplicates.in(other.all(Attribution.class)));
        }
    }

    @Test
    void what_is_recorded_twice_is_found() {
        var first = says(1, HELD, 1, Stance.ASSERTS);
        var all = List.of(says(4, HELD, 1, Stance.ASSERTS), says(2, HELD, 1, Stance.DENIES), first,
                says(3, SETTLED, 1, Stance.ASSERTS));
        assertEquals(List.of(List.of(first.id(), all.getFirst().id())), Duplicates.in(all));
        assertEquals(Optional.of(first.id()), Duplicates.of(List.of(first), first.passage(), Stance.ASSERTS,
                first.speaker()));
        assertEquals(Optional.empty(), Duplicates.of(List.of(first), first.passage(), Stance.DOUBTS, first.speaker()));
    }

    private static Snapshot snapshot(List<Attribution> attributions) {
        return Snapshot.of("w", List.of(List.of(HELD, SETTLED, SENT), attributions, List.of(new Relation(
                new RelationId(1), RelationKind.SUPPORTS, SENT.id(), SETTLED.id(), ""))));
    }
}
