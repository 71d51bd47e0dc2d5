package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.Bookmark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// The `bookmark` table, which no journal entry stands behind.
final class BookmarkTable {

    private static final String COLUMNS = "article, offset_at, furthest, text_size, measure";

    private final Sql sql;

    BookmarkTable(Sql sql) {
        this.sql = sql;
    }

    /// Reading has come as far as it ever had, also where another reader is behind.
    void keep(Bookmark bookmark) throws SQLException {
        sql.run("INSERT INTO bookmark (" + COLUMNS + ") VALUES (?,?,?,?,?) ON CONFLICT (article) DO UPDATE SET"
                + " offset_at = excluded.offset_at, furthest = max(furthest, excluded.furthest),"
                + " text_size = excluded.text_size, measure = excluded.measure", bookmark.article().number(),
                bookmark.offset(), bookmark.furthest(), bookmark.textSize(), bookmark.measure());
    }

    Optional<Bookmark> find(ArticleId article) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM bookmark WHERE article = ?",
                BookmarkTable::read, article.number());
    }

    private static Bookmark read(ResultSet row) throws SQLException {
        return new Bookmark(new ArticleId(row.getInt(1)), row.getInt(2), row.getInt(3), row.getDouble(4),
                row.getDouble(5));
    }
}
