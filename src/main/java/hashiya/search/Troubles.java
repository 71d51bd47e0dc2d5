package hashiya.search;

import hashiya.search.IndexTrouble.Reason;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/// Says what a failure of Lucene means to whoever uses the index.
final class Troubles {

    private Troubles() {
    }

    static <T> T of(Work<T> work) {
        try {
            return work.run();
        } catch (IndexTrouble e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw new IndexTrouble(reason(e.getCause()), e.getMessage(), e);
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexTrouble(reason(e), e.getMessage(), e);
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            // What a damaged file makes of Lucene, where its checks do not notice.
            throw new IndexTrouble(Reason.DAMAGED, e.getMessage(), e);
        }
    }

    static void run(Deed deed) {
        of(() -> {
            deed.run();
            return deed;
        });
    }

    private static Reason reason(Exception trouble) {
        return switch (trouble) {
            // What closed it by itself, as in the middle of a merge.
            case AlreadyClosedException closed when closed.getCause() instanceof Exception cause -> reason(cause);
            case LockObtainFailedException _ -> Reason.IN_USE;
            case IndexFormatTooOldException _ -> Reason.OTHER_SCHEMA;
            case IndexFormatTooNewException _ -> Reason.OTHER_SCHEMA;
            case CorruptIndexException _ -> Reason.DAMAGED;
            case IndexNotFoundException _ -> Reason.DAMAGED;
            case EOFException _ -> Reason.DAMAGED;
            case NoSuchFileException _ -> Reason.DAMAGED;
            case FileNotFoundException _ -> Reason.DAMAGED;
            default -> Reason.UNWRITABLE;
        };
    }

    interface Work<T> {
        T run() throws IOException;
    }

    interface Deed {
        void run() throws IOException;
    }
}
