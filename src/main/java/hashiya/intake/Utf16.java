package hashiya.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// UTF-16 without a byte order mark: every second byte is 06, the Arabic block, or 00, Latin and spaces.
final class Utf16 {

    private Utf16() {
    }

    static Optional<Charset> byteOrder(byte[] bytes) {
        var first = shareOfBlockBytes(bytes, 0);
        var second = shareOfBlockBytes(bytes, 1);
        if (second >= 0.6 && first <= 0.1) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first >= 0.6 && second <= 0.1 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static double shareOfBlockBytes(byte[] bytes, int from) {
        var found = 0;
        var all = 0;
        for (var at = from; at < bytes.length; at += 2) {
            found += bytes[at] == 0x00 || bytes[at] == 0x06 ? 1 : 0;
            all++;
        }
        return all == 0 ? 0 : (double) found / all;
    }
}
