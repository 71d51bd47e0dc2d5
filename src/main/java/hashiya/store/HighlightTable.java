package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.TagId;
import hashiya.text.Anchor;
import hashiya.text.Quote;
import hashiya.text.TextRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The `highlight` table, and `highlight_tag`.
final class HighlightTable implements EntityTable<Highlight> {

    private static final String COLUMNS =
            "article, number, version, start_at, end_at, exact, prefix, suffix, colour, created";

    /// The tags come along in the same row: an article may carry thousands of highlights.
    private static final String SELECT = "SELECT " + COLUMNS + ", (SELECT group_concat(tag) FROM highlight_tag"
            + " WHERE highlight_tag.article = highlight.article AND highlight_tag.number = highlight.number)"
            + " FROM highlight";

    private final Sql sql;

    HighlightTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Highlight highlight) throws SQLException {
        var article = highlight.article().number();
        var number = highlight.id().number();
        var anchor = highlight.anchor();
        sql.run("INSERT INTO highlight (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?)", article, number,
                anchor.version(), anchor.range().start(), anchor.range().end(), anchor.quote().exact(),
                anchor.quote().prefix(), anchor.quote().suffix(), highlight.colour().name(),
                highlight.created().toString());
        for (var tag : highlight.tags()) {
            sql.run("INSERT INTO highlight_tag (article, number, tag) VALUES (?,?,?)", article, number, tag.number());
        }
    }

    @Override
    public void delete(Highlight highlight) throws SQLException {
        var article = highlight.article().number();
        var number = highlight.id().number();
        sql.run("DELETE FROM highlight_tag WHERE article = ? AND number = ?", article, number);
        sql.run("DELETE FROM highlight WHERE article = ? AND number = ?", article, number);
    }

    @Override
    public Optional<Highlight> find(Id id) throws SQLException {
        var highlight = (HighlightId) id;
        return sql.first(SELECT + " WHERE article = ? AND number = ?", HighlightTable::read,
                highlight.article().number(), highlight.number());
    }

    @Override
    public List<Highlight> all() throws SQLException {
        return sql.list(SELECT + " ORDER BY article, number", HighlightTable::read);
    }

    /// In reading order.
    List<Highlight> in(ArticleId article) throws SQLException {
        return sql.list(SELECT + " WHERE article = ? ORDER BY start_at, end_at DESC, number", HighlightTable::read,
                article.number());
    }

    private static Highlight read(ResultSet row) throws SQLException {
        var id = new HighlightId(new ArticleId(row.getInt(1)), row.getInt(2));
        var quote = new Quote(row.getString(6), row.getString(7), row.getString(8));
        var anchor = new Anchor(row.getInt(3), new TextRange(row.getInt(4), row.getInt(5)), quote);
        return new Highlight(id, anchor, Colour.valueOf(row.getString(9)), tags(row.getString(11)),
                Instant.parse(row.getString(10)));
    }

    private static List<TagId> tags(String numbers) {
        return numbers == null ? List.of()
                : Arrays.stream(numbers.split(",")).map(Integer::valueOf).map(TagId::new).toList();
    }
}
