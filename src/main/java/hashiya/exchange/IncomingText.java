package hashiya.exchange;

import java.util.Objects;

/// A text that a file brings with it.
///
/// @param version  its number among the texts of its article, from 1
/// @param text     with `\n` at the ends of lines
/// @param bytes    as they stood in the file, not to be changed any more
/// @param fileName the name of these bytes, without a folder
/// @param encoding by its IANA name
public record IncomingText(int version, String text, byte[] bytes, String fileName, String encoding) {

    public IncomingText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(encoding);
    }
}
