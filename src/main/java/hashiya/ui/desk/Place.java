package hashiya.ui.desk;

import hashiya.model.ArticleId;
import hashiya.text.TextRange;
import java.util.Optional;
import java.util.OptionalInt;

/// Where the reader is asked to go.
///
/// @param range   what to bring into view; nothing means wherever the article was left
/// @param visit   counts the visits, so that going to the same place twice is two visits
/// @param version of the text that the range counts in; nothing where it is the one that is shown
public record Place(ArticleId article, Optional<TextRange> range, long visit, OptionalInt version) {

    public Place(ArticleId article, Optional<TextRange> range, long visit) {
        this(article, range, visit, OptionalInt.empty());
    }

    /// The range, if it is one of this version of the text. A highlight that lost its place has none there.
    public Optional<TextRange> rangeIn(int shown) {
        return range.filter(_ -> version.orElse(shown) == shown);
    }
}
