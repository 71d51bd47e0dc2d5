package hashiya.text;

import java.util.Objects;

/// The letters of a passage with what stands around it, exactly as in the text, so that it can be checked and found again.
///
/// The shape follows the TextQuoteSelector of the W3C Web Annotation data model.
///
/// @param exact  the passage, never empty
/// @param prefix up to [#CONTEXT] UTF-16 units before it, cut at a grapheme boundary
/// @param suffix up to [#CONTEXT] UTF-16 units behind it, cut at a grapheme boundary
public record Quote(String exact, String prefix, String suffix) {

    /// How much context is kept on each side, in UTF-16 units.
    public static final int CONTEXT = 32;

    /// @throws IllegalArgumentException if the passage is empty
    public Quote {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("A quote has letters");
        }
        Objects.requireNonNull(prefix);
        Objects.requireNonNull(suffix);
    }
}
