package hashiya.text;

import java.util.Objects;

/// Where a passage stands: its range in one version of a text, and the letters it must have there.
///
/// @param version which version of the text the range counts in, from 1
public record Anchor(int version, TextRange range, Quote quote) {

    /// @throws IllegalArgumentException if the version is below 1 or the quote is not as long as the range
    public Anchor {
        Objects.requireNonNull(quote);
        if (version < 1 || range.length() != quote.exact().length()) {
            throw new IllegalArgumentException("Range " + range + " of version " + version + " does not fit its quote");
        }
    }

    /// Whether the text has this anchor's letters at this anchor's place.
    public boolean holdsIn(String text) {
        return range.end() <= text.length() && text.startsWith(quote.exact(), range.start());
    }
}
