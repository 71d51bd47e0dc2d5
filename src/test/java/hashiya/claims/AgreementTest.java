package hashiya.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.RelationKind;
import hashiya.model.Snapshot;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final ClaimId CLAIM = new ClaimId(1);

    @Test
    void accounts_of_one_origin_count_once() {
        var agreement = Agreement.of(CLAIM, List.of(
                says(1, Stance.ASSERTS, "مقابلة القائد", 1, 9),
                says(2, Stance.ASSERTS, " مقابلة القائد ", 2, 8),
                says(3, Stance.ASSERTS, "", 3)));
        assertEquals(2, agreement.origins(Stance.ASSERTS));
        assertEquals(3, agreement.of(Stance.ASSERTS).size());
    }

    @Test
    void a_speaker_without_a_written_origin_is_one_origin_through_whomever_it_speaks() {
        var agreement = Agreement.of(CLAIM, List.of(
                says(1, Stance.ASSERTS, "", 1, 9), says(2, Stance.ASSERTS, "", 1, 8), says(3, Stance.ASSERTS, "", 9)));
        assertEquals(2, agreement.origins(Stance.ASSERTS));
    }

    @Test
    void an_origin_named_like_a_source_number_is_not_that_source() {
        var agreement = Agreement.of(CLAIM, List.of(says(1, Stance.ASSERTS, "1", 2), says(2, Stance.ASSERTS, "", 1)));
        assertEquals(2, agreement.origins(Stance.ASSERTS));
    }

    @Test
    void stances_are_counted_apart_and_relaying_is_no_assertion() {
        var agreement = Agreement.of(CLAIM, List.of(says(1, Stance.RELAYS, "", 1), says(2, Stance.DENIES, "", 2)));
        assertEquals("{asserts=0, denies=1, doubts=0, relays=1, retracts=0}", agreement.origins().toString());
        assertFalse(agreement.isDisputed());
    }

    @Test
    void a_claim_asserted_and_denied_is_disputed() {
        var snapshot = Snapshot.of("w", List.of(
                List.of(claim(1), claim(2)),
                List.of(says(1, Stance.ASSERTS, "", 1), says(2, Stance.DENIES, "", 2))));
        assertTrue(Agreement.of(CLAIM, snapshot).isDisputed());
        assertEquals(List.of(CLAIM), Agreement.disputed(snapshot));
    }

    @Test
    void attributions_of_other_claims_do_not_count() {
        assertEquals(0, Agreement.of(new ClaimId(2), List.of(says(1, Stance.ASSERTS, "", 1)))
                .origins(Stance.ASSERTS));
    }

    @Test
    void attributions_are_in_the_order_of_their_reports() {
        var late = says(1, Stance.ASSERTS, "", 1);
        var early = new Attribution(new AttributionId(2), CLAIM, late.passage(), Stance.ASSERTS, late.chain(),
                new PartialDate("2016"), "", Instant.EPOCH);
        assertEquals(List.of(early, late), Agreement.of(CLAIM, List.of(late, early)).of(Stance.ASSERTS));
    }

    @Test
    void contradictions_go_both_ways_and_count_once() {
        var snapshot = Snapshot.of("w", List.of(List.of(
                relation(1, RelationKind.CONTRADICTS, 3, 1), relation(2, RelationKind.CONTRADICTS, 1, 3),
                relation(3, RelationKind.SUPPORTS, 1, 2), relation(4, RelationKind.CONTRADICTS, 1, 2))));
        var contradictions = Contradictions.in(snapshot);
        assertEquals(List.of(new Contradictions.Pair(CLAIM, new ClaimId(2)),
                new Contradictions.Pair(CLAIM, new ClaimId(3))), contradictions.pairs());
        assertEquals(List.of(new ClaimId(2), new ClaimId(3)), contradictions.of(CLAIM));
        assertEquals(List.of(CLAIM), contradictions.of(new ClaimId(3)));
    }

    private static Attribution says(int number, Stance stance, String origin, int... chain) {
        return new Attribution(new AttributionId(number), CLAIM, new HighlightId(new ArticleId(1), number), stance,
                IntStream.of(chain).mapToObj(SourceId::new).toList(), new PartialDate("2017-07"), origin,
                Instant.EPOCH);
    }

    private static Claim claim(int number) {
        return Claim.Draft.of("نصّ").with(new ClaimId(number));
    }

    private static Relation relation(int number, RelationKind kind, int from, int to) {
        return new Relation(new RelationId(number), kind, new ClaimId(from), new ClaimId(to), "");
    }
}
