package hashiya.importing;

import hashiya.intake.Refusal;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import java.nio.file.Path;

/// What became of one file.
public sealed interface Outcome {

    /// The file, as it was named or found.
    Path path();

    record Imported(Path path, Article article) implements Outcome {}

    /// The workspace has an article of the same bytes, or of the same letters after folding.
    record Duplicate(Path path, ArticleId article) implements Outcome {}

    record Refused(Path path, Refusal refusal) implements Outcome {}
}
