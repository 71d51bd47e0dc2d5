package hashiya.store;

import hashiya.model.Article;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Note;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.SavedSearch;
import hashiya.model.Source;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import java.sql.SQLException;

/// The `sequence` table: the last number given to each kind of thing, also when the thing is gone, so that a quote
/// cited as `Q3:10` never names another passage.
final class SequenceTable {

    private final Sql sql;

    SequenceTable(Sql sql) {
        this.sql = sql;
    }

    int last(Class<? extends Entity> kind, int scope) throws SQLException {
        return (int) sql.number("SELECT last FROM sequence WHERE kind = ? AND scope = ?", name(kind), scope);
    }

    void reach(Entity entity) throws SQLException {
        switch (entity) {
            case Article article -> reach(Article.class, 0, article.id().number());
            case Source source -> reach(Source.class, 0, source.id().number());
            case Highlight highlight ->
                    reach(Highlight.class, highlight.article().number(), highlight.id().number());
            case Tag tag -> reach(Tag.class, 0, tag.id().number());
            case Note note -> reach(Note.class, 0, note.id().number());
            case Claim claim -> reach(Claim.class, 0, claim.id().number());
            case Attribution attribution -> reach(Attribution.class, 0, attribution.id().number());
            case Relation relation -> reach(Relation.class, 0, relation.id().number());
            case Distinction distinction -> reach(Distinction.class, 0, distinction.id().number());
            case Question question -> reach(Question.class, 0, question.id().number());
            case OpenPoint point -> reach(OpenPoint.class, 0, point.id().number());
            case Hypothesis hypothesis -> reach(Hypothesis.class, 0, hypothesis.id().number());
            case SavedSearch search -> reach(SavedSearch.class, 0, search.id().number());
            case SynonymGroup group -> reach(SynonymGroup.class, 0, group.id().number());
            case Assessment _, ColourMeaning _ -> { }
        }
    }

    private void reach(Class<? extends Entity> kind, int scope, int number) throws SQLException {
        sql.run("INSERT INTO sequence (kind, scope, last) VALUES (?,?,?)"
                + " ON CONFLICT DO UPDATE SET last = max(last, excluded.last)", name(kind), scope, number);
    }

    private static String name(Class<? extends Entity> kind) {
        return kind.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
