package hashiya.importing;

import hashiya.intake.Refusal;
import hashiya.library.Revision;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import java.nio.file.Path;
import java.util.Optional;

/// What became of one article of a file, or of a file that holds none. A file may have many.
public sealed interface Outcome {

    /// The file, as it was named or found.
    Path path();

    /// @param resembles an article of the same address, or of the same title and no other outlet, that was there
    ///                  before: this may be another version of it
    record Imported(Path path, Article article, Optional<ArticleId> resembles) implements Outcome {}

    /// The file came in as a newer version of an article.
    ///
    /// @param revision what became of the article's highlights
    record Renewed(Path path, Article article, Revision revision) implements Outcome {}

    /// The workspace has an article of the same bytes, or of the same letters after folding.
    record Duplicate(Path path, ArticleId article) implements Outcome {}

    record Refused(Path path, Refusal refusal) implements Outcome {}
}
