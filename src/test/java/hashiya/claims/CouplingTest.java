package hashiya.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Credibility;
import hashiya.model.Reliability;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CouplingTest {

    @Test
    void letters_and_digits_that_always_go_together_stand_on_the_diagonal() {
        var coupling = coupling("A1", "B2", "C3", "C3", "F6", "F2", "B6");
        assertEquals(4, coupling.judged());
        assertEquals(3, coupling.unjudged());
        assertEquals(1, coupling.onDiagonal().orElseThrow());
        assertEquals(1, coupling.correlation().orElseThrow(), 1e-9);
        assertEquals(2, coupling.pairs(Reliability.C, Credibility.POSSIBLY_TRUE));
        assertEquals(1, coupling.pairs(Reliability.F, Credibility.CANNOT_BE_JUDGED));
    }

    @Test
    void the_correlation_is_spearmans_with_ties_at_their_middle() {
        assertEquals(-1, coupling("A5", "C3", "E1").correlation().orElseThrow(), 1e-9);
        // Ranks 1.5 1.5 3.5 3.5 against 1 3 2 4.
        assertEquals(0.4472135955, coupling("A1", "A3", "B2", "B4").correlation().orElseThrow(), 1e-9);
        assertEquals(0.25, coupling("A1", "A3", "B3", "B4").onDiagonal().orElseThrow());
    }

    @Test
    void without_a_difference_there_is_nothing_to_correlate() {
        assertEquals(OptionalDouble.empty(), coupling().correlation());
        assertEquals(OptionalDouble.empty(), coupling("F6", "F6").onDiagonal());
        assertEquals(OptionalDouble.empty(), coupling("B2", "B3").correlation());
    }

    @Test
    void a_source_that_asserts_a_claim_twice_is_one_pair_and_denials_are_none() {
        var claim = Setting.claim(1, "نص").rated(Credibility.PROBABLY_TRUE, "");
        var coupling = Coupling.of(Snapshot.of("w", List.of(List.of(claim),
                List.of(Setting.source(1, Reliability.B), Setting.source(2, Reliability.A)),
                List.of(Setting.says(1, claim, 1, Stance.ASSERTS), Setting.says(2, claim, 1, Stance.ASSERTS),
                        Setting.says(3, claim, 2, Stance.DENIES)))));
        assertEquals(1, coupling.judged());
        assertEquals(1, coupling.pairs(Reliability.B, Credibility.PROBABLY_TRUE));
    }

    @Test
    void one_needs_two_asserting_origins_or_a_reason_and_losing_both_is_found() {
        var claim = Setting.claim(1, "نص").rated(Credibility.CONFIRMED, "");
        var one = Setting.says(1, claim, 1, Stance.ASSERTS);
        var same = Setting.says(2, claim, 1, Stance.ASSERTS);
        var denying = Setting.says(3, claim, 2, Stance.DENIES);
        assertFalse(Confirmation.isGrounded(Agreement.of(claim.id(), List.of(one, same, denying)), " "));
        assertEquals(true, Confirmation.isGrounded(Agreement.of(claim.id(), List.of(one)), "رأيتُه"));
        assertEquals(List.of(claim.id()), Confirmation.groundless(Snapshot.of("w",
                List.of(List.of(claim, Setting.claim(2, "آخر")), List.of(one, same)))));
        assertEquals(List.of(), Confirmation.groundless(Snapshot.of("w",
                List.of(List.of(claim), List.of(one, Setting.says(4, claim, 2, Stance.ASSERTS))))));
    }

    /// Pairs such as `B2`, each of a source and a claim of its own.
    private static Coupling coupling(String... pairs) {
        var sources = new ArrayList<Source>();
        var claims = new ArrayList<Claim>();
        var attributions = new ArrayList<Attribution>();
        for (var pair : pairs) {
            var number = sources.size() + 1;
            sources.add(Setting.source(number, Reliability.valueOf(pair.substring(0, 1))));
            claims.add(Setting.claim(number, "نص").rated(Credibility.of(pair.charAt(1) - '0'), ""));
            attributions.add(Setting.says(number, claims.getLast(), number, Stance.ASSERTS));
        }
        return Coupling.of(Snapshot.of("w", List.of(sources, claims, attributions)));
    }
}
