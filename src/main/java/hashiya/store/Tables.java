package hashiya.store;

import hashiya.model.Article;
import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.DistinctionId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Hypothesis;
import hashiya.model.HypothesisId;
import hashiya.model.Id;
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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which table holds which kind of entity.
final class Tables {

    /// Every table whose rows follow from the journal.
    static final List<String> DERIVED = List.of(
            "article", "hidden", "earlier_text", "remark", "tag", "colour_meaning", "highlight", "highlight_tag",
            "highlight_absorbed", "former_anchor", "source", "source_alias", "question", "claim", "attribution",
            "attribution_source", "attribution_figure", "relation", "distinction", "open_point", "hypothesis",
            "assessment", "note", "saved_search", "synonym_group", "synonym", "sequence");

    private final Map<Class<? extends Entity>, EntityTable<?>> tables;
    private final ArticleTable articles;
    private final HighlightTable highlights;
    private final SequenceTable sequence;

    Tables(Sql sql) {
        articles = new ArticleTable(sql);
        highlights = new HighlightTable(sql);
        sequence = new SequenceTable(sql);
        tables = Map.ofEntries(Map.entry(Article.class, articles), Map.entry(Highlight.class, highlights),
                Map.entry(Source.class, new SourceTable(sql)), Map.entry(Tag.class, new TagTable(sql)),
                Map.entry(Note.class, new NoteTable(sql)), Map.entry(Claim.class, new ClaimTable(sql)),
                Map.entry(Attribution.class, new AttributionTable(sql)),
                Map.entry(Relation.class, new RelationTable(sql)),
                Map.entry(Distinction.class, new DistinctionTable(sql)),
                Map.entry(Question.class, new QuestionTable(sql)),
                Map.entry(OpenPoint.class, new OpenPointTable(sql)),
                Map.entry(Hypothesis.class, new HypothesisTable(sql)),
                Map.entry(Assessment.class, new AssessmentTable(sql)),
                Map.entry(ColourMeaning.class, new ColourTable(sql)),
                Map.entry(SavedSearch.class, new SavedSearchTable(sql)),
                Map.entry(SynonymGroup.class, new SynonymTable(sql)));
    }

    ArticleTable articles() {
        return articles;
    }

    HighlightTable highlights() {
        return highlights;
    }

    SequenceTable sequence() {
        return sequence;
    }

    @SuppressWarnings("unchecked") // The map above pairs each class with the table of its own kind.
    <E extends Entity> EntityTable<E> of(Class<E> kind) {
        return (EntityTable<E>) tables.get(kind);
    }

    Optional<? extends Entity> find(Id id) throws SQLException {
        return of(kind(id)).find(id);
    }

    void insert(Entity entity) throws SQLException {
        insertInto(entity.getClass(), entity);
        sequence.reach(entity);
    }

    void delete(Entity entity) throws SQLException {
        deleteFrom(entity.getClass(), entity);
    }

    /// Its number was given long before.
    void replace(Entity before, Entity after) throws SQLException {
        replaceIn(before.getClass(), before, after);
    }

    private <E extends Entity> void replaceIn(Class<E> kind, Entity before, Entity after) throws SQLException {
        of(kind).replace(kind.cast(before), kind.cast(after));
    }

    private <E extends Entity> void insertInto(Class<E> kind, Entity entity) throws SQLException {
        of(kind).insert(kind.cast(entity));
    }

    private <E extends Entity> void deleteFrom(Class<E> kind, Entity entity) throws SQLException {
        of(kind).delete(kind.cast(entity));
    }

    private static Class<? extends Entity> kind(Id id) {
        return switch (id) {
            case ArticleId _ -> Article.class;
            case SourceId _ -> Source.class;
            case HighlightId _ -> Highlight.class;
            case TagId _ -> Tag.class;
            case NoteId _ -> Note.class;
            case ClaimId _ -> Claim.class;
            case AttributionId _ -> Attribution.class;
            case RelationId _ -> Relation.class;
            case DistinctionId _ -> Distinction.class;
            case QuestionId _ -> Question.class;
            case OpenPointId _ -> OpenPoint.class;
            case HypothesisId _ -> Hypothesis.class;
            case AssessmentId _ -> Assessment.class;
            case Colour _ -> ColourMeaning.class;
            case SavedSearchId _ -> SavedSearch.class;
            case SynonymGroupId _ -> SynonymGroup.class;
        };
    }
}
