package hashiya.exchange.record;

import hashiya.claims.Agreement;
import hashiya.claims.Contrast;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Highlight;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.model.Snapshot;
import hashiya.model.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Claims as JSON objects, with who says what and how they stand to one another.
public final class ClaimRecords {

    private final Snapshot snapshot;
    private final Map<ClaimId, List<Relation>> relations = new HashMap<>();

    public ClaimRecords(Snapshot snapshot) {
        this.snapshot = snapshot;
        snapshot.all(Relation.class).forEach(relation -> Stream.of(relation.from(), relation.to()).distinct()
                .forEach(each -> relations.computeIfAbsent(each, _ -> new ArrayList<>()).add(relation)));
    }

    /// A claim with its relations, independent origins, attributions, contrasts and open points.
    public Map<String, Object> claim(Claim claim) {
        return new Fields().with("id", claim.id().toString()).with("proposition", claim.proposition())
                .with("credibility", claim.credibility().digit()).known("reason", claim.reason())
                .optional("question", claim.question().map(id -> snapshot.get(Question.class, id).wording()))
                .with("relations", relations(claim.id())).with("origins", origins(claim.id()))
                .with("attributions", snapshot.attributions(claim.id()).stream().map(this::attribution).toList())
                .optional("questionId", claim.question().map(QuestionId::toString))
                .known("happened", claim.happened().iso()).known("place", claim.place())
                .known("agent", claim.agent()).known("action", claim.action())
                .with("disputed", Agreement.of(claim.id(), snapshot).isDisputed())
                .with("contrasts", QuestionRecords.contrasts(Contrast.in(claim.id(), snapshot)))
                .with("openPoints", QuestionRecords.openPoints(snapshot.openPoints(claim.id())))
                .with("circular", circles(claim.id())).map();
    }

    /// Relations as this claim sees them: its own, and those of others that say the same in both directions.
    public List<Map<String, Object>> relations(ClaimId claim) {
        return relations.getOrDefault(claim, List.of()).stream().flatMap(each -> {
            if (each.from().equals(claim)) {
                return Stream.of(relation(each, each.to()));
            }
            var mutual = each.kind() == RelationKind.CONTRADICTS || each.kind() == RelationKind.SAME_AS;
            return mutual && each.to().equals(claim) ? Stream.of(relation(each, each.from()))
                    : Stream.empty();
        }).toList();
    }

    private static Map<String, Object> relation(Relation relation, ClaimId other) {
        return new Fields().with("kind", relation.kind()).with("claim", other.toString())
                .known("note", relation.note()).map();
    }

    private Map<String, Object> origins(ClaimId claim) {
        var origins = new Fields();
        Agreement.of(claim, snapshot).origins().forEach((stance, count) -> origins.with(Fields.word(stance), count));
        return origins.map();
    }

    /// The sources of each circle, each citing the next, the last the first.
    private List<List<String>> circles(ClaimId claim) {
        return Agreement.of(claim, snapshot).resolved().loops().stream()
                .map(loop -> loop.citations().stream().map(each -> each.by().toString()).toList()).toList();
    }

    /// An attribution with its passage.
    public Map<String, Object> attribution(Attribution attribution) {
        var passage = snapshot.get(Highlight.class, attribution.passage());
        var fields = new Fields().with("source", attribution.speaker().toString()).with("stance", attribution.stance())
                .with("chain", attribution.chain().stream().map(SourceId::toString).toList())
                .with("article", passage.article().number()).with("highlight", passage.id().toString());
        return Records.state(snapshot, passage, Records.place(snapshot, passage, fields)
                .with("quote", passage.quote()).known("reported", attribution.reported().iso())
                .with("id", attribution.id().toString()).known("origin", attribution.origin())
                .with("figures", attribution.figures().stream().map(Figures::of).toList())).map();
    }
}
