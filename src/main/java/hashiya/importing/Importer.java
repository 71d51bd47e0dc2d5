package hashiya.importing;

import hashiya.importing.Outcome.Duplicate;
import hashiya.importing.Outcome.Imported;
import hashiya.importing.Outcome.Refused;
import hashiya.importing.Outcome.Renewed;
import hashiya.intake.Incoming;
import hashiya.intake.IntakeFiles;
import hashiya.intake.Reading;
import hashiya.intake.Refusal;
import hashiya.intake.Refusal.Reason;
import hashiya.intake.table.ColumnMapping;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Revisions;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.text.Folding;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Imports files and folders one after the other. Each article is a change of its own: what is done stays done when
/// the work is cancelled, and importing the same files again adds nothing.
public final class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);
    /// Shorter titles, such as «بيان», many articles have. In letters.
    private static final int TELLING = 16;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<Sha256, ArticleId> byLetters = new HashMap<>();
    private final Map<String, Article> byName = new HashMap<>();
    private final Library library;
    private final Editor editor;
    private ColumnMapping columns = ColumnMapping.PROPOSED;

    public Importer(Library library) {
        this.library = library;
        editor = new Editor(library);
        library.all(Article.class).forEach(article -> remember(article, library.text(article)));
    }

    /// Reads tables by this mapping, where they have its columns.
    public Importer with(ColumnMapping mapping) {
        columns = mapping;
        return this;
    }

    /// @param paths   files, and folders whose files are all meant
    /// @param onEach  hears what became of each article, and of each file that is none, as soon as it is known
    /// @throws CancellationException if the work was cancelled; what is done stays done
    public void run(List<Path> paths, Progress progress, Consumer<Outcome> onEach) {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            files(path, files, onEach);
        }
        for (var at = 0; at < files.size(); at++) {
            progress.at(at, files.size());
            take(files.get(at), onEach);
        }
        progress.at(files.size(), files.size());
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

    private static void files(Path path, List<Path> files, Consumer<Outcome> onEach) {
        try (var found = IntakeFiles.files(path)) {
            found.forEach(files::add);
        } catch (IOException e) {
            LOG.warn("Cannot look at {}", path, e);
            onEach.accept(new Refused(path, new Refusal(Reason.UNREADABLE, path.toString(), "")));
        }
    }

    /// All articles of a file, one after the other.
    private void take(Path file, Consumer<Outcome> onEach) {
        if (library.owns(file)) {
            onEach.accept(own(file));
            return;
        }
        try (var readings = IntakeFiles.open(file, now(), columns)) {
            while (readings.hasNext()) {
                onEach.accept(take(file, readings.next()));
            }
        }
    }

    private Outcome take(Path file, Reading reading) {
        return switch (reading) {
            case Refusal refusal -> new Refused(file, refusal);
            case Incoming incoming -> duplicate(incoming)
                    .<Outcome>map(article -> new Duplicate(file, article))
                    .orElseGet(() -> keep(file, incoming));
        };
    }

    private static Reading read(Path file) {
        return IntakeFiles.read(file, now());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Outcome own(Path file) {
        return new Refused(file, new Refusal(Reason.NOT_TEXT, file.getFileName().toString(), ""));
    }

    private Outcome keep(Path file, Incoming incoming) {
        var resembles = resembling(incoming.facts());
        var article = editor.importArticle(incoming.facts(), incoming.evidence(), incoming.content(),
                incoming.hidden());
        remember(article, incoming.content().text());
        return new Imported(file, article, resembles);
    }

    private Optional<ArticleId> duplicate(Incoming incoming) {
        return library.articleOf(incoming.evidence().sha256())
                .or(() -> Optional.ofNullable(byLetters.get(letters(incoming.content().text()))));
    }

    private void remember(Article article, String text) {
        byLetters.putIfAbsent(letters(text), article.id());
        names(article.facts()).forEach(each -> byName.putIfAbsent(each, article));
    }

    /// An article that was there before, of the same address, or of the same title and no other outlet.
    private Optional<ArticleId> resembling(Facts facts) {
        return names(facts).map(byName::get).filter(Objects::nonNull)
                .filter(each -> !address(facts).isEmpty() && address(each.facts()).equals(address(facts))
                        || isSameOrUnknown(each.facts().outlet(), facts.outlet()))
                .map(Article::id).findFirst();
    }

    private static boolean isSameOrUnknown(String outlet, String other) {
        return outlet.isBlank() || other.isBlank()
                || Folding.fold(outlet.strip()).text().equals(Folding.fold(other.strip()).text());
    }

    /// By what another version of an article would be known: its address, and its title if that says enough.
    private static Stream<String> names(Facts facts) {
        var title = Folding.fold(facts.title().strip()).text();
        return Stream.of(address(facts), title.length() < TELLING ? "" : title).filter(each -> !each.isEmpty());
    }

    private static String address(Facts facts) {
        return facts.url().strip().replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/#]+$", "");
    }

    /// The same for two printings of one text that differ in encoding, spacing or vowel marks only.
    private static Sha256 letters(String text) {
        return Sha256.of(SPACES.matcher(Folding.fold(text).text()).replaceAll(" ").strip());
    }
}
