package hashiya.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.ClaimId;
import hashiya.model.Consistency;
import hashiya.model.Hypothesis;
import hashiya.model.HypothesisId;
import hashiya.model.QuestionId;
import hashiya.model.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatrixTest {

    @Test
    void what_speaks_for_an_answer_does_not_save_it_from_what_speaks_against_it() {
        var matrix = Matrix.of(Setting.QUESTION, snapshot(
                cell(1, 1, Consistency.VERY_CONSISTENT), cell(1, 2, Consistency.VERY_CONSISTENT),
                cell(1, 3, Consistency.VERY_INCONSISTENT),
                cell(2, 1, Consistency.INCONSISTENT), cell(2, 2, Consistency.NEUTRAL),
                cell(3, 1, Consistency.INCONSISTENT), cell(3, 2, Consistency.NOT_APPLICABLE)));
        assertEquals(List.of("H-002", "H-003", "H-001"),
                matrix.hypotheses().stream().map(each -> each.id().toString()).toList());
        assertEquals(List.of(1, 1, 3), matrix.hypotheses().stream().map(each -> matrix.rank(each.id())).toList());
        assertEquals(2, matrix.inconsistency(new HypothesisId(1)));
        assertEquals(4, matrix.consistency(new HypothesisId(1)));
        assertEquals(0, matrix.unassessed(new HypothesisId(1)));
        assertEquals(1, matrix.unassessed(new HypothesisId(2)));
    }

    @Test
    void evidence_is_the_claims_of_the_question_and_whatever_is_held_against_its_hypotheses() {
        var matrix = Matrix.of(Setting.QUESTION, snapshot(cell(1, 3, Consistency.CONSISTENT),
                cell(4, 4, Consistency.CONSISTENT)));
        assertEquals(List.of(new ClaimId(1), new ClaimId(2), new ClaimId(3)), matrix.evidence());
        assertEquals(3, matrix.hypotheses().size());
        assertEquals(Optional.empty(), matrix.cell(new HypothesisId(4), new ClaimId(4)));
    }

    @Test
    void a_claim_that_sits_with_all_alike_does_not_tell_them_apart() {
        var matrix = Matrix.of(Setting.QUESTION, snapshot(
                cell(1, 1, Consistency.CONSISTENT), cell(2, 1, Consistency.CONSISTENT),
                cell(3, 1, Consistency.NOT_APPLICABLE),
                cell(1, 2, Consistency.CONSISTENT), cell(2, 2, Consistency.INCONSISTENT)));
        assertFalse(matrix.isDiagnostic(new ClaimId(1)));
        assertTrue(matrix.isDiagnostic(new ClaimId(2)));
    }

    @Test
    void the_order_of_entry_changes_nothing() {
        var random = new Random(11);
        for (var round = 0; round < 100; round++) {
            var cells = new ArrayList<Assessment>();
            for (var at = 0; at < 9; at++) {
                cells.add(cell(1 + at / 3, 1 + at % 3, Consistency.values()[random.nextInt(6)]));
            }
            var one = Matrix.of(Setting.QUESTION, snapshot(cells.toArray(Assessment[]::new)));
            Collections.shuffle(cells, random);
            assertEquals(one, Matrix.of(Setting.QUESTION, snapshot(cells.toArray(Assessment[]::new))));
        }
    }

    private static Assessment cell(int hypothesis, int claim, Consistency consistency) {
        return new Assessment(new AssessmentId(new HypothesisId(hypothesis), new ClaimId(claim)), consistency, "");
    }

    private static Snapshot snapshot(Assessment... cells) {
        var claims = List.of(Setting.claim(1, "أ"), Setting.claim(2, "ب"),
                Setting.claim(3, "ج").under(Optional.empty()), Setting.claim(4, "د").under(Optional.empty()));
        var other = new QuestionId(2);
        return Snapshot.of("w", List.of(claims, List.of(hypothesis(1), hypothesis(2), hypothesis(3),
                hypothesis(4).under(other)), List.of(cells)));
    }

    private static Hypothesis hypothesis(int number) {
        return new Hypothesis(new HypothesisId(number), Setting.QUESTION, "فرضية " + number);
    }
}
