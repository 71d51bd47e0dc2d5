package hashiya.intake;

import hashiya.intake.Decoding.Decoded;
import hashiya.intake.Decoding.Failed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds the encoding of an Arabic text that declares none.
///
/// From the surest sign to the weakest: byte order mark, the pattern of UTF-16, strict UTF-8, and only then the two
/// Arabic code pages, weighed by the letters each would make of the bytes. What stays in doubt fails.
final class Encodings {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Encodings() {
    }

    static Decoding decode(byte[] bytes) {
        var decoded = unicode(bytes);
        if (decoded.isPresent()) {
            return decoded.get();
        }
        return Utf8.isDamaged(bytes) ? new Failed(Refusal.Reason.DAMAGED_ENCODING) : CodePages.decode(bytes);
    }

    /// The text in this encoding, or nothing where a byte does not belong to it.
    static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Decoding> unicode(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) && bytes.length % 4 == 0) {
            return Optional.of(marked(Charset.forName("UTF-32LE"), bytes));
        }
        if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(marked(Charset.forName("UTF-32BE"), bytes));
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(marked(StandardCharsets.UTF_16LE, bytes));
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(marked(StandardCharsets.UTF_16BE, bytes));
        }
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(marked(StandardCharsets.UTF_8, bytes));
        }
        return Utf16.byteOrder(bytes).map(charset -> marked(charset, bytes))
                .or(() -> strictly(StandardCharsets.UTF_8, bytes)
                        .map(text -> new Decoded(isAscii(bytes) ? "US-ASCII" : "UTF-8", text)));
    }

    /// A text whose encoding is stated beyond doubt: if it does not fit, the text is damaged.
    private static Decoding marked(Charset charset, byte[] bytes) {
        var text = strictly(charset, bytes);
        return text.isEmpty()
                ? new Failed(Refusal.Reason.DAMAGED_ENCODING)
                : new Decoded(charset.name(), withoutMark(text.get()));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean isAscii(byte[] bytes) {
        for (var each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (var at = 0; at < start.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xff) != start[at]) {
                return false;
            }
        }
        return true;
    }
}
