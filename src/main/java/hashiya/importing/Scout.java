package hashiya.importing;

import hashiya.intake.Intake;
import hashiya.intake.IntakeFiles;
import hashiya.intake.Refusal;
import hashiya.intake.Refusal.Reason;
import hashiya.intake.table.ColumnMapping;
import hashiya.library.Library;
import hashiya.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads files ahead of the one that writes. What came in before is known by its bytes and not read at all.
final class Scout {

    private static final Logger LOG = LoggerFactory.getLogger(Scout.class);

    private final Library library;
    private final Function<Path, ColumnMapping> columns;
    private final boolean isEmpty;

    Scout(Library library, Function<Path, ColumnMapping> columns) {
        this.library = library;
        this.columns = columns;
        isEmpty = library.lastEntry() == 0;
    }

    /// May be called by several threads at once. Whatever a file does to who reads it, it stops none of the others.
    Scouted look(Handful handful) {
        var left = handful.files().stream().filter(Scout::isLeft).collect(Collectors.toSet());
        var articles = handful.files().stream().filter(each -> !left.contains(each)).toList();
        var digests = isEmpty ? Map.<Path, Sha256>of() : digests(articles);
        var known = library.knownTexts().ofBytes(digests.values());
        return new Scouted(handful.files().stream().map(file -> {
            var article = known.get(digests.get(file));
            return left.contains(file) ? Taken.left(file) : article == null ? read(file) : Taken.known(file, article);
        }).toList());
    }

    /// Some words in brackets make no note of an article in Markdown: there the analyst has to say so.
    private static boolean isLeft(Path file) {
        return !file.toString().toLowerCase(Locale.ROOT).endsWith(".md") && AnnotationImporter.takes(file);
    }

    private Taken read(Path file) {
        if (library.owns(file)) {
            return Taken.refused(file, new Refusal(Reason.NOT_TEXT, file.getFileName().toString(), ""));
        }
        try {
            var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            return Taken.begun(file, IntakeFiles.open(file, now, columns.apply(file)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("{} cannot be read", file, e);
            return Taken.refused(file, new Refusal(Reason.UNREADABLE, file.getFileName().toString(), ""));
        }
    }

    private Map<Path, Sha256> digests(List<Path> files) {
        var digests = new HashMap<Path, Sha256>();
        for (var file : files) {
            try {
                if (Files.isRegularFile(file) && !library.owns(file) && Files.size(file) <= Intake.LIMIT) {
                    digests.put(file, Sha256.of(Files.readAllBytes(file)));
                }
            } catch (IOException e) {
                // Reading it says so.
                LOG.debug("No digest of {}", file, e);
            }
        }
        return digests;
    }
}
