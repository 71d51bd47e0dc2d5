package hashiya.text;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Map;

/// A text as a row of words and signs, each with a number that is the same for the same letters. Two texts that are to
/// be compared share their numbers.
///
/// A word is an unbroken run of letters, digits and marks; every other sign stands alone; spaces are left out.
final class Tokens {

    private final String text;
    private int[] ids = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    private Tokens(String text) {
        this.text = text;
    }

    /// Words and signs alone.
    ///
    /// @param numbers which numbers are given already, by letters
    static Tokens of(String text, Map<String, Integer> numbers) {
        return read(text, numbers, false);
    }

    /// Line breaks are signs too.
    static Tokens withBreaks(String text, Map<String, Integer> numbers) {
        return read(text, numbers, true);
    }

    private static Tokens read(String text, Map<String, Integer> numbers, boolean breaks) {
        var tokens = new Tokens(text);
        for (var at = 0; at < text.length(); ) {
            var end = at + 1;
            while (end < text.length() && isWord(text.charAt(at)) && isWord(text.charAt(end))) {
                end++;
            }
            if (!isSpace(text.charAt(at)) || breaks && text.charAt(at) == '\n') {
                tokens.add(numbers.computeIfAbsent(text.substring(at, end), _ -> numbers.size()), at, end);
            }
            at = end;
        }
        return tokens;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int id(int token) {
        return ids[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /// The numbers of these tokens.
    int[] ids(int from, int to) {
        return Arrays.copyOfRange(ids, from, to);
    }

    /// The numbers of these tokens as one thing that equals another of the same numbers.
    IntBuffer row(int from, int to) {
        return IntBuffer.wrap(ids, from, to - from).slice();
    }

    /// The first token that ends behind the offset; their count where none does.
    int firstEndingBehind(int offset) {
        var found = Arrays.binarySearch(ends, 0, count, offset + 1);
        return found < 0 ? -found - 1 : found;
    }

    /// The last token that begins before the offset; -1 where none does.
    int lastBeginningBefore(int offset) {
        var found = Arrays.binarySearch(starts, 0, count, offset);
        return (found < 0 ? -found - 1 : found) - 1;
    }

    /// Whether the token is the first of its line.
    boolean opensLine(int token) {
        return token == 0 || text.indexOf('\n', starts[token - 1], starts[token]) >= 0;
    }

    boolean closesLine(int token) {
        return token == count - 1 || opensLine(token + 1);
    }

    private void add(int id, int start, int end) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        ids[count] = id;
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    private static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) || switch (Character.getType(unit)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
