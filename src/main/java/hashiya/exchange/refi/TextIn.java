package hashiya.exchange.refi;

import hashiya.model.Sha256;
import hashiya.text.TextRange;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text of a source: as it stands in the file, as it is read here, and every way in which programs are known to
/// count its places. The standard counts code points of a text without byte order mark whose lines end in LF;
/// programs write such marks and CRLF, count them or not, and count UTF-16 units.
final class TextIn {

    private static final char MARK = '\ufeff';
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]");

    /// One way of counting.
    ///
    /// @param units whether UTF-16 units are counted and not code points
    /// @param pairs whether CRLF counts as two
    /// @param mark  whether the byte order mark counts
    record Counting(boolean units, boolean pairs, boolean mark) {}

    private final String text;
    private final String encoding;
    private final byte[] bytes;
    private final List<Counting> ways;
    private final List<int[]> offsets = new ArrayList<>();

    private TextIn(String raw, String text, String encoding, byte[] bytes, List<Counting> ways) {
        this.text = text;
        this.encoding = encoding;
        this.bytes = bytes;
        this.ways = ways;
        ways.forEach(each -> offsets.add(offsets(raw, each)));
    }

    /// Nothing where the bytes are not text in any of Unicode's encodings.
    ///
    /// @param origin the program that wrote the file, as it calls itself
    static Optional<TextIn> of(byte[] bytes, String origin) {
        var charset = charset(bytes);
        try {
            var raw = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var text = LINE_END.matcher(isMarked(raw) ? raw.substring(1) : raw).replaceAll("\n").replace("\0", "");
            return Optional.of(new TextIn(raw, text, charset.name(), bytes, ways(raw, origin)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// A text that stands in the document itself.
    static TextIn inline(String content, String origin) {
        return of(content.getBytes(StandardCharsets.UTF_8), origin).orElseThrow();
    }

    /// The text exactly as it went out, if it did: then there is one way of counting.
    static Optional<TextIn> own(byte[] bytes, Sha256 digest) {
        return Sha256.of(bytes).equals(digest)
                ? Optional.of(new String(bytes, StandardCharsets.UTF_8)).map(each ->
                        new TextIn(each, each, "UTF-8", bytes, List.of(new Counting(false, true, true))))
                : Optional.empty();
    }

    String text() {
        return text;
    }

    String encoding() {
        return encoding;
    }

    byte[] bytes() {
        return bytes;
    }

    /// How many ways there are; the likeliest is the first.
    int ways() {
        return ways.size();
    }

    /// Where a stretch stands in the text, counted in one of the ways.
    ///
    /// @param way from 0
    Optional<TextRange> range(int way, int start, int end) {
        var places = offsets.get(way);
        return start >= 0 && start < end && end < places.length && places[start] < places[end]
                ? Optional.of(new TextRange(places[start], places[end])) : Optional.empty();
    }

    private static Charset charset(byte[] bytes) {
        var first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return first == 0xfffe ? StandardCharsets.UTF_16LE : first == 0xfeff ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private static boolean isMarked(String raw) {
        return !raw.isEmpty() && raw.charAt(0) == MARK;
    }

    private static List<Counting> ways(String raw, String origin) {
        var isWide = raw.codePoints().anyMatch(Character::isSupplementaryCodePoint);
        var hasPairs = raw.contains("\r\n");
        // ATLAS.ti writes CRLF and counts one.
        var likely = !origin.toUpperCase(Locale.ROOT).contains("ATLAS");
        var ways = new LinkedHashSet<Counting>();
        for (var units : isWide ? List.of(false, true) : List.of(false)) {
            for (var pairs : hasPairs ? List.of(likely, !likely) : List.of(true)) {
                for (var mark : isMarked(raw) ? List.of(false, true) : List.of(false)) {
                    ways.add(new Counting(units, pairs, mark));
                }
            }
        }
        return List.copyOf(ways);
    }

    /// For each place that is counted, and for the one behind the last, its offset in the text.
    private static int[] offsets(String raw, Counting way) {
        var places = new int[raw.length() + 1];
        var count = 0;
        var offset = 0;
        var at = isMarked(raw) && !way.mark ? 1 : 0;
        while (at < raw.length()) {
            var letter = raw.codePointAt(at);
            var size = Character.charCount(letter);
            var isPair = letter == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
            places[count++] = offset;
            if (size == 2 && way.units) {
                places[count++] = offset + 1;
            }
            if (isPair && way.pairs) {
                places[count++] = offset;
            }
            offset += letter == 0 || at == 0 && letter == MARK ? 0 : size;
            at += size + (isPair ? 1 : 0);
        }
        places[count++] = offset;
        return Arrays.copyOf(places, count);
    }
}
