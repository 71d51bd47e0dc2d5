package hashiya.ui.desk;

import hashiya.model.ArticleId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.text.TextRange;
import java.util.Optional;
import java.util.function.Predicate;

/// What stood in a reader at one moment, so that it can stand there again.
///
/// @param offset    of the first letter in view, in UTF-16 units of the article's text
/// @param selection the letters that were selected
/// @param highlight the highlight that was selected
public record Spot(ArticleId article, int offset, Optional<TextRange> selection, Optional<HighlightId> highlight) {

    public Spot(ArticleId article, int offset) {
        this(article, offset, Optional.empty(), Optional.empty());
    }

    /// The same without a highlight that is gone.
    Spot without(Predicate<Id> isGone) {
        return new Spot(article, offset, selection, highlight.filter(isGone.negate()));
    }
}
