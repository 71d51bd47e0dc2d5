package hashiya.intake;

import hashiya.intake.Decoding.Decoded;
import java.nio.charset.Charset;
import java.util.function.Function;

/// How the names in an archive are read that are not in UTF-8: in the encoding of Arabic Windows or in the one of
/// Arabic DOS, which Windows itself writes into archives, whichever makes likelier Arabic of all of them; or else in the one
/// that the format was made with.
final class OldNames {

    private static final double MARGIN = 5;
    private static final double ARABIC = 0.6;

    private OldNames() {
    }

    /// @param names all of them, a line each
    static Function<byte[], String> of(byte[] names) {
        var dos = CodePage720.decode(names);
        var windows = CodePages.decode(names);
        var weight = ArabicWeight.of(dos);
        var other = windows instanceof Decoded(_, var text) ? ArabicWeight.of(text) : 0;
        if (weight >= ARABIC * ArabicWeight.beyondAscii(dos) && weight >= other + MARGIN) {
            return CodePage720::decode;
        }
        var charset = Charset.forName(windows instanceof Decoded(var name, _) ? name : "IBM437");
        return name -> new String(name, charset);
    }
}
