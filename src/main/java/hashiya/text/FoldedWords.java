package hashiya.text;

import java.util.Arrays;

/// A text as a row of folded words, numbers in digits, and signs, each with its place in the text as it was. Spaces are
/// left out.
///
/// A word is an unbroken run of letters. Where letters and digits touch, they are two: «لـ891» is «ل» and 891. Digits
/// with separators between them are one: `1,500`.
public final class FoldedWords {

    /// Longer runs are no words that anything looks for; they keep their first letters, so that a text without spaces
    /// costs no more than another.
    private static final int LONGEST = 40;

    private static final String SEPARATORS = ".,٫٬";

    private final Folded folded;
    private String[] words = new String[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] joined = new boolean[64];
    private boolean[] opensLine = new boolean[64];
    private int count;

    private FoldedWords(Folded folded) {
        this.folded = folded;
    }

    public static FoldedWords of(String text) {
        var words = new FoldedWords(Folding.fold(text));
        words.read();
        return words;
    }

    public int count() {
        return count;
    }

    /// The folded letters, digits or sign; empty where the row has no such place.
    public String word(int place) {
        return place < 0 || place >= count ? "" : words[place];
    }

    /// In UTF-16 units of the text as it was.
    public int start(int place) {
        return starts[place];
    }

    /// Exclusive, behind the marks of the last letter.
    public int end(int place) {
        return ends[place];
    }

    /// The original letters from one place to another, both included.
    public String original(int first, int last) {
        return folded.original().substring(starts[first], ends[last]);
    }

    public boolean isWord(int place) {
        return place >= 0 && place < count && isLetter(words[place].charAt(0));
    }

    public boolean isNumber(int place) {
        return place >= 0 && place < count && isDigit(words[place].charAt(0));
    }

    /// Whether nothing stands between it and the one before.
    public boolean isJoined(int place) {
        return place > 0 && place < count && joined[place];
    }

    /// Whether it is the first of its line.
    public boolean opensLine(int place) {
        return place == 0 || place < count && opensLine[place];
    }

    /// The first place that begins at the offset or behind it; the count of places where none does.
    public int firstFrom(int offset) {
        var found = Arrays.binarySearch(starts, 0, count, offset);
        return found < 0 ? -found - 1 : found;
    }

    private void read() {
        var text = folded.text();
        var breaks = false;
        var free = -1;
        for (var at = 0; at < text.length(); ) {
            var end = endOf(text, at);
            var sign = text.charAt(at);
            if (sign == '\n') {
                breaks = true;
            } else if (!isSpace(sign)) {
                add(text, at, end, at == free);
                opensLine[count - 1] = breaks;
                breaks = false;
                free = end;
            }
            at = end;
        }
    }

    private static int endOf(String text, int from) {
        var at = from + 1;
        if (isDigit(text.charAt(from))) {
            while (at < text.length() && (isDigit(text.charAt(at)) || SEPARATORS.indexOf(text.charAt(at)) >= 0
                    && at + 1 < text.length() && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at - 1)))) {
                at++;
            }
        } else if (isLetter(text.charAt(from))) {
            while (at < text.length() && isLetter(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private void add(String text, int from, int to, boolean touches) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            joined = Arrays.copyOf(joined, count * 2);
            opensLine = Arrays.copyOf(opensLine, count * 2);
        }
        var range = folded.originalRange(from, to);
        words[count] = text.substring(from, Math.min(to, from + LONGEST));
        starts[count] = range.start();
        ends[count] = behindMarks(range.end());
        joined[count] = touches;
        count++;
    }

    private int behindMarks(int from) {
        var text = folded.original();
        var at = from;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isLetter(char unit) {
        return Character.isLetter(unit) || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
