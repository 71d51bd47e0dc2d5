package hashiya.model;

import hashiya.text.Folding;
import java.util.Objects;

/// What an article brings with it: the bytes as they were found, and the working text read from them.
///
/// The bytes are not copied; nobody may change them.
///
/// @param letters by what the text is known again in another encoding, spacing or vowel marks, from [#letters(String)]
public record Content(byte[] original, String text, Sha256 letters) {

    public Content {
        Objects.requireNonNull(original);
        Objects.requireNonNull(text);
        Objects.requireNonNull(letters);
    }

    public Content(byte[] original, String text) {
        this(original, text, letters(text));
    }

    /// The same for two printings of one text that differ in encoding, spacing or vowel marks only: the digest of its
    /// folded letters, with one space wherever there are any.
    public static Sha256 letters(String text) {
        var folded = Folding.fold(text).text();
        var letters = new StringBuilder(folded.length());
        var spaced = false;
        for (var at = 0; at < folded.length(); at++) {
            var letter = folded.charAt(at);
            if (letter == ' ' || letter >= '\t' && letter <= '\r') {
                spaced = !letters.isEmpty();
            } else {
                letters.append(spaced ? " " : "").append(letter);
                spaced = false;
            }
        }
        return Sha256.of(letters.toString());
    }
}
