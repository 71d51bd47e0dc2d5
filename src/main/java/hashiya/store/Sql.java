package hashiya.store;

import hashiya.text.Surrogates;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A connection, with what every table does with it.
final class Sql {

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    @FunctionalInterface
    interface RowUse {
        void take(ResultSet row) throws SQLException;
    }

    /// Statements that are there for the next time. One that is at work is not among them.
    private final Map<String, PreparedStatement> ready = new HashMap<>();
    private final Connection connection;
    private boolean isLogDue;

    Sql(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /// @return how many rows it changed
    int run(String sql, Object... values) throws SQLException {
        var statement = prepare(sql, values);
        try {
            var changed = statement.executeUpdate();
            keep(sql, statement);
            return changed;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /// Does the same with many rows, which need not all be held at once.
    void each(String sql, RowUse use, Object... values) throws SQLException {
        list(sql, row -> {
            use.take(row);
            return Optional.empty();
        }, _ -> { }, values);
    }

    <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        var list = new ArrayList<T>();
        list(sql, row, list::add, values);
        return list;
    }

    private <T> void list(String sql, Row<T> row, Consumer<T> to, Object... values) throws SQLException {
        var statement = prepare(sql, values);
        var done = false;
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                to.accept(row.read(rows));
            }
            done = true;
        } catch (RuntimeException e) {
            // No record of ours is made of these values: not we wrote them.
            throw new SQLException("A row cannot be read: " + sql, "", Failures.CORRUPT, e);
        } finally {
            if (done) {
                keep(sql, statement);
            } else {
                statement.close();
            }
        }
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
        return list(sql, row, values).stream().findFirst();
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Lets changes go into a write-ahead log as soon as [#log] is called. Until then not a byte of the file is touched, so
    /// that whoever only reads leaves it as it was.
    void logWhenWritten() {
        isLogDue = true;
    }

    /// Something is about to be written.
    ///
    /// @return whether the log was begun just now
    boolean log() throws SQLException {
        var begins = isLogDue;
        if (begins) {
            execute("PRAGMA journal_mode = WAL");
            // The file of the log is made by whoever looks into the database next.
            number("PRAGMA user_version");
            isLogDue = false;
        }
        return begins;
    }

    /// Does all of it or, where it throws, nothing.
    <T> T transaction(Work<T> work) throws SQLException {
        execute("BEGIN IMMEDIATE");
        var written = false;
        try {
            var result = work.run();
            execute("COMMIT");
            written = true;
            return result;
        } finally {
            if (!written) {
                rollBack();
            }
        }
    }

    /// Runs statements that are separated as SQLite reads them: a semicolon in a comment or a trigger separates nothing.
    void script(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    /// Ends the transaction there is, if there still is one.
    void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself where the disk was full; anything else shows at the next statement.
            Failures.LOG.debug("Nothing to roll back", e);
        }
    }

    long number(String sql, Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        var kept = ready.remove(sql);
        var statement = kept == null ? connection.prepareStatement(sql) : kept;
        try {
            for (var at = 0; at < values.length; at++) {
                requireWhole(values[at]);
                statement.setObject(at + 1, values[at]);
            }
            return statement;
        } catch (SQLException | IllegalArgumentException e) {
            statement.close();
            throw e;
        }
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        var other = ready.put(sql, statement);
        if (other != null) {
            other.close();
        }
    }

    /// SQLite would keep a question mark in the place of half a surrogate pair, and nobody would know.
    private static void requireWhole(Object value) {
        if (value instanceof String text && Surrogates.hasHalf(text)) {
            throw new IllegalArgumentException("Half a character cannot be kept: " + text);
        }
    }
}
