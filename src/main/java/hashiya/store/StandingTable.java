package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.Standing;
import java.sql.SQLException;

/// The `standing` table, which no journal entry stands behind.
final class StandingTable {

    private final Sql sql;

    StandingTable(Sql sql) {
        this.sql = sql;
    }

    void keep(Standing standing) throws SQLException {
        sql.run("DELETE FROM standing");
        for (var place = 0; place < standing.articles().size(); place++) {
            sql.run("INSERT INTO standing (place, article, active) VALUES (?,?,?)", place,
                    standing.articles().get(place).number(), place == standing.active() ? 1 : 0);
        }
    }

    Standing find() throws SQLException {
        var articles = sql.list("SELECT article FROM standing ORDER BY place", row -> new ArticleId(row.getInt(1)));
        return new Standing(articles, (int) sql.number("SELECT count(*) FROM standing WHERE place <"
                + " (SELECT min(place) FROM standing WHERE active = 1)"));
    }
}
