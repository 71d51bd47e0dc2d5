package hashiya.store;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Content;
import hashiya.model.Sha256;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The `original` and `article_text` tables, with `text_letters`: written once, never changed, never deleted.
final class EvidenceTable {

    private final Sql sql;
    private final LettersTable letters;

    EvidenceTable(Sql sql) {
        this.sql = sql;
        letters = new LettersTable(sql);
    }

    void keep(Article article, Content content) throws SQLException {
        sql.run("INSERT INTO original (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
                article.evidence().sha256().hex(), content.original());
        sql.run("INSERT INTO article_text (article, version, body) VALUES (?, ?, ?)",
                article.id().number(), article.text().number(), content.text());
        letters.keep(article.id(), article.text().number(), content);
    }

    Optional<String> text(ArticleId article, int version) throws SQLException {
        return sql.first("SELECT body FROM article_text WHERE article = ? AND version = ?", row -> row.getString(1),
                article.number(), version);
    }

    /// 0 where it has none.
    int lastVersion(ArticleId article) throws SQLException {
        return (int) sql.number("SELECT max(version) FROM article_text WHERE article = ?", article.number());
    }

    Optional<byte[]> original(Sha256 sha256) throws SQLException {
        return sql.first("SELECT bytes FROM original WHERE sha256 = ?", row -> row.getBytes(1), sha256.hex());
    }

    List<Sha256> originals() throws SQLException {
        return sql.list("SELECT sha256 FROM original ORDER BY sha256", row -> new Sha256(row.getString(1)));
    }
}
