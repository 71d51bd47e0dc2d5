package hashiya.store;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.EarlierText;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Id;
import hashiya.model.Remark;
import hashiya.model.Sha256;
import hashiya.model.TextVersion;
import hashiya.store.RemarkTable.Place;
import hashiya.text.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The `article` table, `hidden`, `earlier_text` and `remark`.
final class ArticleTable implements EntityTable<Article> {

    private static final String COLUMNS = "id, title, title_analyst, outlet, byline, published, url, language,"
            + " sha256, bytes, file_name, encoding, captured, text_version, text_length, text_sha256, direction, state";

    private static final String EARLIER = "article, version, text_length, text_sha256, sha256, bytes, file_name,"
            + " encoding, captured, replaced";

    private final Sql sql;
    private final RemarkTable remarks;

    ArticleTable(Sql sql) {
        this.sql = sql;
        remarks = new RemarkTable(sql);
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
        remarks.insert(article.id(), text.number(), evidence);
        for (var hidden : article.hidden()) {
            sql.run("INSERT INTO hidden (article, start_at, end_at, furniture) VALUES (?,?,?,?)",
                    article.id().number(), hidden.range().start(), hidden.range().end(), hidden.furniture().name());
        }
        for (var each : article.earlier()) {
            insert(article.id(), each);
        }
    }

    private void insert(ArticleId article, EarlierText earlier) throws SQLException {
        var from = earlier.evidence();
        var text = earlier.text();
        sql.run("INSERT INTO earlier_text (" + EARLIER + ") VALUES (?,?,?,?,?,?,?,?,?,?)", article.number(),
                text.number(), text.length(), text.sha256().hex(), from.sha256().hex(), from.bytes(), from.fileName(),
                from.encoding(), from.captured().toString(), earlier.replaced().toString());
        remarks.insert(article, text.number(), from);
    }

    @Override
    public void delete(Article article) throws SQLException {
        remarks.delete(article.id());
        sql.run("DELETE FROM hidden WHERE article = ?", article.id().number());
        sql.run("DELETE FROM earlier_text WHERE article = ?", article.id().number());
        sql.run("DELETE FROM article WHERE id = ?", article.id().number());
    }

    /// Where only facts and the like are others, the row alone changes: so are thousands at once.
    @Override
    public void replace(Article before, Article after) throws SQLException {
        var same = before.with(after.facts()).with(after.state()).with(after.direction());
        if (!same.equals(after)) {
            EntityTable.super.replace(before, after);
            return;
        }
        var facts = after.facts();
        sql.run("UPDATE article SET title = ?, title_analyst = ?, outlet = ?, byline = ?, published = ?, url = ?,"
                + " language = ?, direction = ?, state = ? WHERE id = ?", facts.title(), facts.titleAnalyst(),
                facts.outlet(), facts.byline(), facts.published().iso(), facts.url(), facts.language(),
                after.direction().name(), after.state().name(), after.id().number());
    }

    @Override
    public Optional<Article> find(Id id) throws SQLException {
        var number = ((ArticleId) id).number();
        var found = remarks.of((ArticleId) id);
        var earlier = earlier(found, " WHERE article = ?", number);
        return sql.first(ArticleReader.SELECT + " WHERE id = ?", new ArticleReader(earlier, found)::read, number);
    }

    @Override
    public List<Article> all() throws SQLException {
        var found = remarks.all();
        var earlier = earlier(found, "");
        return sql.list(ArticleReader.SELECT + " ORDER BY id", new ArticleReader(earlier, found)::read);
    }

    /// Up to `limit` articles behind one of this number, in the order of ids.
    List<Article> behind(int number, int limit) throws SQLException {
        var last = sql.number("SELECT max(id) FROM (SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?)", number,
                limit);
        var found = remarks.between(number, last);
        var earlier = earlier(found, " WHERE article > ? AND article <= ?", number, last);
        return sql.list(ArticleReader.SELECT + " WHERE id > ? AND id <= ? ORDER BY id",
                new ArticleReader(earlier, found)::read, number, last);
    }

    int count() throws SQLException {
        return (int) sql.number("SELECT count(*) FROM article");
    }

    /// Also by the bytes of an earlier text.
    Optional<ArticleId> findByOriginal(Sha256 sha256) throws SQLException {
        return sql.first("SELECT id FROM article WHERE sha256 = ?1 UNION"
                + " SELECT article FROM earlier_text WHERE sha256 = ?1 ORDER BY 1",
                row -> new ArticleId(row.getInt(1)), sha256.hex());
    }

    /// Of every article, in the order of ids.
    void facts(BiConsumer<ArticleId, Facts> use) throws SQLException {
        sql.each("SELECT id, title, title_analyst, outlet, byline, published, url, language FROM article ORDER BY id",
                row -> use.accept(new ArticleId(row.getInt(1)), facts(row)));
    }

    /// By the numbers of their articles, the oldest first.
    private Map<Integer, List<EarlierText>> earlier(Map<Place, List<Remark>> found, String where, Object... values)
            throws SQLException {
        var texts = new HashMap<Integer, List<EarlierText>>();
        sql.list("SELECT " + EARLIER + " FROM earlier_text" + where + " ORDER BY article, version", row -> {
            var text = new TextVersion(row.getInt(2), row.getInt(3), new Sha256(row.getString(4)));
            var evidence = new Evidence(new Sha256(row.getString(5)), row.getLong(6), row.getString(7),
                    row.getString(8), Instant.parse(row.getString(9)), remarks(found, row.getInt(1), row.getInt(2)));
            return texts.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                    .add(new EarlierText(text, evidence, Instant.parse(row.getString(10))));
        }, values);
        return texts;
    }

    private static List<Remark> remarks(Map<Place, List<Remark>> found, int article, int version) {
        return found.getOrDefault(new Place(article, version), List.of());
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                new PartialDate(row.getString(6)), row.getString(7), row.getString(8));
    }
}
