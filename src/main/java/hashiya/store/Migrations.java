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

    private static final List<String> FILES = List.of("V001__workspace.sql", "V002__bookmark.sql",
            "V003__versions.sql", "V004__standing.sql", "V005__claims.sql", "V006__arrangement.sql",
            "V007__absorbed.sql", "V008__origins.sql", "V009__dismissal.sql", "V010__remarks.sql",
            "V011__searches.sql", "V012__sketches.sql",
            "V013__scale.sql");

    /// The version this program writes.
    static final int LATEST = FILES.size();

    private Migrations() {
    }

    static int version(Sql sql) throws SQLException {
        return (int) sql.number("PRAGMA user_version");
    }

    /// Runs what is missing, all in one transaction. Foreign keys are off meanwhile, so that tables can be rebuilt.
    static void run(Sql sql) throws SQLException {
        sql.execute("PRAGMA foreign_keys = OFF");
        sql.execute("BEGIN IMMEDIATE");
        var done = false;
        try {
            for (var file : FILES.subList(version(sql), LATEST)) {
                sql.script(read(file));
            }
            sql.execute("PRAGMA user_version = " + LATEST);
            sql.execute("COMMIT");
            done = true;
        } finally {
            if (!done) {
                sql.rollBack();
            }
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
