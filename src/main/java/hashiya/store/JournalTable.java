package hashiya.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import hashiya.change.Act;
import hashiya.change.Change;
import hashiya.change.JournalEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The `journal` table: appended to, never changed.
final class JournalTable {

    /// One entry without its change, which is the large part of it.
    record Line(long number, Act act, long entry) {}

    private final JournalCodec codec = new JournalCodec();
    private final Sql sql;

    JournalTable(Sql sql) {
        this.sql = sql;
    }

    /// @param entry which entry is undone or redone, or 0 for one that is done now
    /// @return the number of the new entry
    long append(Instant at, Act act, long entry, Change change) throws SQLException {
        var number = last() + 1;
        sql.run("INSERT INTO journal (number, at, act, entry, change) VALUES (?,?,?,?,?)", number, at.toString(),
                act.name().toLowerCase(Locale.ROOT), entry == 0 ? number : entry, codec.write(change));
        return number;
    }

    /// 0 where nothing has happened yet.
    long last() throws SQLException {
        return sql.number("SELECT max(number) FROM journal");
    }

    List<Line> lines() throws SQLException {
        return sql.list("SELECT number, act, entry FROM journal ORDER BY number",
                row -> new Line(row.getLong(1), act(row.getString(2)), row.getLong(3)));
    }

    Optional<JournalEntry> find(long number) throws SQLException {
        return sql.first("SELECT number, at, act, entry, change FROM journal WHERE number = ?", this::read, number);
    }

    /// Up to `limit` entries from this number on, in order.
    List<JournalEntry> from(long number, int limit) throws SQLException {
        return sql.list("SELECT number, at, act, entry, change FROM journal WHERE number >= ? ORDER BY number LIMIT ?",
                this::read, number, limit);
    }

    private JournalEntry read(ResultSet row) throws SQLException {
        try {
            return new JournalEntry(row.getLong(1), Instant.parse(row.getString(2)), act(row.getString(3)),
                    row.getLong(4), codec.read(row.getString(5)));
        } catch (JsonProcessingException e) {
            throw new SQLException("Journal entry " + row.getLong(1) + " cannot be read", e);
        }
    }

    private static Act act(String name) {
        return Act.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
