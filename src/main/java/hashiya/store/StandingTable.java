package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.Standing;
import hashiya.model.Standing.Open;
import java.sql.SQLException;
import java.util.OptionalInt;

/// The tables `standing` and `arrangement`, which no journal entry stands behind.
final class StandingTable {

    private static final int UNKNOWN = -1;

    private final Sql sql;

    StandingTable(Sql sql) {
        this.sql = sql;
    }

    void keep(Standing standing) throws SQLException {
        sql.run("DELETE FROM standing");
        for (var place = 0; place < standing.open().size(); place++) {
            var open = standing.open().get(place);
            sql.run("INSERT INTO standing (place, article, active, first_letter) VALUES (?,?,?,?)", place,
                    open.article().number(), place == standing.active() ? 1 : 0, open.offset().orElse(UNKNOWN));
        }
        sql.run("INSERT OR REPLACE INTO arrangement (id, panel, divider, locked) VALUES (1,?,?,?)", standing.panel(),
                standing.divider(), standing.locked() ? 1 : 0);
    }

    Standing find() throws SQLException {
        var open = sql.list("SELECT article, first_letter FROM standing ORDER BY place",
                row -> new Open(new ArticleId(row.getInt(1)), offset(row.getInt(2))));
        var active = (int) sql.number("SELECT count(*) FROM standing WHERE place <"
                + " (SELECT min(place) FROM standing WHERE active = 1)");
        return sql.list("SELECT panel, divider, locked FROM arrangement",
                        row -> new Standing(open, active, row.getString(1), row.getDouble(2), row.getInt(3) == 1))
                .stream().findFirst().orElse(new Standing(open, active, "", Standing.MIDDLE, false));
    }

    private static OptionalInt offset(int stored) {
        return stored == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(stored);
    }
}
