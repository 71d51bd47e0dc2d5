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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The `highlight` table, `highlight_tag`, `former_anchor` and `highlight_absorbed`.
final class HighlightTable implements EntityTable<Highlight> {

    private static final String ANCHOR = "version, start_at, end_at, exact, prefix, suffix";

    private static final String COLUMNS = "article, number, " + ANCHOR + ", colour, created";

    /// Tags and former anchor come along in the same row: an article may carry thousands of highlights.
    private static final String SELECT = "SELECT article, number, " + of("highlight")
            + ", colour, created, (SELECT group_concat(tag) FROM highlight_tag"
            + " WHERE highlight_tag.article = highlight.article AND highlight_tag.number = highlight.number),"
            + of("former_anchor") + ", (SELECT group_concat(absorbed) FROM highlight_absorbed"
            + " WHERE highlight_absorbed.article = highlight.article AND highlight_absorbed.number = highlight.number)"
            + " FROM highlight LEFT JOIN former_anchor USING (article, number)";

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
        if (highlight.former().isPresent()) {
            var former = highlight.former().get();
            sql.run("INSERT INTO former_anchor (article, number, " + ANCHOR + ") VALUES (?,?,?,?,?,?,?,?)", article,
                    number, former.version(), former.range().start(), former.range().end(), former.quote().exact(),
                    former.quote().prefix(), former.quote().suffix());
        }
        for (var tag : highlight.tags()) {
            sql.run("INSERT INTO highlight_tag (article, number, tag) VALUES (?,?,?)", article, number, tag.number());
        }
        for (var gone : highlight.absorbed()) {
            sql.run("INSERT INTO highlight_absorbed (article, number, absorbed) VALUES (?,?,?)", article, number,
                    gone.number());
        }
    }

    @Override
    public void delete(Highlight highlight) throws SQLException {
        var article = highlight.article().number();
        var number = highlight.id().number();
        sql.run("DELETE FROM former_anchor WHERE article = ? AND number = ?", article, number);
        sql.run("DELETE FROM highlight_absorbed WHERE article = ? AND number = ?", article, number);
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

    /// In reading order, those that lost their place by where they stood.
    List<Highlight> in(ArticleId article) throws SQLException {
        return sql.list(SELECT + " WHERE article = ? ORDER BY highlight.start_at, highlight.end_at DESC, number",
                HighlightTable::read, article.number());
    }

    private static Highlight read(ResultSet row) throws SQLException {
        var id = new HighlightId(new ArticleId(row.getInt(1)), row.getInt(2));
        var former = row.getString(15) == null ? Optional.<Anchor>empty() : Optional.of(anchor(row, 12));
        return new Highlight(id, anchor(row, 3), Colour.valueOf(row.getString(9)),
                numbers(row.getString(11)).map(TagId::new).toList(), Instant.parse(row.getString(10)), former,
                numbers(row.getString(18)).map(number -> new HighlightId(id.article(), number)).toList());
    }

    /// @param from the column of its version
    private static Anchor anchor(ResultSet row, int from) throws SQLException {
        var quote = new Quote(row.getString(from + 3), row.getString(from + 4), row.getString(from + 5));
        return new Anchor(row.getInt(from), new TextRange(row.getInt(from + 1), row.getInt(from + 2)), quote);
    }

    private static String of(String table) {
        return Stream.of(ANCHOR.split(", ")).map(each -> table + "." + each).collect(Collectors.joining(", "));
    }

    private static Stream<Integer> numbers(String joined) {
        return joined == null ? Stream.empty() : Arrays.stream(joined.split(",")).map(Integer::valueOf);
    }
}
