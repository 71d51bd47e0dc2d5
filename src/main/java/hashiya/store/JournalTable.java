package hashiya.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import hashiya.change.Act;
import hashiya.change.Change;
import hashiya.change.JournalEntry;
import hashiya.model.Sha256;
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

    /// One entry as it is written.
    ///
    /// @param seal SHA-256 of the entry and of the seal before it: whoever alters an entry, or takes one out, breaks it
    record Written(long number, String at, String act, long entry, String change, String seal) {

        private Written(long number, String at, String act, long entry, String change) {
            this(number, at, act, entry, change, "");
        }

        String sealedAfter(String previous) {
            return Sha256.of(String.join("\n", previous, String.valueOf(number), at, act, String.valueOf(entry), change))
                    .hex();
        }
    }

    /// At most 4 MiB of changes at once: an import makes large ones.
    private static final String SLICE = " (SELECT *, sum(octet_length(change)) OVER (ORDER BY number)"
            + " - octet_length(change) AS before FROM (SELECT * FROM journal WHERE number >= ? ORDER BY number LIMIT ?))"
            + " WHERE before < 4194304 ORDER BY number";

    private final JournalCodec codec = new JournalCodec();
    private final Sql sql;

    JournalTable(Sql sql) {
        this.sql = sql;
    }

    /// @param entry which entry is undone or redone, or 0 for one that is done now
    /// @return the number of the new entry
    long append(Instant at, Act act, long entry, Change change) throws SQLException {
        var number = last() + 1;
        var line = new Written(number, at.toString(), name(act), entry == 0 ? number : entry, codec.write(change));
        sql.run("INSERT INTO journal (number, at, act, entry, change, seal) VALUES (?,?,?,?,?,?)", number, line.at,
                line.act, line.entry, line.change, line.sealedAfter(seal(number - 1)));
        return number;
    }

    /// What the first entry's seal stands on, or the seal of an entry; nothing if there is no such entry.
    String seal(long number) throws SQLException {
        var select = number == 0 ? "SELECT id || char(10) || created FROM workspace WHERE 0 = ?"
                : "SELECT seal FROM journal WHERE number = ?";
        return sql.first(select, row -> row.getString(1), number).orElse("");
    }

    /// Up to `limit` entries from this number on as they are written, in order; fewer where they are large, but one at
    /// least.
    List<Written> written(long number, int limit) throws SQLException {
        return sql.list("SELECT number, at, act, entry, change, seal FROM" + SLICE, row -> new Written(row.getLong(1), row.getString(2), row.getString(3),
                row.getLong(4), row.getString(5), row.getString(6)), number, limit);
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

    /// Up to `limit` entries from this number on, in order; fewer where they are large, but one at least.
    List<JournalEntry> from(long number, int limit) throws SQLException {
        return sql.list("SELECT number, at, act, entry, change FROM" + SLICE, this::read, number, limit);
    }

    /// The last up to `limit` entries, in order; fewer where they are large, but one at least.
    List<JournalEntry> latest(int limit) throws SQLException {
        return sql.list("SELECT number, at, act, entry, change FROM (SELECT *, sum(octet_length(change))"
                + " OVER (ORDER BY number DESC) - octet_length(change) AS before"
                + " FROM (SELECT * FROM journal ORDER BY number DESC LIMIT ?)) WHERE before < 4194304 ORDER BY number",
                this::read, limit);
    }

    private JournalEntry read(ResultSet row) throws SQLException {
        return new JournalEntry(row.getLong(1), Instant.parse(row.getString(2)), act(row.getString(3)),
                row.getLong(4), change(row.getLong(1), row.getString(5)));
    }

    /// @throws SQLException if it is none
    Change change(long number, String text) throws SQLException {
        try {
            return codec.read(text);
        } catch (JsonProcessingException e) {
            throw new SQLException("Journal entry " + number + " cannot be read", "", Failures.CORRUPT, e);
        }
    }

    private static String name(Act act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    private static Act act(String name) {
        return Act.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
