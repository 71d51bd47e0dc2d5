package hashiya.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A connection, with the three things that every table does with it.
final class Sql {

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /// @return how many rows it changed
    int run(String sql, Object... values) throws SQLException {
        try (var statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        try (var statement = prepare(sql, values); var rows = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(row.read(rows));
            }
            return list;
        } catch (RuntimeException e) {
            // No record of ours is made of these values: not we wrote them.
            throw new SQLException("A row cannot be read: " + sql, "", Failures.CORRUPT, e);
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
        var statement = connection.prepareStatement(sql);
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

    /// SQLite would keep a question mark in the place of half a surrogate pair, and nobody would know.
    private static void requireWhole(Object value) {
        if (value instanceof String text && text.codePoints().anyMatch(Sql::isHalf)) {
            throw new IllegalArgumentException("Half a character cannot be kept: " + text);
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
