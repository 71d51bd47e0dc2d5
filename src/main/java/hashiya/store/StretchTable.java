package hashiya.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// The `stretch` table: which journal entries are undone together.
final class StretchTable {

    private final Sql sql;

    StretchTable(Sql sql) {
        this.sql = sql;
    }

    void keep(long entry, long first) throws SQLException {
        sql.run("INSERT INTO stretch (entry, first) VALUES (?, ?)", entry, first);
    }

    /// The first entry of the stretch of each entry that is in one, but for the first itself.
    Map<Long, Long> all() throws SQLException {
        var firsts = new HashMap<Long, Long>();
        sql.each("SELECT entry, first FROM stretch", row -> firsts.put(row.getLong(1), row.getLong(2)));
        return firsts;
    }
}
