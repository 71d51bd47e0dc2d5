package hashiya.text;

import java.util.Objects;

/// A quantity that a text states.
///
/// @param range where it stands, in UTF-16 units of that text: from the word that says how to take the number («نحو»)
///              to what is counted
public record QuantityMention(TextRange range, Quantity quantity) {

    public QuantityMention {
        Objects.requireNonNull(range);
        Objects.requireNonNull(quantity);
    }
}
