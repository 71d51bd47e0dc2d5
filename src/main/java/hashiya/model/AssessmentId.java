package hashiya.model;

import java.util.Comparator;
import java.util.Objects;

/// One cell of a matrix, written `H-002:C-017`: a claim is held against a hypothesis once, or not at all.
public record AssessmentId(HypothesisId hypothesis, ClaimId claim) implements Id, Comparable<AssessmentId> {

    private static final Comparator<AssessmentId> ORDER =
            Comparator.comparing(AssessmentId::hypothesis).thenComparing(AssessmentId::claim);

    public AssessmentId {
        Objects.requireNonNull(hypothesis);
        Objects.requireNonNull(claim);
    }

    @Override
    public int compareTo(AssessmentId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return hypothesis + ":" + claim;
    }
}
