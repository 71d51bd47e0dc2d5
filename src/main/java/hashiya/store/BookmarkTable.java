package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.Bookmark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// The `bookmark` table, which no journal entry stands behind.
final class BookmarkTable {

    private final Sql sql;

    BookmarkTable(Sql sql) {
        this.sql = sql;
    }

    void keep(Bookmark bookmark) throws SQLException {
        sql.run("INSERT OR REPLACE INTO bookmark (article, offset_at, text_size, measure) VALUES (?,?,?,?)",
                bookmark.article().number(), bookmark.offset(), bookmark.textSize(), bookmark.measure());
    }

    Optional<Bookmark> find(ArticleId article) throws SQLException {
        return sql.first("SELECT article, offset_at, text_size, measure FROM bookmark WHERE article = ?",
                BookmarkTable::read, article.number());
    }

    private static Bookmark read(ResultSet row) throws SQLException {
        return new Bookmark(new ArticleId(row.getInt(1)), row.getInt(2), row.getDouble(3), row.getDouble(4));
    }
}
