package hashiya.model;

import java.time.Instant;
import java.util.Objects;

/// A text of an article that has given way to a newer one. Its letters and its original bytes are kept.
///
/// @param evidence where the text came from; the same as the text's before where the analyst corrected that by hand
/// @param replaced when a newer text took its place, in UTC
public record EarlierText(TextVersion text, Evidence evidence, Instant replaced) {

    public EarlierText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(replaced);
    }
}
