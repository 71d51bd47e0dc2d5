package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.NoteTarget.OnArticle;
import hashiya.model.NoteTarget.OnClaim;
import hashiya.model.NoteTarget.OnHighlight;
import hashiya.model.NoteTarget.OnSource;
import hashiya.model.NoteTarget.OnWorkspace;
import hashiya.model.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The `note` table.
final class NoteTable implements EntityTable<Note> {

    private static final String COLUMNS = "id, article, number, claim, source, markdown, created, edited";

    private final Sql sql;

    NoteTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Note note) throws SQLException {
        var place = place(note.target());
        sql.run("INSERT INTO note (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?)", note.id().number(), place[0], place[1],
                place[2], place[3], note.markdown(), note.created().toString(), note.edited().toString());
    }

    @Override
    public void delete(Note note) throws SQLException {
        sql.run("DELETE FROM note WHERE id = ?", note.id().number());
    }

    @Override
    public Optional<Note> find(Id id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM note WHERE id = ?", NoteTable::read, ((NoteId) id).number());
    }

    @Override
    public List<Note> all() throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM note ORDER BY id", NoteTable::read);
    }

    /// The columns `article`, `number`, `claim` and `source`.
    private static Object[] place(NoteTarget target) {
        return switch (target) {
            case OnWorkspace() -> new Object[] {null, null, null, null};
            case OnArticle(var article) -> new Object[] {article.number(), null, null, null};
            case OnHighlight(var highlight) ->
                    new Object[] {highlight.article().number(), highlight.number(), null, null};
            case OnClaim(var claim) -> new Object[] {null, null, claim.number(), null};
            case OnSource(var source) -> new Object[] {null, null, null, source.number()};
        };
    }

    private static Note read(ResultSet row) throws SQLException {
        return new Note(new NoteId(row.getInt(1)), target(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                row.getString(6), Instant.parse(row.getString(7)), Instant.parse(row.getString(8)));
    }

    /// JDBC reads NULL as 0, which no id is.
    private static NoteTarget target(int article, int number, int claim, int source) {
        if (claim > 0) {
            return new OnClaim(new ClaimId(claim));
        }
        if (source > 0) {
            return new OnSource(new SourceId(source));
        }
        if (article == 0) {
            return new OnWorkspace();
        }
        var on = new ArticleId(article);
        return number == 0 ? new OnArticle(on) : new OnHighlight(new HighlightId(on, number));
    }
}
