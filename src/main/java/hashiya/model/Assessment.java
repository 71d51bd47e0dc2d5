package hashiya.model;

import java.util.Objects;

/// How a claim, taken as evidence, sits with one hypothesis.
///
/// @param note why
public record Assessment(AssessmentId id, Consistency consistency, String note) implements Entity {

    public Assessment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(consistency);
        Objects.requireNonNull(note);
    }

    public HypothesisId hypothesis() {
        return id.hypothesis();
    }

    public ClaimId claim() {
        return id.claim();
    }
}
