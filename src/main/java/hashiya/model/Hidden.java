package hashiya.model;

import hashiya.text.TextRange;
import java.util.Objects;

/// One or more whole lines of the working text that the reader does not show. They stay in the text and in its offsets.
///
/// @param range without the line break that ends it
public record Hidden(TextRange range, Furniture furniture) implements Comparable<Hidden> {

    public Hidden {
        Objects.requireNonNull(range);
        Objects.requireNonNull(furniture);
    }

    @Override
    public int compareTo(Hidden other) {
        return range.compareTo(other.range);
    }
}
