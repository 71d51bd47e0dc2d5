package hashiya.importing;

import hashiya.library.Revision;
import hashiya.model.ArticleId;
import java.nio.file.Path;
import java.util.Optional;

/// What bringing a file in as a newer version of an article would do. Nothing has happened yet.
public sealed interface Renewal {

    /// @param instead the article that the file had come in as, which the newer version would take the place of
    record Possible(Path path, Revision revision, Optional<ArticleId> instead) implements Renewal {}

    /// There is nothing to bring in, or nothing that can be read.
    record Idle(Outcome outcome) implements Renewal {}
}
