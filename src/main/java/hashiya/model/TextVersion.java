package hashiya.model;

import java.util.Objects;

/// Which working text of an article is meant.
///
/// @param number counts from 1
/// @param length in UTF-16 units
/// @param sha256 of the text's UTF-8 form
public record TextVersion(int number, int length, Sha256 sha256) {

    /// @throws IllegalArgumentException if the number is below 1 or the length negative
    public TextVersion {
        Objects.requireNonNull(sha256);
        Id.requireNumber(number);
        if (length < 0) {
            throw new IllegalArgumentException("A text has no negative length: " + length);
        }
    }

    public static TextVersion first(String text) {
        return new TextVersion(1, text.length(), Sha256.of(text));
    }
}
