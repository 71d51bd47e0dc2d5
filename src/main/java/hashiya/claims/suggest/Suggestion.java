package hashiya.claims.suggest;

import hashiya.text.DateMention;
import hashiya.text.QuantityMention;
import hashiya.text.TextRange;
import java.util.List;
import java.util.Objects;

/// An attribution that a text seems to make.
///
/// @param range      what is said, in UTF-16 units of the text, without quotation marks around it
/// @param figures    the quantities in it, placed in the text
/// @param dates      the dates in it, placed in the text
/// @param confidence from 0 to 1: about how many of ten such suggestions are right
public record Suggestion(TextRange range, Voice voice, List<QuantityMention> figures, List<DateMention> dates,
                         double confidence) implements Comparable<Suggestion> {

    /// @throws IllegalArgumentException if the confidence is not from 0 to 1
    public Suggestion {
        Objects.requireNonNull(range);
        Objects.requireNonNull(voice);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("No confidence: " + confidence);
        }
    }

    /// Reading order, the longer first where two begin together.
    @Override
    public int compareTo(Suggestion other) {
        return range.compareTo(other.range);
    }
}
