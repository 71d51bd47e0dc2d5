package hashiya.library;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Distinction;
import hashiya.model.DistinctionId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Hypothesis;
import hashiya.model.HypothesisId;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.OpenPoint;
import hashiya.model.OpenPointId;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.SavedSearch;
import hashiya.model.SavedSearchId;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SynonymGroup;
import hashiya.model.SynonymGroupId;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.store.Store;
import java.util.HashMap;
import java.util.Map;

/// Gives out ids that no thing of this workspace ever had. Good for the planning of one change.
public final class Fresh {

    private record Line(Class<? extends Entity> kind, int scope) {}

    private final Map<Line, Integer> given = new HashMap<>();
    private final Store store;

    Fresh(Store store) {
        this.store = store;
    }

    public ArticleId article() {
        return new ArticleId(next(Article.class, 0));
    }

    /// A number that no text of this article ever had, whatever was undone.
    public int version(ArticleId article) {
        return store.lastVersion(article) + 1;
    }

    public HighlightId highlight(ArticleId article) {
        return new HighlightId(article, next(Highlight.class, article.number()));
    }

    public TagId tag() {
        return new TagId(next(Tag.class, 0));
    }

    public NoteId note() {
        return new NoteId(next(Note.class, 0));
    }

    public SourceId source() {
        return new SourceId(next(Source.class, 0));
    }

    public ClaimId claim() {
        return new ClaimId(next(Claim.class, 0));
    }

    public AttributionId attribution() {
        return new AttributionId(next(Attribution.class, 0));
    }

    public RelationId relation() {
        return new RelationId(next(Relation.class, 0));
    }

    public DistinctionId distinction() {
        return new DistinctionId(next(Distinction.class, 0));
    }

    public QuestionId question() {
        return new QuestionId(next(Question.class, 0));
    }

    public OpenPointId openPoint() {
        return new OpenPointId(next(OpenPoint.class, 0));
    }

    public HypothesisId hypothesis() {
        return new HypothesisId(next(Hypothesis.class, 0));
    }

    public SavedSearchId savedSearch() {
        return new SavedSearchId(next(SavedSearch.class, 0));
    }

    public SynonymGroupId synonyms() {
        return new SynonymGroupId(next(SynonymGroup.class, 0));
    }

    private int next(Class<? extends Entity> kind, int scope) {
        return given.compute(new Line(kind, scope),
                (_, last) -> (last == null ? store.lastNumber(kind, scope) : last) + 1);
    }
}
