package hashiya.intake;

import java.util.Objects;

/// What came of finding the encoding of some bytes.
sealed interface Decoding {

    /// @param charset by its IANA name
    /// @param text    all letters, without a byte order mark
    record Decoded(String charset, String text) implements Decoding {

        public Decoded {
            Objects.requireNonNull(charset);
            Objects.requireNonNull(text);
        }
    }

    record Failed(Refusal.Reason reason) implements Decoding {

        public Failed {
            Objects.requireNonNull(reason);
        }
    }
}
