package hashiya.store;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.Id;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.TextVersion;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The `article` table, and `hidden`.
final class ArticleTable implements EntityTable<Article> {

    private static final String COLUMNS = "id, title, title_analyst, outlet, byline, published, url, language,"
            + " sha256, bytes, file_name, encoding, captured, text_version, text_length, text_sha256, direction, state";

    /// The hidden lines come along in the same row: `start end NAME`, separated by commas.
    private static final String SELECT = "SELECT " + COLUMNS
            + ", (SELECT group_concat(start_at || ' ' || end_at || ' ' || furniture ORDER BY start_at)"
            + " FROM hidden WHERE hidden.article = article.id) FROM article";

    private final Sql sql;

    ArticleTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Article article) throws SQLException {
        var facts = article.facts();
        var evidence = article.evidence();
        var text = article.text();
        sql.run("INSERT INTO article (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                article.id().number(), facts.title(), facts.titleAnalyst(), facts.outlet(), facts.byline(),
                facts.published().iso(), facts.url(), facts.language(), evidence.sha256().hex(), evidence.bytes(),
                evidence.fileName(), evidence.encoding(), evidence.captured().toString(), text.number(),
                text.length(), text.sha256().hex(), article.direction().name(), article.state().name());
        for (var hidden : article.hidden()) {
            sql.run("INSERT INTO hidden (article, start_at, end_at, furniture) VALUES (?,?,?,?)",
                    article.id().number(), hidden.range().start(), hidden.range().end(), hidden.furniture().name());
        }
    }

    @Override
    public void delete(Article article) throws SQLException {
        sql.run("DELETE FROM hidden WHERE article = ?", article.id().number());
        sql.run("DELETE FROM article WHERE id = ?", article.id().number());
    }

    @Override
    public Optional<Article> find(Id id) throws SQLException {
        return sql.first(SELECT + " WHERE id = ?", ArticleTable::read, ((ArticleId) id).number());
    }

    @Override
    public List<Article> all() throws SQLException {
        return sql.list(SELECT + " ORDER BY id", ArticleTable::read);
    }

    Optional<ArticleId> findByOriginal(Sha256 sha256) throws SQLException {
        return sql.first("SELECT id FROM article WHERE sha256 = ? ORDER BY id",
                row -> new ArticleId(row.getInt(1)), sha256.hex());
    }

    private static Article read(ResultSet row) throws SQLException {
        var id = new ArticleId(row.getInt(1));
        var facts = new Facts(row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                new PartialDate(row.getString(6)), row.getString(7), row.getString(8));
        var evidence = new Evidence(new Sha256(row.getString(9)), row.getLong(10), row.getString(11),
                row.getString(12), Instant.parse(row.getString(13)));
        var text = new TextVersion(row.getInt(14), row.getInt(15), new Sha256(row.getString(16)));
        return new Article(id, facts, evidence, text, hidden(row.getString(19)), DirectionChoice.valueOf(row.getString(17)),
                ReadState.valueOf(row.getString(18)));
    }

    private static List<Hidden> hidden(String lines) {
        return lines == null ? List.of() : Stream.of(lines.split(",")).map(line -> {
            var parts = line.split(" ");
            var range = new TextRange(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            return new Hidden(range, Furniture.valueOf(parts[2]));
        }).toList();
    }
}
