package hashiya.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Recognises, locks and opens workspace files.
///
/// Only SQLite may open such a file, never Java's own streams: POSIX takes every lock of a process off a file as soon as
/// the process closes that file once, and SQLite alone knows to wait with closing.
final class WorkspaceFile {

    /// "Hshy" in the header of every workspace file, so that `file` and we can tell it from any other database.
    static final int APPLICATION_ID = 0x48736879;

    // SQLITE_OPEN_READONLY, _READWRITE, _CREATE and _URI of sqlite3.h.
    private static final int READ = 0x01 | 0x40;
    private static final int WRITE = 0x02 | 0x40;
    private static final int CREATE = 0x04;

    private WorkspaceFile() {
    }

    /// Opens a workspace file and keeps every other process out of it until the connection closes.
    ///
    /// @throws StoreException if it is no workspace file that this program can use; nothing is written then
    static Sql open(Path file) {
        recognise(file);
        requireWritable(file);
        try {
            var sql = connect(url(file), WRITE);
            var opened = false;
            try {
                lock(sql);
                requireVersion(sql, file);
                prepare(sql, file);
                opened = true;
                return sql;
            } finally {
                if (!opened) {
                    sql.connection().close();
                }
            }
        } catch (SQLException e) {
            throw Failures.translate(file, e);
        }
    }

    /// Opens a workspace file that nobody is going to change where it lies, as on a medium that takes no writing.
    ///
    /// @throws StoreException if the file is not complete by itself, or from an earlier version: it had to be changed first
    static Sql openToRead(Path file) {
        recognise(file);
        try {
            if (isWaiting(Presence.log(file))) {
                throw new StoreException(Problem.READ_ONLY, file, "the log beside it cannot be moved into it");
            }
            var sql = readable(file);
            if (Migrations.version(sql) < Migrations.LATEST) {
                sql.connection().close();
                throw new StoreException(Problem.READ_ONLY, file, "an earlier version");
            }
            return sql;
        } catch (SQLException e) {
            throw Failures.translate(file, e);
        }
    }

    /// Whether a workspace file can be changed where it lies.
    static boolean isWritable(Path file) {
        return Files.isWritable(file) && Files.isWritable(Failures.folder(file));
    }

    /// Others may not write meanwhile. A file that was last written through a log is not opened without one, unless it is
    /// said that nobody can change it.
    private static Sql readable(Path file) throws SQLException {
        var sql = connect(url(file) + "?mode=ro", READ);
        try {
            restrict(sql);
            sql.number("SELECT count(*) FROM sqlite_schema");
            return sql;
        } catch (SQLException e) {
            sql.connection().close();
            if ((e.getErrorCode() & 0xff) == Failures.BUSY) {
                throw e;
            }
            var unchanging = connect(url(file) + "?mode=ro&immutable=1", READ);
            restrict(unchanging);
            return unchanging;
        }
    }

    private static boolean isWaiting(Path log) {
        try {
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    /// A new, empty database.
    static Sql create(Path file) throws SQLException {
        return connect(url(file), WRITE | CREATE);
    }

    /// A workspace in memory, to replay a journal in.
    static Sql inMemory() throws SQLException {
        var sql = connect("jdbc:sqlite::memory:", WRITE | CREATE);
        Migrations.run(sql);
        return sql;
    }

    /// Looks at the header alone, without a lock and without the log beside the file.
    ///
    /// Where the program was killed while the log was being moved into the file, the header may already count pages that
    /// are only in the log yet. SQLite takes such a file for damaged as long as it does not look at the log, unless it
    /// is told that the schema is being mended (`lockBtree` in its btree.c); nothing is written here either way.
    private static void recognise(Path file) {
        if (!Files.exists(file)) {
            throw new StoreException(Problem.MISSING, file, "no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Problem.NOT_A_WORKSPACE, file, "no file");
        }
        if (!Files.isReadable(file)) {
            throw new StoreException(Problem.READ_ONLY, file, "no right to read");
        }
        try (var connection = connect(url(file) + "?mode=ro&immutable=1", READ).connection()) {
            var sql = new Sql(connection);
            sql.execute("PRAGMA writable_schema = ON");
            if (sql.number("PRAGMA application_id") != APPLICATION_ID) {
                throw new StoreException(Problem.NOT_A_WORKSPACE, file, "a database of another kind");
            }
            requireVersion(sql, file);
        } catch (SQLException e) {
            throw (e.getErrorCode() & 0xff) == Failures.NOTADB
                    ? new StoreException(Problem.NOT_A_WORKSPACE, file, e)
                    : Failures.translate(file, e);
        }
    }

    private static void requireWritable(Path file) {
        if (!Files.isWritable(file)) {
            throw new StoreException(Problem.READ_ONLY, file, "no right to write");
        }
        if (!Files.isWritable(Failures.folder(file))) {
            throw new StoreException(Problem.FOLDER_READ_ONLY, Failures.folder(file), "no right to write");
        }
    }

    /// Asked twice: of the header before anything is locked, and of the log too before anything is written.
    private static void requireVersion(Sql sql, Path file) throws SQLException {
        var version = Migrations.version(sql);
        if (version > Migrations.LATEST) {
            throw new StoreException(Problem.NEWER_VERSION, file, "version " + version);
        }
        if (version < 0) {
            throw new StoreException(Problem.DAMAGED, file, "version " + version);
        }
    }

    private static void lock(Sql sql) throws SQLException {
        restrict(sql);
        sql.execute("BEGIN EXCLUSIVE");
        sql.execute("COMMIT");
    }

    private static void restrict(Sql sql) throws SQLException {
        sql.execute("PRAGMA busy_timeout = 200");
        // Before the log is first touched: the lock then lasts as long as the connection, and no third file is needed.
        sql.execute("PRAGMA locking_mode = EXCLUSIVE");
        // A workspace file may come from anybody: nothing in its schema is to be trusted with functions.
        sql.execute("PRAGMA trusted_schema = OFF");
        sql.execute("PRAGMA cell_size_check = ON");
    }

    private static void prepare(Sql sql, Path file) throws SQLException {
        sql.logWhenWritten();
        // In a write-ahead log only FULL makes every commit survive a power cut.
        sql.execute("PRAGMA synchronous = FULL");
        // In KiB below zero, and in pages: an import of many articles is not written twice page by page.
        sql.execute("PRAGMA cache_size = -32768");
        sql.execute("PRAGMA wal_autocheckpoint = 4000");
        if (Migrations.version(sql) < Migrations.LATEST) {
            Backup.keep(sql, file);
            Migrations.run(sql);
        }
        sql.execute("PRAGMA foreign_keys = ON");
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }

    private static Sql connect(String url, int mode) throws SQLException {
        var properties = new Properties();
        properties.setProperty("open_mode", String.valueOf(mode));
        return new Sql(DriverManager.getConnection(url, properties));
    }
}
