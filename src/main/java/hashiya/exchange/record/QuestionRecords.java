package hashiya.exchange.record;

import hashiya.claims.Contrast;
import hashiya.claims.Matrix;
import hashiya.claims.QuestionCoverage;
import hashiya.claims.SourceIdentity;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Gap;
import hashiya.model.Hypothesis;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Questions as JSON objects, with what is open about them and what speaks against each answer.
public final class QuestionRecords {

    private final Snapshot snapshot;

    public QuestionRecords(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// A question with its claims, contrasts, hypotheses, open points, and who speaks to it or is silent.
    public Map<String, Object> question(Question question) {
        var claims = snapshot.all(Claim.class).stream()
                .filter(each -> each.question().equals(Optional.of(question.id()))).map(Claim::id)
                .map(ClaimId::toString).toList();
        var matrix = Matrix.of(question.id(), snapshot);
        var voices = QuestionCoverage.of(question.id(), snapshot.all(Claim.class), snapshot.all(Attribution.class),
                SourceIdentity.of(snapshot.all(Source.class)));
        return new Fields().with("id", question.id().toString()).with("wording", question.wording())
                .with("claims", claims).with("contrasts", contrasts(Contrast.in(question.id(), snapshot)))
                .with("hypotheses", matrix.hypotheses().stream().map(each -> hypothesis(matrix, each)).toList())
                .with("openPoints", openPoints(snapshot.openPoints(question.id())))
                .with("speaking", voices.speaking().stream().map(SourceId::toString).toList())
                .with("silent", voices.silent().stream().map(SourceId::toString).toList()).map();
    }

    /// Figures that stand against each other, with what they differ in.
    public static List<Map<String, Object>> contrasts(List<Contrast> contrasts) {
        return contrasts.stream().map(each -> new Fields()
                .with("figures", each.accounts().stream().map(QuestionRecords::account).toList())
                .with("differing", each.differing().stream().sorted().map(Fields::word).toList())
                .with("conflicting", each.conflicting()).map()).toList();
    }

    /// What is open, who could know, and what came of it.
    public static List<Map<String, Object>> openPoints(List<OpenPoint> points) {
        return points.stream().map(each -> new Fields().with("id", each.id().toString())
                .optional("question", each.gap() instanceof Gap.OnQuestion(var id) ? Optional.of(id.toString())
                        : Optional.empty())
                .with("claims", claims(each.gap())).known("settling", each.settling())
                .optional("source", each.source().map(SourceId::toString)).known("knower", each.knower())
                .with("state", each.state()).known("outcome", each.outcome()).map()).toList();
    }

    private static List<String> claims(Gap gap) {
        return switch (gap) {
            case Gap.OnQuestion _ -> List.of();
            case Gap.InClaim(var claim) -> List.of(claim.toString());
            case Gap.Between(var one, var other) -> List.of(one.toString(), other.toString());
        };
    }

    private static Map<String, Object> account(Contrast.Account account) {
        return Figures.fields(new Fields().with("claim", account.claim().id().toString())
                .with("attribution", account.attribution().id().toString())
                .with("source", account.attribution().speaker().toString()), account.figure()).map();
    }

    private static Map<String, Object> hypothesis(Matrix matrix, Hypothesis hypothesis) {
        var id = hypothesis.id();
        var cells = matrix.evidence().stream().flatMap(claim -> matrix.cell(id, claim).stream())
                .map(cell -> new Fields().with("claim", cell.claim().toString())
                        .with("consistency", cell.consistency().sign()).known("note", cell.note()).map()).toList();
        return new Fields().with("id", id.toString()).with("wording", hypothesis.wording())
                .with("rank", matrix.rank(id)).with("inconsistency", matrix.inconsistency(id))
                .with("consistency", matrix.consistency(id)).with("unassessed", matrix.unassessed(id))
                .with("assessments", cells).map();
    }
}
