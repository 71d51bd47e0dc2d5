package hashiya.intake;

/// Tells a broken UTF-8 text from one that never was UTF-8.
final class Utf8 {

    private Utf8() {
    }

    /// Whether most bytes beyond ASCII stand in well-formed sequences. In an Arabic code page next to none do: there a
    /// letter is one byte, and what follows it is seldom a byte from 80 to BF.
    static boolean isDamaged(byte[] bytes) {
        var inside = 0;
        var beyondAscii = 0;
        for (var at = 0; at < bytes.length; ) {
            var length = sequenceAt(bytes, at);
            inside += length > 1 ? length : 0;
            beyondAscii += length > 1 ? length : bytes[at] < 0 ? 1 : 0;
            at += length;
        }
        return inside > 0 && inside * 2 >= beyondAscii;
    }

    /// The length of the well-formed sequence here; 1 for ASCII and for a byte that begins none.
    private static int sequenceAt(byte[] bytes, int at) {
        var lead = bytes[at] & 0xff;
        var length = lead < 0xc2 || lead > 0xf4 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (at + length > bytes.length) {
            return 1;
        }
        for (var next = at + 1; next < at + length; next++) {
            if ((bytes[next] & 0xc0) != 0x80) {
                return 1;
            }
        }
        return length;
    }
}
