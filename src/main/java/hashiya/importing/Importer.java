package hashiya.importing;

import hashiya.importing.Outcome.Duplicate;
import hashiya.importing.Outcome.Imported;
import hashiya.importing.Outcome.Refused;
import hashiya.intake.Incoming;
import hashiya.intake.IntakeFiles;
import hashiya.intake.Refusal;
import hashiya.intake.Refusal.Reason;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
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
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Imports files and folders one after the other. Each article is a change of its own: what is done stays done when
/// the work is cancelled, and importing the same files again adds nothing.
public final class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<Sha256, ArticleId> byLetters = new HashMap<>();
    private final Library library;
    private final Editor editor;

    public Importer(Library library) {
        this.library = library;
        editor = new Editor(library);
        library.all(Article.class).forEach(article -> remember(article.id(), library.text(article)));
    }

    /// @param paths   files, and folders whose files are all meant
    /// @param onEach  hears what became of each file as soon as it is known
    /// @throws CancellationException if the work was cancelled; what is done stays done
    public void run(List<Path> paths, Progress progress, Consumer<Outcome> onEach) {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            files(path, files, onEach);
        }
        for (var at = 0; at < files.size(); at++) {
            progress.at(at, files.size());
            onEach.accept(take(files.get(at)));
        }
        progress.at(files.size(), files.size());
    }

    private static void files(Path path, List<Path> files, Consumer<Outcome> onEach) {
        try (var found = IntakeFiles.files(path)) {
            found.forEach(files::add);
        } catch (IOException e) {
            LOG.warn("Cannot look at {}", path, e);
            onEach.accept(new Refused(path, new Refusal(Reason.UNREADABLE, path.toString(), "")));
        }
    }

    private Outcome take(Path file) {
        if (library.owns(file)) {
            return new Refused(file, new Refusal(Reason.NOT_TEXT, file.getFileName().toString(), ""));
        }
        return switch (IntakeFiles.read(file, Instant.now().truncatedTo(ChronoUnit.MILLIS))) {
            case Refusal refusal -> new Refused(file, refusal);
            case Incoming incoming -> duplicate(incoming)
                    .<Outcome>map(article -> new Duplicate(file, article))
                    .orElseGet(() -> new Imported(file, keep(incoming)));
        };
    }

    private Article keep(Incoming incoming) {
        var article = editor.importArticle(incoming.facts(), incoming.evidence(), incoming.content(),
                incoming.hidden());
        remember(article.id(), incoming.content().text());
        return article;
    }

    private Optional<ArticleId> duplicate(Incoming incoming) {
        return library.articleOf(incoming.evidence().sha256())
                .or(() -> Optional.ofNullable(byLetters.get(letters(incoming.content().text()))));
    }

    private void remember(ArticleId article, String text) {
        byLetters.putIfAbsent(letters(text), article);
    }

    /// The same for two printings of one text that differ in encoding, spacing or vowel marks only.
    private static Sha256 letters(String text) {
        return Sha256.of(SPACES.matcher(Folding.fold(text).text()).replaceAll(" ").strip());
    }
}
