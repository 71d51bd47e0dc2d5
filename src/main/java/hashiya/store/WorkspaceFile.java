package hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;
import java.util.UUID;

/// Creates, recognises and locks workspace files.
final class WorkspaceFile {

    /// "Hshy" in the header of every workspace file, so that `file` and we can tell it from any other database.
    static final int APPLICATION_ID = 0x48736879;

    // The header of an SQLite file: https://www.sqlite.org/fileformat2.html#the_database_header
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private WorkspaceFile() {
    }

    /// Opens a workspace file and keeps every other process out of it until the connection closes.
    ///
    /// @throws StoreException if it is no workspace file that this program can use; nothing is written then
    static Sql open(Path file) {
        check(file);
        try {
            var sql = new Sql(connect("jdbc:sqlite:" + file.toAbsolutePath().toUri(), false));
            try {
                prepare(sql);
                Migrations.run(sql);
                return sql;
            } catch (SQLException e) {
                sql.connection().close();
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.translate(file, e);
        }
    }

    /// Creates a workspace file, whole or not at all.
    ///
    /// @throws StoreException if there is something of that name already, or it cannot be written
    static void create(Path file) {
        if (Files.exists(file)) {
            throw new StoreException(Problem.EXISTS, file, "not created");
        }
        var folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new StoreException(Problem.MISSING, folder, "no such folder");
        }
        if (!Files.isWritable(folder)) {
            throw new StoreException(Problem.READ_ONLY, file, "folder is read-only");
        }
        var draft = folder.resolve("." + UUID.randomUUID() + ".hashiya-draft");
        try {
            build(draft);
            Files.move(draft, file);
        } catch (SQLException e) {
            throw Failures.translate(file, e);
        } catch (IOException e) {
            throw Failures.translate(file, e);
        } finally {
            discard(draft);
        }
    }

    /// A workspace in memory, to replay a journal in.
    static Sql inMemory() throws SQLException {
        var sql = new Sql(connect("jdbc:sqlite::memory:", true));
        sql.execute("PRAGMA foreign_keys = ON");
        Migrations.run(sql);
        return sql;
    }

    private static void build(Path draft) throws SQLException {
        var sql = new Sql(connect("jdbc:sqlite:" + draft.toAbsolutePath().toUri(), true));
        try (var _ = sql.connection()) {
            sql.execute("PRAGMA application_id = " + APPLICATION_ID);
            sql.execute("PRAGMA synchronous = FULL");
            Migrations.run(sql);
            sql.run("INSERT INTO workspace (id, created) VALUES (?, ?)", UUID.randomUUID().toString(),
                    Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        }
    }

    private static void prepare(Sql sql) throws SQLException {
        sql.execute("PRAGMA busy_timeout = 200");
        // Before the log is first touched: the lock then lasts as long as the connection, and no third file is needed.
        sql.execute("PRAGMA locking_mode = EXCLUSIVE");
        sql.execute("PRAGMA journal_mode = WAL");
        // In a write-ahead log only FULL makes every commit survive a power cut.
        sql.execute("PRAGMA synchronous = FULL");
        sql.execute("PRAGMA foreign_keys = ON");
        // A workspace file may come from anybody: nothing in its schema is to be trusted with functions.
        sql.execute("PRAGMA trusted_schema = OFF");
        sql.execute("BEGIN IMMEDIATE");
        sql.execute("COMMIT");
    }

    private static Connection connect(String url, boolean create) throws SQLException {
        var properties = new Properties();
        // SQLITE_OPEN_READWRITE, SQLITE_OPEN_CREATE and SQLITE_OPEN_URI of sqlite3.h.
        properties.setProperty("open_mode", String.valueOf(0x02 | 0x40 | (create ? 0x04 : 0)));
        return DriverManager.getConnection(url, properties);
    }

    private static void check(Path file) {
        if (!Files.exists(file)) {
            throw new StoreException(Problem.MISSING, file, "no such file");
        }
        var header = header(file);
        if (header.length < HEADER || !java.util.Arrays.equals(MAGIC, java.util.Arrays.copyOf(header, MAGIC.length))
                || ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
            throw new StoreException(Problem.NOT_A_WORKSPACE, file, "header of another kind");
        }
        if (ByteBuffer.wrap(header).getInt(USER_VERSION_AT) > Migrations.LATEST) {
            throw new StoreException(Problem.NEWER_VERSION, file, "written by a newer version");
        }
        if (!Files.isWritable(file) || !Files.isWritable(file.toAbsolutePath().getParent())) {
            throw new StoreException(Problem.READ_ONLY, file, "no right to write");
        }
    }

    private static byte[] header(Path file) {
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER);
        } catch (IOException e) {
            throw Failures.translate(file, e);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(Path.of(draft + "-journal"));
        } catch (IOException e) {
            Failures.LOG.warn("The draft {} is left over", draft, e);
        }
    }
}
