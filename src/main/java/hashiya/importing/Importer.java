package hashiya.importing;

import hashiya.importing.Outcome.Duplicate;
import hashiya.importing.Outcome.Refused;
import hashiya.importing.Outcome.Renewed;
import hashiya.intake.Incoming;
import hashiya.intake.Intake;
import hashiya.intake.IntakeFiles;
import hashiya.intake.Reading;
import hashiya.intake.Refusal;
import hashiya.intake.Refusal.Reason;
import hashiya.intake.table.ColumnMapping;
import hashiya.library.Library;
import hashiya.library.Revisions;
import hashiya.model.ArticleId;
import hashiya.work.Aside;
import hashiya.work.Conveyor;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Imports files and folders in their order, lot by lot. What is done stays done when the work is cancelled or the
/// program killed, importing the same files again goes on from there and adds nothing twice, and the whole import is
/// undone as one.
public final class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);
    /// Texts of an earlier version whose letters are digested between two signs of progress.
    private static final int DIGESTED = 200;
    /// Files that are read ahead and not yet written, in bytes; one larger file is read alone. What is made of a file
    /// while it is read may be several times as much.
    private static final long HELD = 96L << 20;
    private static final Path PASTED = Path.of("");

    private final Library library;
    private final List<Path> left = new ArrayList<>();
    private Function<Path, ColumnMapping> columns = _ -> ColumnMapping.PROPOSED;

    public Importer(Library library) {
        this.library = library;
    }

    /// Reads tables by this mapping, where they have its columns.
    public Importer with(ColumnMapping mapping) {
        return with(_ -> mapping);
    }

    /// @param mappings of each file, in case it is a table; asked by several threads at once
    public Importer with(Function<Path, ColumnMapping> mappings) {
        columns = mappings;
        return this;
    }

    /// Brings in a text that was pasted: it comes from no file.
    public Outcome paste(String text) {
        var outcomes = new ArrayList<Outcome>();
        while (library.knownTexts().digest(DIGESTED) > 0) {
            // Its letters have to be known before one can tell whether they are here.
        }
        var lot = new Lot(library, outcomes::add);
        new Receiving(lot, Progress.NONE, 1, left::add).take(PASTED, Intake.read(text.getBytes(StandardCharsets.UTF_8), "",
                Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        lot.flush();
        return outcomes.getFirst();
    }

    /// @param paths   files, and folders whose files are all meant
    /// @param onEach  hears what became of each article, and of each file that is none, as soon as it is on the disk
    /// @throws CancellationException if the work was cancelled; what is done stays done
    public void run(List<Path> paths, Progress progress, Consumer<Outcome> onEach) {
        var files = new ArrayList<Path>();
        left.clear();
        for (var path : paths) {
            progress.at(0, 0);
            files(path, files, progress, onEach);
        }
        while (library.knownTexts().digest(DIGESTED) > 0) {
            progress.at(0, 0);
        }
        var lot = new Lot(library, onEach);
        try {
            new Receiving(lot, progress, files.size(), left::add).run(files, new Scout(library, columns));
        } catch (CancellationException e) {
            lot.flush();
            throw e;
        }
        progress.at(files.size(), files.size());
    }

    /// Files that the last [#run] came upon and that hold what others wrote on articles: they are for
    /// [AnnotationImporter], best after the articles that they are about.
    public List<Path> left() {
        return List.copyOf(left);
    }

    /// Brings a file in as a newer version of an article, because the analyst says that it is one. The article keeps
    /// its facts.
    public Outcome renew(ArticleId article, Path file) {
        return switch (plan(article, file, Optional.empty())) {
            case Renewal.Idle(var outcome) -> outcome;
            case Renewal.Possible renewal -> renew(renewal);
        };
    }

    /// Does what was planned, as one step.
    ///
    /// @throws hashiya.store.StoreException if the text was changed since
    public Renewed renew(Renewal.Possible plan) {
        var article = new Revisions(library).apply(plan.revision(), plan.instead());
        return new Renewed(plan.path(), article, plan.revision());
    }

    /// What bringing a file in as a newer version of an article would do.
    ///
    /// @param instead the article that the file has come in as
    public Renewal plan(ArticleId article, Path file, Optional<ArticleId> instead) {
        return library.owns(file) ? new Renewal.Idle(own(file)) : switch (read(file)) {
            case Refusal refusal -> new Renewal.Idle(new Refused(file, refusal));
            case Incoming incoming -> plan(article, file, incoming, instead);
        };
    }

    private Renewal plan(ArticleId id, Path file, Incoming incoming, Optional<ArticleId> instead) {
        var known = library.articleOf(incoming.evidence().sha256()).filter(each -> !instead.equals(Optional.of(each)));
        if (known.isPresent() || incoming.content().text().equals(library.text(library.article(id)))) {
            return new Renewal.Idle(new Duplicate(file, known.orElse(id)));
        }
        return new Renewal.Possible(file, new Revisions(library)
                .renewal(id, incoming.content(), incoming.evidence(), incoming.hidden()), instead);
    }

    private static void files(Path path, List<Path> files, Progress progress, Consumer<Outcome> onEach) {
        try (var found = IntakeFiles.files(path, () -> progress.at(0, 0))) {
            found.forEach(files::add);
        } catch (IOException e) {
            LOG.warn("Cannot look at {}", path, e);
            onEach.accept(new Refused(path, new Refusal(Reason.UNREADABLE, path.toString(), "")));
        }
    }

    private static Reading read(Path file) {
        return IntakeFiles.read(file, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private static Outcome own(Path file) {
        return new Refused(file, new Refusal(Reason.NOT_TEXT, file.getFileName().toString(), ""));
    }

    /// Takes what was read ahead into lots, and says how far it is.
    private static final class Receiving {

        private final Aside aside = new Aside();
        private final Lot lot;
        private final Progress progress;
        private final int total;
        private final Consumer<Path> onLeft;
        private int done;
        private long articles;

        /// @param onLeft hears of files that are for others
        Receiving(Lot lot, Progress progress, int total, Consumer<Path> onLeft) {
            this.lot = lot;
            this.progress = progress;
            this.total = total;
            this.onLeft = onLeft;
        }

        void run(List<Path> files, Scout scout) {
            try (aside) {
                Conveyor.weighing(Handful::bytes, HELD).waiting(() -> progress.at(done, total))
                        .run(Handful.of(files.iterator()), scout::look, this::take, Scouted::close);
                lot.flush();
            }
        }

        private void take(Scouted handful) {
            try (handful) {
                for (var each : handful.files()) {
                    take(each);
                    done++;
                }
            }
        }

        private void take(Taken file) {
            progress.at(done, total);
            if (file.isLeft()) {
                onLeft.accept(file.file());
            }
            file.known().ifPresent(article -> lot.add(new Duplicate(file.file(), article)));
            file.first().ifPresent(reading -> take(file.file(), reading));
            for (var next = next(file); next.isPresent(); next = next(file)) {
                progress.at(done, total);
                take(file.file(), next.get());
            }
        }

        /// A document in an archive may take long: the analyst need not wait for its end to stop it.
        private Optional<Reading> next(Taken file) {
            return file.isOver() ? Optional.empty() : aside.get(
                    () -> file.rest().hasNext() ? Optional.of(file.rest().next()) : Optional.empty(),
                    () -> progress.at(done, total));
        }

        private void take(Path file, Reading reading) {
            switch (reading) {
                case Refusal refusal -> lot.add(new Refused(file, refusal));
                case Incoming incoming -> {
                    lot.add(file, incoming);
                    progress.found(++articles);
                }
            }
        }
    }
}
