package hashiya.claims;

import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Consistency;
import hashiya.model.Hypothesis;
import hashiya.model.HypothesisId;
import hashiya.model.QuestionId;
import hashiya.model.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The competing hypotheses of a question against the evidence, as the analysis of competing hypotheses wants it: what
/// speaks against an answer counts, since what speaks for it may speak for others as well.
///
/// @param hypotheses the fewest inconsistencies first, and of equal ones in the order of ids
/// @param evidence   the claims of the question, and others that are held against its hypotheses, in the order of ids
public record Matrix(List<Hypothesis> hypotheses, List<ClaimId> evidence, Map<AssessmentId, Assessment> cells) {

    public Matrix {
        evidence = evidence.stream().distinct().sorted().toList();
        cells = Map.copyOf(cells);
        var own = cells;
        hypotheses = hypotheses.stream().sorted(Comparator.comparingInt((Hypothesis each) ->
                inconsistency(each.id(), own)).thenComparing(Hypothesis::id)).toList();
    }

    public static Matrix of(QuestionId question, Snapshot snapshot) {
        var hypotheses = snapshot.hypotheses(question);
        var ids = hypotheses.stream().map(Hypothesis::id).collect(Collectors.toSet());
        var cells = snapshot.all(Assessment.class).stream().filter(each -> ids.contains(each.hypothesis()))
                .collect(Collectors.toMap(Assessment::id, Function.identity()));
        var own = snapshot.all(Claim.class).stream()
                .filter(each -> each.question().equals(Optional.of(question))).map(Claim::id);
        return new Matrix(hypotheses,
                Stream.concat(own, cells.keySet().stream().map(AssessmentId::claim)).toList(), cells);
    }

    public Optional<Assessment> cell(HypothesisId hypothesis, ClaimId claim) {
        return Optional.ofNullable(cells.get(new AssessmentId(hypothesis, claim)));
    }

    /// What speaks against a hypothesis: one for each `I`, two for each `II`.
    public int inconsistency(HypothesisId hypothesis) {
        return inconsistency(hypothesis, cells);
    }

    /// What speaks for it, in the same weights; it does not count for the rank.
    public int consistency(HypothesisId hypothesis) {
        return cells.values().stream().filter(each -> each.hypothesis().equals(hypothesis))
                .mapToInt(each -> switch (each.consistency()) {
                    case VERY_CONSISTENT -> 2;
                    case CONSISTENT -> 1;
                    case NEUTRAL, INCONSISTENT, VERY_INCONSISTENT, NOT_APPLICABLE -> 0;
                }).sum();
    }

    /// From 1; hypotheses with the same against them share a rank.
    public int rank(HypothesisId hypothesis) {
        var own = inconsistency(hypothesis);
        return 1 + (int) hypotheses.stream().filter(each -> inconsistency(each.id()) < own).count();
    }

    /// How many claims have not been held against it yet.
    public int unassessed(HypothesisId hypothesis) {
        return (int) evidence.stream().filter(claim -> cell(hypothesis, claim).isEmpty()).count();
    }

    /// Whether a claim tells the hypotheses apart: it does not where it sits with all of them alike.
    public boolean isDiagnostic(ClaimId claim) {
        return hypotheses.stream().flatMap(each -> cell(each.id(), claim).stream()).map(Assessment::consistency)
                .filter(each -> each != Consistency.NOT_APPLICABLE).distinct().count() > 1;
    }

    private static int inconsistency(HypothesisId hypothesis, Map<AssessmentId, Assessment> cells) {
        return cells.values().stream().filter(each -> each.hypothesis().equals(hypothesis))
                .mapToInt(each -> switch (each.consistency()) {
                    case VERY_INCONSISTENT -> 2;
                    case INCONSISTENT -> 1;
                    case NEUTRAL, CONSISTENT, VERY_CONSISTENT, NOT_APPLICABLE -> 0;
                }).sum();
    }
}
