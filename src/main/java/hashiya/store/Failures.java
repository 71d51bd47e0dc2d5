package hashiya.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite and the file system say, in our words.
final class Failures {

    static final Logger LOG = LoggerFactory.getLogger("hashiya.store");

    // Primary result codes: https://www.sqlite.org/rescode.html
    static final int CORRUPT = 11;
    static final int NOTADB = 26;
    static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    static final int IOERR = 10;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int CONSTRAINT = 19;

    private Failures() {
    }

    static StoreException translate(Path file, SQLException e) {
        return switch (e.getErrorCode() & 0xff) {
            case BUSY, LOCKED -> new StoreException(Problem.IN_USE, file, e);
            case READONLY, CANTOPEN -> moved(e) ? new StoreException(Problem.MOVED, file, e) : noRight(file, e);
            case FULL -> new StoreException(Problem.DISK_FULL, file, e);
            case IOERR -> new StoreException(Problem.DRIVE, file, e);
            case CORRUPT, NOTADB -> new StoreException(Problem.DAMAGED, file, e);
            case CONSTRAINT -> new StoreException(Problem.CONFLICT, file, e);
            default -> new StoreException(Problem.UNKNOWN, file, e);
        };
    }

    static StoreException translate(Path file, IOException e) {
        return switch (e) {
            case FileAlreadyExistsException _ -> new StoreException(Problem.EXISTS, file, e);
            case NoSuchFileException _ -> new StoreException(Problem.MOVED, file, e);
            case AccessDeniedException _ -> noRight(file, e);
            default -> new StoreException(problem(e), file, e);
        };
    }

    /// The folder of a file, which every path has once it is absolute.
    static Path folder(Path file) {
        var absolute = file.toAbsolutePath();
        return absolute.getParent() == null ? absolute : absolute.getParent();
    }

    private static boolean moved(SQLException e) {
        return e instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DBMOVED;
    }

    private static StoreException noRight(Path file, Exception e) {
        return Files.isWritable(file)
                ? new StoreException(Problem.FOLDER_READ_ONLY, folder(file), e)
                : new StoreException(Problem.READ_ONLY, file, e);
    }

    /// Java has no exception of its own for these two.
    private static Problem problem(IOException e) {
        var full = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("no space left");
        return e.getCause() instanceof ReadOnlyFileSystemException ? Problem.READ_ONLY
                : full ? Problem.DISK_FULL : Problem.DRIVE;
    }
}
