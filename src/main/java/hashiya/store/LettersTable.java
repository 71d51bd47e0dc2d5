package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.Content;
import hashiya.model.Sha256;
import java.sql.SQLException;
import java.util.Optional;

/// The `text_letters` table: by what a text is known again.
final class LettersTable {

    private record Undigested(int article, int version, String body) {}

    private static final String INSERT = "INSERT INTO text_letters (article, version, letters) VALUES (?, ?, ?)";

    private final Sql sql;

    LettersTable(Sql sql) {
        this.sql = sql;
    }

    void keep(ArticleId article, int version, Content content) throws SQLException {
        sql.run(INSERT, article.number(), version, content.letters().hex());
    }

    /// The first of the articles that have a text of these letters now.
    Optional<ArticleId> find(Sha256 letters) throws SQLException {
        return sql.first("SELECT id FROM text_letters JOIN article ON id = article AND text_version = version"
                + " WHERE letters = ? ORDER BY id LIMIT 1", row -> new ArticleId(row.getInt(1)), letters.hex());
    }

    /// Makes rows that are missing, as in a file of an earlier version.
    ///
    /// @param limit how many at most
    /// @return how many it made
    int complete(int limit) throws SQLException {
        var missing = sql.list("SELECT article, version, body FROM article_text WHERE (article, version) IN (SELECT"
                + " article, version FROM article_text EXCEPT SELECT article, version FROM text_letters LIMIT ?)",
                row -> new Undigested(row.getInt(1), row.getInt(2), row.getString(3)), limit);
        for (var each : missing) {
            sql.run(INSERT, each.article, each.version, Content.letters(each.body).hex());
        }
        return missing.size();
    }
}
