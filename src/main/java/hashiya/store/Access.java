package hashiya.store;

import java.nio.file.Path;
import java.sql.SQLException;

/// The way into an open workspace file. It says in the program's own words why something can be neither read nor
/// written, and knows whether the file is complete without the log beside it.
final class Access {

    /// What the file is opened for.
    enum Purpose { CHANGE, LOOK }

    private final Path file;
    private final Sql sql;
    private final Presence presence;
    private final Purpose purpose;
    /// Not from the start: the log may hold what a crash left in it.
    private boolean settled;
    private boolean written;

    Access(Path file, Sql sql, Presence presence, Purpose purpose) {
        this.file = file;
        this.sql = sql;
        this.presence = presence;
        this.purpose = purpose;
    }

    Path file() {
        return file;
    }

    Sql sql() {
        return sql;
    }

    boolean isTo(Path path) {
        return presence.has(path);
    }

    <T> T read(Sql.Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw Failures.translate(file, e);
        }
    }

    /// The same for what changes the file, which must still be where it was, and goes into the log first.
    <T> T write(Sql.Work<T> work) {
        if (purpose == Purpose.LOOK) {
            throw new StoreException(Problem.READ_ONLY, file, "opened to be read where it lies");
        }
        presence.require();
        if (read(sql::log)) {
            presence.logged();
        }
        settled = false;
        written = true;
        return read(work);
    }

    /// Moves everything from the write-ahead log into the file itself.
    void settle() {
        if (!settled) {
            read(() -> sql.list("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1)));
            settled = true;
        }
    }

    /// Leaves one complete file and nothing beside it. Whoever has written nothing need not hear that, as on a full disk,
    /// what a crash had left beside the file has to stay there.
    void close() {
        try (var connection = sql.connection()) {
            if (!connection.isClosed() && purpose != Purpose.LOOK) {
                // A file that is no longer where it was can be completed, but not change its mode.
                sql.execute(presence.holds() ? "PRAGMA journal_mode = DELETE" : "PRAGMA wal_checkpoint(TRUNCATE)");
            }
        } catch (SQLException e) {
            if (written) {
                throw Failures.translate(file, e);
            }
        }
    }
}
