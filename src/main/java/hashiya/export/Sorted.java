package hashiya.export;

import hashiya.model.ArticleId;
import hashiya.model.AssessmentId;
import hashiya.model.AttributionId;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.DistinctionId;
import hashiya.model.Entity;
import hashiya.model.HighlightId;
import hashiya.model.HypothesisId;
import hashiya.model.Id;
import hashiya.model.NoteId;
import hashiya.model.OpenPointId;
import hashiya.model.QuestionId;
import hashiya.model.RelationId;
import hashiya.model.SavedSearchId;
import hashiya.model.Snapshot;
import hashiya.model.SourceId;
import hashiya.model.SynonymGroupId;
import hashiya.model.TagId;
import java.util.Comparator;
import java.util.List;

/// The same order every time, whatever order things arrive in.
final class Sorted {

    private static final Comparator<Entity> BY_ID = Comparator.comparingLong(each -> number(each.id()));

    private Sorted() {
    }

    /// By the numbers of the ids, for kinds that are numbered throughout; highlights go by article and place.
    static <E extends Entity> List<E> all(Snapshot snapshot, Class<E> kind) {
        return snapshot.all(kind).stream().sorted(BY_ID).toList();
    }

    static Comparator<Entity> byId() {
        return BY_ID;
    }

    private static long number(Id id) {
        return switch (id) {
            case ArticleId each -> each.number();
            case SourceId each -> each.number();
            case HighlightId each -> each.number();
            case TagId each -> each.number();
            case NoteId each -> each.number();
            case ClaimId each -> each.number();
            case AttributionId each -> each.number();
            case RelationId each -> each.number();
            case DistinctionId each -> each.number();
            case QuestionId each -> each.number();
            case OpenPointId each -> each.number();
            case HypothesisId each -> each.number();
            case AssessmentId(var hypothesis, var claim) -> (long) hypothesis.number() << 32 | claim.number();
            case SavedSearchId each -> each.number();
            case SynonymGroupId each -> each.number();
            case Colour each -> each.ordinal();
        };
    }
}
