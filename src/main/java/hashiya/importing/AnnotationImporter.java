package hashiya.importing;

import hashiya.change.Change.Batch;
import hashiya.change.Deed;
import hashiya.exchange.ExchangeRefusal;
import hashiya.exchange.IncomingWork;
import hashiya.exchange.refi.RefiImport;
import hashiya.library.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Brings tags, highlights, notes, claims and all else that a file holds into a workspace, whatever the file's format.
///
/// All of it is one step, or nothing at all. What the workspace has already is not added again, nor changed: so the
/// same file a second time adds nothing. A passage is only put where its letters stand; what has no such place is told.
public final class AnnotationImporter {

    private final Library library;

    public AnnotationImporter(Library library) {
        this.library = library;
    }

    /// Whether a file is brought in this way, and not as an article.
    public static boolean takes(Path file) {
        return RefiImport.isOne(file) && !Files.isDirectory(file);
    }

    /// Reads a file, and brings in what it holds.
    ///
    /// @throws hashiya.store.StoreException if the workspace file does not let it; nothing has happened then
    public Brought bring(Path file) {
        return switch (RefiImport.read(file, Instant.now().truncatedTo(ChronoUnit.MILLIS))) {
            case ExchangeRefusal refusal -> new Brought.Refused(file, refusal);
            case IncomingWork work -> bring(file, work);
        };
    }

    /// @param path what the file is called, for the report
    /// @throws hashiya.store.StoreException if the workspace file does not let it; nothing has happened then
    public Brought.Taken bring(Path path, IncomingWork work) {
        var plans = new Bringing[1];
        library.applyAny(fresh -> {
            plans[0] = new Bringing(library, fresh, work);
            plans[0].plan();
            return plans[0].changes().isEmpty() ? Optional.empty()
                    : Optional.of(new Batch(Deed.IMPORTED, plans[0].changes()));
        });
        return plans[0].tally(path);
    }
}
