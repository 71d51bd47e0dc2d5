package hashiya.store;

import hashiya.model.Look;
import hashiya.model.SavedSearchId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// The `look` table, which no journal entry stands behind.
final class LookTable {

    private final Sql sql;

    LookTable(Sql sql) {
        this.sql = sql;
    }

    void keep(Look look) throws SQLException {
        sql.run("INSERT OR REPLACE INTO look (search, entry, at) VALUES (?,?,?)", look.search().number(), look.entry(),
                look.at().toString());
    }

    Optional<Look> find(SavedSearchId search) throws SQLException {
        return sql.first("SELECT entry, at FROM look WHERE search = ?",
                row -> new Look(search, row.getLong(1), Instant.parse(row.getString(2))), search.number());
    }
}
