package hashiya.ui.reader;

import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.text.TextRange;
import java.util.Objects;

/// A highlight as it is painted.
public record Mark(HighlightId id, TextRange range, Colour colour, boolean selected) {

    public Mark {
        Objects.requireNonNull(id);
        Objects.requireNonNull(range);
        Objects.requireNonNull(colour);
    }
}
