package hashiya.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Ways to break a file: at random, and by what means something to whoever reads it. The same seed breaks it the same
/// way.
public final class Wounds {

    /// What opens something, closes something or is a number that cannot be meant, in all the formats together.
    private static final List<String> TELLING = List.of("\"", "'", "{", "}", "[", "]", "<", ">", "(", ")", "<<", ">>",
            "]]>", "<![CDATA[", "<!--", "-->", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "&b;", "&#0;",
            "&#xFFFFFFFFF;", "\\u0000", "\\ud800", "\0", "\u202e", "\u2028", "\ufffd", "\ud800", "\n", "\r\n\r\n", "\t", ",", ";",
            "1e999999999", "-1", "9".repeat(300), "4294967295", "0001-01-01", "=?utf-8?B?", "?=", "=", "=3D", "--x", "%00",
            "..", "<p>", "</p>", "<div>", "<table>", "<w:p>", "</w:p>", "<text:p>", "<script>", "obj", "endobj", "stream",
            "endstream", "R", "null", "/", "BT", "Tj", "{\\rtf", "\\u-1?", "\\bin99999999", "}}}}", "{{{{");
    private static final int MOST_TIMES = 2_000;

    private Wounds() {
    }

    /// @param other from which a piece may come
    public static byte[] of(byte[] whole, byte[] other, Random random) {
        var bytes = whole.clone();
        for (var wound = 0; wound <= random.nextInt(3); wound++) {
            bytes = switch (random.nextInt(9)) {
                case 0 -> flipped(bytes, random, 1 + random.nextInt(20));
                case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                case 2 -> spliced(bytes, other, random);
                case 3 -> repeated(bytes, random);
                case 4 -> lengths(bytes, random);
                case 5 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length);
                case 6 -> figures(bytes, random);
                default -> telling(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, Random random, int count) {
        for (var each = 0; each < count && bytes.length > 0; each++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, byte[] other, Random random) {
        var start = random.nextInt(other.length);
        var part = Arrays.copyOfRange(other, start, start + random.nextInt(other.length - start + 1));
        return joined(bytes, random.nextInt(bytes.length + 1), part, 1);
    }

    private static byte[] repeated(byte[] bytes, Random random) {
        var start = random.nextInt(bytes.length + 1);
        var part = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + random.nextInt(200)));
        return joined(bytes, start, part, 1 + random.nextInt(500));
    }

    /// Once in most cases, else without end, as far as a file goes.
    private static byte[] telling(byte[] bytes, Random random) {
        var part = TELLING.get(random.nextInt(TELLING.size())).getBytes(StandardCharsets.UTF_8);
        return joined(bytes, random.nextInt(bytes.length + 1), part,
                random.nextInt(4) > 0 ? 1 : random.nextInt(MOST_TIMES));
    }

    private static byte[] joined(byte[] bytes, int at, byte[] part, int times) {
        var joined = Arrays.copyOf(bytes, bytes.length + part.length * times);
        for (var each = 0; each < times; each++) {
            System.arraycopy(part, 0, joined, at + each * part.length, part.length);
        }
        System.arraycopy(bytes, at, joined, at + part.length * times, bytes.length - at);
        return joined;
    }

    /// Four bytes somewhere become a number that is far too large, or too small.
    private static byte[] lengths(byte[] bytes, Random random) {
        var numbers = List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffff, 0x10000);
        var number = numbers.get(random.nextInt(numbers.size()));
        for (var at = random.nextInt(bytes.length + 1); at < bytes.length; at += 1 + random.nextInt(bytes.length)) {
            for (var each = 0; each < 4 && at + each < bytes.length; each++) {
                bytes[at + each] = (byte) (number >> 8 * each);
            }
        }
        return bytes;
    }

    /// A figure written in letters becomes another.
    private static byte[] figures(byte[] bytes, Random random) {
        for (var each = 0; each < 200 && bytes.length > 0; each++) {
            var at = random.nextInt(bytes.length);
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                bytes[at] = (byte) ('0' + random.nextInt(10));
            }
        }
        return bytes;
    }
}
