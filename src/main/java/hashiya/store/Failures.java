package hashiya.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What SQLite and the file system say, in our words.
final class Failures {

    static final Logger LOG = LoggerFactory.getLogger("hashiya.store");

    // Primary result codes: https://www.sqlite.org/rescode.html
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int CONSTRAINT = 19;
    private static final int NOTADB = 26;

    private Failures() {
    }

    static StoreException translate(Path file, SQLException e) {
        return new StoreException(switch (e.getErrorCode() & 0xff) {
            case BUSY, LOCKED -> Problem.IN_USE;
            case READONLY, CANTOPEN -> Problem.READ_ONLY;
            case FULL -> Problem.DISK_FULL;
            case CORRUPT, NOTADB -> Problem.DAMAGED;
            case CONSTRAINT -> Problem.CONFLICT;
            default -> Problem.UNKNOWN;
        }, file, e);
    }

    static StoreException translate(Path file, IOException e) {
        return new StoreException(switch (e) {
            case FileAlreadyExistsException _ -> Problem.EXISTS;
            case AccessDeniedException _ -> Problem.READ_ONLY;
            default -> e.getCause() instanceof ReadOnlyFileSystemException ? Problem.READ_ONLY : Problem.UNKNOWN;
        }, file, e);
    }
}
