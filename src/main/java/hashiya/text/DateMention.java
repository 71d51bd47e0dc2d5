package hashiya.text;

import java.util.Objects;

/// A date that a text states.
///
/// @param range where it stands, in UTF-16 units of that text, without a weekday in front
/// @param date  as far as it is sure; never unknown
public record DateMention(TextRange range, PartialDate date) {

    /// @throws IllegalArgumentException if the date is unknown
    public DateMention {
        Objects.requireNonNull(range);
        if (!date.isKnown()) {
            throw new IllegalArgumentException("A mentioned date is known");
        }
    }
}
