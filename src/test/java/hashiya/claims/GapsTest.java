package hashiya.claims;

import static hashiya.claims.Setting.claim;
import static hashiya.claims.Setting.of;
import static hashiya.claims.Setting.says;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Gap;
import hashiya.model.OpenPoint;
import hashiya.model.OpenPointId;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.RelationKind;
import hashiya.model.Reliability;
import hashiya.model.Snapshot;
import hashiya.model.Stance;
import hashiya.text.Bound;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final Claim EXECUTED = claim(1, "أُعدم 45");
    private static final Claim HELD = claim(2, "يُحتجز نحو 300");
    private static final Claim SETTLED = claim(3, "أنشأوا مجمعاً");
    private static final Claim ELSEWHERE = claim(4, "أُرسل 200").under(Optional.empty());

    @Test
    void what_is_disputed_what_contradicts_and_numbers_that_cannot_all_be_true_are_gaps_once() {
        var snapshot = snapshot(List.of(
                says(1, EXECUTED, 1, Stance.ASSERTS), says(2, EXECUTED, 2, Stance.DENIES),
                says(3, HELD, 1, Stance.ASSERTS, of(Bound.EXACTLY, 300, "مقاتل")),
                says(4, SETTLED, 2, Stance.ASSERTS, of(Bound.EXACTLY, 200, "مقاتل"))),
                List.of(contradicts(1, HELD, ELSEWHERE), contradicts(2, SETTLED, HELD)), List.of());
        assertEquals(List.of(new Gap.InClaim(EXECUTED.id()), new Gap.Between(HELD.id(), SETTLED.id()),
                new Gap.Between(HELD.id(), ELSEWHERE.id())), Gaps.in(Setting.QUESTION, snapshot));
    }

    @Test
    void what_agrees_and_what_other_questions_dispute_is_no_gap() {
        var snapshot = snapshot(List.of(says(1, ELSEWHERE, 1, Stance.ASSERTS), says(2, ELSEWHERE, 2, Stance.DENIES),
                says(3, HELD, 1, Stance.ASSERTS, of(Bound.ABOUT, 300, "مقاتل")),
                says(4, SETTLED, 2, Stance.ASSERTS, of(Bound.AT_MOST, 300, "مقاتل"))), List.of(), List.of());
        assertEquals(List.of(), Gaps.in(Setting.QUESTION, snapshot));
    }

    @Test
    void what_an_open_point_is_about_is_not_offered_again() {
        var point = OpenPoint.Draft.of(new Gap.InClaim(EXECUTED.id()), "").with(new OpenPointId(1));
        var snapshot = snapshot(List.of(says(1, EXECUTED, 1, Stance.ASSERTS), says(2, EXECUTED, 2, Stance.DENIES)),
                List.of(), List.of(point));
        assertEquals(List.of(), Gaps.unasked(Setting.QUESTION, snapshot));
        assertEquals(1, Gaps.in(Setting.QUESTION, snapshot).size());
    }

    private static Relation contradicts(int number, Claim from, Claim to) {
        return new Relation(new RelationId(number), RelationKind.CONTRADICTS, from.id(), to.id(), "");
    }

    private static Snapshot snapshot(List<Attribution> attributions, List<Relation> relations, List<OpenPoint> points) {
        return Snapshot.of("", List.of(List.of(EXECUTED, HELD, SETTLED, ELSEWHERE),
                List.of(Setting.source(1, Reliability.F), Setting.source(2, Reliability.F)), attributions, relations,
                points));
    }
}
