package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.Dismissals;
import java.sql.SQLException;
import java.util.TreeSet;

/// The `dismissal` table, which no journal entry stands behind.
final class DismissalTable {

    private final Sql sql;

    DismissalTable(Sql sql) {
        this.sql = sql;
    }

    void keep(Dismissals dismissals) throws SQLException {
        var before = find(dismissals.article());
        for (var quote : dismissals.quotes()) {
            sql.run("INSERT OR IGNORE INTO dismissal (article, quote) VALUES (?,?)", dismissals.article().number(),
                    quote);
        }
        for (var quote : before.quotes()) {
            if (!dismissals.has(quote)) {
                sql.run("DELETE FROM dismissal WHERE article = ? AND quote = ?", dismissals.article().number(), quote);
            }
        }
    }

    Dismissals find(ArticleId article) throws SQLException {
        return new Dismissals(article, new TreeSet<>(sql.list("SELECT quote FROM dismissal WHERE article = ?",
                row -> row.getString(1), article.number())));
    }
}
