package hashiya.ui.reader;

import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.text.TextRange;
import java.util.Objects;

/// A highlight as it is painted.
///
/// @param noted whether it carries a note
public record Mark(HighlightId id, TextRange range, Colour colour, boolean selected, boolean noted) {

    public Mark {
        Objects.requireNonNull(id);
        Objects.requireNonNull(range);
        Objects.requireNonNull(colour);
    }

    public Mark(HighlightId id, TextRange range, Colour colour, boolean selected) {
        this(id, range, colour, selected, false);
    }

    /// The same elsewhere.
    Mark at(TextRange other) {
        return new Mark(id, other, colour, selected, noted);
    }
}
