package hashiya.importing;

import hashiya.importing.Outcome.Duplicate;
import hashiya.importing.Outcome.Imported;
import hashiya.intake.Incoming;
import hashiya.library.Arrival;
import hashiya.library.ArticleImport;
import hashiya.library.KnownTexts;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Sha256;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Articles that wait to be written together: one transaction for many is what makes a large import quick. What became
/// of each is told once it is on the disk, in the order in which they came.
final class Lot {

    private static final int ARTICLES = 256;
    private static final int LETTERS = 2_000_000;
    /// Pictures make documents heavy that have few letters.
    private static final long BYTES = 32L << 20;
    /// Where files are slow to read the analyst sees them come in all the same. In nanoseconds.
    private static final long LONG = Duration.ofSeconds(1).toNanos();

    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Function<List<Article>, Outcome>> outcomes = new ArrayList<>();
    private final Map<Sha256, Integer> places = new HashMap<>();
    private final Library library;
    private final KnownTexts known;
    private final ArticleImport writing;
    private final Consumer<Outcome> onEach;
    private Optional<Resemblance> resemblance = Optional.empty();
    private int letters;
    private long bytes;
    private long begun = System.nanoTime();

    Lot(Library library, Consumer<Outcome> onEach) {
        this.library = library;
        this.onEach = onEach;
        known = library.knownTexts();
        writing = new ArticleImport(library);
    }

    void add(Outcome outcome) {
        outcomes.add(_ -> outcome);
        flushIfFull();
    }

    void add(Path file, Incoming incoming) {
        var bytes = incoming.evidence().sha256();
        var text = incoming.content().letters();
        var there = known.ofBytes(Set.of(bytes)).values().stream().findFirst().or(() -> known.ofLetters(text));
        var waiting = Optional.ofNullable(places.getOrDefault(bytes, places.get(text)));
        if (there.isPresent()) {
            outcomes.add(_ -> new Duplicate(file, there.get()));
        } else if (waiting.isPresent()) {
            outcomes.add(written -> new Duplicate(file, written.get(waiting.get()).id()));
        } else {
            wait(file, incoming);
        }
        flushIfFull();
    }

    /// Writes what waits, and tells what became of it.
    void flush() {
        var written = arrivals.isEmpty() ? List.<Article>of() : writing.take(List.copyOf(arrivals));
        var told = List.copyOf(outcomes);
        arrivals.clear();
        outcomes.clear();
        places.clear();
        letters = 0;
        bytes = 0;
        begun = System.nanoTime();
        told.forEach(each -> onEach.accept(each.apply(written)));
    }

    private void wait(Path file, Incoming incoming) {
        var place = arrivals.size();
        arrivals.add(new Arrival(incoming.facts(), incoming.evidence(), incoming.content(), incoming.hidden()));
        places.put(incoming.evidence().sha256(), place);
        places.put(incoming.content().letters(), place);
        letters += incoming.content().text().length();
        bytes += incoming.evidence().bytes();
        var resemblances = resemblances();
        outcomes.add(written -> {
            var article = written.get(place);
            var resembles = resemblances.resembling(article.facts());
            resemblances.remember(article.id(), article.facts());
            return new Imported(file, article, resembles);
        });
    }

    private void flushIfFull() {
        if (arrivals.size() >= ARTICLES || letters >= LETTERS || bytes >= BYTES
                || System.nanoTime() - begun >= LONG) {
            flush();
        }
    }

    /// Read with the first article that is new: an import of what is here already need not know.
    private Resemblance resemblances() {
        if (resemblance.isEmpty()) {
            resemblance = Optional.of(Resemblance.of(library));
        }
        return resemblance.get();
    }
}
