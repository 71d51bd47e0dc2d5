package hashiya.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/// The numbered SQL files that bring a workspace file from any earlier version to this one.
///
/// `PRAGMA user_version` holds the number of the last one that ran.
final class Migrations {

    private static final List<String> FILES = List.of("V001__workspace.sql");

    /// The version this program writes.
    static final int LATEST = FILES.size();

    private Migrations() {
    }

    /// Runs what is missing, all in one transaction.
    static void run(Sql sql) throws SQLException {
        var version = (int) sql.number("PRAGMA user_version");
        if (version == LATEST) {
            return;
        }
        sql.execute("BEGIN IMMEDIATE");
        try {
            for (var file : FILES.subList(version, LATEST)) {
                for (var statement : read(file).split(";\\s*\n")) {
                    sql.execute(statement);
                }
            }
            sql.execute("PRAGMA user_version = " + LATEST);
            sql.execute("COMMIT");
        } catch (SQLException e) {
            sql.execute("ROLLBACK");
            throw e;
        }
    }

    private static String read(String file) {
        try (var in = Migrations.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
