package hashiya.ui.desk;

import hashiya.model.ArticleId;
import hashiya.text.TextRange;
import java.util.Optional;
import java.util.OptionalInt;

/// Where a reader is asked to go.
///
/// @param range   what to bring into view; nothing means wherever the article was left
/// @param version of the text that the range counts in; nothing where it is the one that is shown
/// @param again   what is to stand there as it stood before; nothing where the reader is to go on from what it knows
/// @param visit   counts the visits, so that going to the same place twice is two visits
public record Place(ArticleId article, Optional<TextRange> range, OptionalInt version, Optional<Spot> again,
        long visit) {

    /// The range, if it is one of this version of the text. A highlight that lost its place has none there.
    public Optional<TextRange> rangeIn(int shown) {
        return range.filter(_ -> version.orElse(shown) == shown);
    }
}
