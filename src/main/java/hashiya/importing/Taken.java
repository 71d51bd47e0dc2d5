package hashiya.importing;

import hashiya.intake.Reading;
import hashiya.intake.Readings;
import hashiya.model.ArticleId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;

/// A file as far as it was read ahead.
///
/// @param isLeft whether it holds what others wrote on articles, and is not read here
/// @param known the article that came from these very bytes; nothing was read then
/// @param first what it begins with, for most files all of it
/// @param rest  what else it holds, to be read when it is asked for
record Taken(Path file, boolean isLeft, Optional<ArticleId> known, Optional<Reading> first, Readings rest)
        implements AutoCloseable {

    private static final Readings NOTHING = Readings.of(Collections.emptyIterator(), () -> { });

    static Taken left(Path file) {
        return new Taken(file, true, Optional.empty(), Optional.empty(), NOTHING);
    }

    static Taken known(Path file, ArticleId article) {
        return new Taken(file, false, Optional.of(article), Optional.empty(), NOTHING);
    }

    static Taken refused(Path file, Reading refusal) {
        return new Taken(file, false, Optional.empty(), Optional.of(refusal), NOTHING);
    }

    /// Reads the first thing of what was opened.
    static Taken begun(Path file, Readings readings) {
        return new Taken(file, false, Optional.empty(),
                readings.hasNext() ? Optional.of(readings.next()) : Optional.empty(), readings);
    }

    /// Whether there is for sure nothing behind what it begins with.
    boolean isOver() {
        return rest == NOTHING || rest.isOne();
    }

    @Override
    public void close() {
        rest.close();
    }
}
