package hashiya.model;

import java.util.Objects;

/// What an article brings with it: the bytes as they were found, and the working text read from them.
///
/// The bytes are not copied; nobody may change them.
public record Content(byte[] original, String text) {

    public Content {
        Objects.requireNonNull(original);
        Objects.requireNonNull(text);
    }
}
