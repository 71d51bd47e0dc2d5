package hashiya.importing;

import hashiya.exchange.LinksIn;
import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Distinction;
import hashiya.model.DistinctionId;
import hashiya.model.Entity;
import hashiya.model.Gap;
import hashiya.model.Hypothesis;
import hashiya.model.HypothesisId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.OpenPoint;
import hashiya.model.OpenPointId;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ids of a file, and what each thing is called in the workspace.
final class Renaming {

    private final Map<Id, Id> ids = new HashMap<>();
    private final boolean isOurs;

    /// @param isOurs whether the file's ids are such as stand in notes
    Renaming(boolean isOurs) {
        this.isOurs = isOurs;
    }

    void put(Id inFile, Id here) {
        ids.put(inFile, here);
    }

    boolean knows(Entity entity) {
        return Needed.by(entity).stream().allMatch(ids::containsKey);
    }

    Map<Id, Id> all() {
        return Collections.unmodifiableMap(ids);
    }

    Optional<Id> find(Id inFile) {
        return Optional.ofNullable(ids.get(inFile));
    }

    /// Those that came over.
    List<TagId> tags(List<TagId> inFile) {
        return inFile.stream().map(ids::get).filter(TagId.class::isInstance).map(TagId.class::cast).toList();
    }

    Source source(Source each, SourceId id) {
        return new Source(id, each.name(), each.kind(), each.aliases(), each.reliability(), each.reason());
    }

    Question question(Question each, QuestionId id) {
        return new Question(id, each.wording());
    }

    Claim claim(Claim each, ClaimId id) {
        return new Claim(id, each.proposition(), each.credibility(), each.reason(),
                each.question().flatMap(this::find).map(QuestionId.class::cast), each.happened(), each.place(),
                each.agent(), each.action());
    }

    Hypothesis hypothesis(Hypothesis each, HypothesisId id) {
        return new Hypothesis(id, here(each.question()), each.wording());
    }

    Attribution attribution(Attribution each, AttributionId id) {
        return new Attribution(id, here(each.claim()), here(each.passage()), each.stance(),
                each.chain().stream().map(this::<SourceId>here).distinct().toList(), each.reported(), each.origin(),
                each.figures(), each.created());
    }

    Relation relation(Relation each, RelationId id) {
        return new Relation(id, each.kind(), here(each.from()), here(each.to()), each.note());
    }

    Distinction distinction(Distinction each, DistinctionId id) {
        AttributionId one = here(each.one());
        AttributionId other = here(each.other());
        var isInOrder = one.compareTo(other) < 0;
        return new Distinction(id, isInOrder ? one : other, isInOrder ? other : one, each.created());
    }

    Assessment assessment(Assessment each) {
        return new Assessment(new AssessmentId(here(each.hypothesis()), here(each.claim())), each.consistency(),
                each.note());
    }

    OpenPoint openPoint(OpenPoint each, OpenPointId id) {
        var gap = switch (each.gap()) {
            case Gap.OnQuestion(var question) -> new Gap.OnQuestion(here(question));
            case Gap.InClaim(var claim) -> new Gap.InClaim(here(claim));
            case Gap.Between(var one, var other) -> new Gap.Between(here(one), here(other));
        };
        return new OpenPoint(id, gap, each.settling(), each.source().flatMap(this::find).map(SourceId.class::cast),
                each.knower(), each.state(), each.outcome());
    }

    Note note(Note each, NoteId id) {
        NoteTarget target = switch (each.target()) {
            case NoteTarget.OnWorkspace whole -> whole;
            case NoteTarget.OnArticle(var article) -> new NoteTarget.OnArticle(here(article));
            case NoteTarget.OnHighlight(var highlight) -> new NoteTarget.OnHighlight(here(highlight));
            case NoteTarget.OnClaim(var claim) -> new NoteTarget.OnClaim(here(claim));
            case NoteTarget.OnSource(var source) -> new NoteTarget.OnSource(here(source));
        };
        var markdown = isOurs ? LinksIn.renumbered(each.markdown(), ids) : each.markdown();
        return new Note(id, target, markdown, each.created(), each.edited());
    }

    @SuppressWarnings("unchecked") // An id of the file stands for one of the same kind.
    <I extends Id> I here(I inFile) {
        return (I) ids.get(inFile);
    }
}
