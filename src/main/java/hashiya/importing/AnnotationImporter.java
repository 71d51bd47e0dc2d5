package hashiya.importing;

import hashiya.change.Change.Batch;
import hashiya.change.Deed;
import hashiya.exchange.ExchangeRefusal;
import hashiya.exchange.Exchanged;
import hashiya.exchange.IncomingArticle;
import hashiya.exchange.IncomingWork;
import hashiya.exchange.annotation.AnnotationImport;
import hashiya.exchange.refi.RefiImport;
import hashiya.library.Library;
import hashiya.model.ArticleId;
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

    /// Whether a file is brought in this way, and not as an article. Looks into those whose name does not tell.
    public static boolean takes(Path file) {
        return Files.isRegularFile(file) && (RefiImport.isOne(file) || AnnotationImport.isOne(file));
    }

    /// Reads a file, and brings in what it holds.
    ///
    /// @throws hashiya.store.StoreException if the workspace file does not let it; nothing has happened then
    public Brought bring(Path file) {
        return bring(file, Optional.empty());
    }

    /// The same with everything in the file taken to be about one article, as the analyst says.
    ///
    /// @throws hashiya.store.StoreException if the workspace file does not let it; nothing has happened then
    public Brought bring(Path file, ArticleId onto) {
        return bring(file, Optional.of(onto));
    }

    /// @param path what the file is called, for the report
    /// @throws hashiya.store.StoreException if the workspace file does not let it; nothing has happened then
    public Brought.Taken bring(Path path, IncomingWork work) {
        return bring(path, work, Optional.empty());
    }

    private Brought bring(Path file, Optional<ArticleId> onto) {
        return switch (read(file)) {
            case ExchangeRefusal refusal -> new Brought.Refused(file, refusal);
            case IncomingWork work when onto.isEmpty() && isAboutNothing(work) -> new Brought.Refused(file,
                    new ExchangeRefusal(ExchangeRefusal.Reason.WHICH_ARTICLE, file.getFileName().toString(), ""));
            case IncomingWork work -> bring(file, work, onto);
        };
    }

    private static Exchanged read(Path file) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return RefiImport.isOne(file) ? RefiImport.read(file, now) : AnnotationImport.read(file, now);
    }

    /// Whether no article of the file can ever be found, because none has a name.
    private static boolean isAboutNothing(IncomingWork work) {
        return !work.articles().isEmpty() && work.articles().stream().allMatch(AnnotationImporter::isNameless);
    }

    private static boolean isNameless(IncomingArticle article) {
        return article.facts().url().isBlank() && article.original().isEmpty() && article.texts().isEmpty()
                && article.like().isEmpty();
    }

    private Brought.Taken bring(Path path, IncomingWork work, Optional<ArticleId> onto) {
        var plans = new Bringing[1];
        library.applyAny(fresh -> {
            plans[0] = new Bringing(library, fresh, work, onto);
            plans[0].plan();
            return plans[0].changes().isEmpty() ? Optional.empty()
                    : Optional.of(new Batch(Deed.IMPORTED, plans[0].changes()));
        });
        return plans[0].tally(path);
    }
}
