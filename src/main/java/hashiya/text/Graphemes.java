package hashiya.text;

import java.text.BreakIterator;
import java.util.Locale;

/// What a reader takes for one letter: a base with its vowel marks, an emoji with its joiners (extended grapheme
/// clusters of Unicode UAX 29). A caret never stands, and a highlight never ends, inside one.
///
/// All offsets are UTF-16 units. Each question costs what its nearest plain letters cost, not what the text costs:
/// the JDK's `BreakIterator` reads a whole text before its first answer, so it is shown a few letters only.
public final class Graphemes {

    /// How far beside an offset a plain letter is looked for: farther than any letter reaches, marks
    /// aside. Only in a text of flags alone one may be cut in two there.
    private static final int FARTHEST = 64;

    private Graphemes() {
    }

    /// Whether the offset stands between two graphemes, or at an end of the text.
    ///
    /// @throws IndexOutOfBoundsException if the offset lies outside the text
    public static boolean isBoundary(String text, int offset) {
        return start(text, offset) == offset;
    }

    /// The boundary at the offset, or the nearest before it.
    ///
    /// @throws IndexOutOfBoundsException if the offset lies outside the text
    public static int start(String text, int offset) {
        requireOffset(text, offset);
        var base = base(text, offset);
        if (isPlainBoundary(text, base)) {
            return base;
        }
        var from = plainBoundaryBefore(text, base);
        var letters = over(text, from, plainBoundaryBehind(text, base));
        return from + (letters.isBoundary(base - from) ? base - from : letters.preceding(base - from));
    }

    /// The boundary at the offset, or the nearest behind it.
    ///
    /// @throws IndexOutOfBoundsException if the offset lies outside the text
    public static int end(String text, int offset) {
        requireOffset(text, offset);
        var at = offset;
        for (var step = 0; step < FARTHEST && start(text, at) != at; step++) {
            at++;
            while (standsOnLetter(text, at)) {
                at++;
            }
        }
        return at;
    }

    /// The first boundary behind the offset; the end of the text stays where it is.
    public static int next(String text, int offset) {
        requireOffset(text, offset);
        return offset == text.length() ? offset : end(text, offset + 1);
    }

    /// The last boundary before the offset; the start of the text stays where it is.
    public static int previous(String text, int offset) {
        requireOffset(text, offset);
        return offset == 0 ? offset : start(text, offset - 1);
    }

    /// The range grown to the boundaries around it.
    ///
    /// @throws IndexOutOfBoundsException if the range lies outside the text
    public static TextRange snap(String text, TextRange range) {
        return new TextRange(start(text, range.start()), end(text, range.end()));
    }

    private static void requireOffset(String text, int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("Offset " + offset + " of a text of " + text.length());
        }
    }

    private static BreakIterator over(String text, int from, int to) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(from, to));
        return letters;
    }

    /// The letter that the mark at an offset stands on, however many are between them; the offset where no mark is.
    private static int base(String text, int offset) {
        var at = offset;
        while (standsOnLetter(text, at)) {
            at--;
        }
        return at;
    }

    private static int plainBoundaryBefore(String text, int offset) {
        var at = offset;
        while (!isPlainBoundary(text, at) && (offset - at < FARTHEST || Character.isLowSurrogate(text.charAt(at)))) {
            at--;
        }
        return at;
    }

    private static int plainBoundaryBehind(String text, int offset) {
        var at = offset;
        while (!isPlainBoundary(text, at) && at - offset < FARTHEST) {
            at++;
        }
        return at;
    }

    /// Whether no rule of UAX 29 could join what stands here: a plain letter follows nothing that reaches forward.
    private static boolean isPlainBoundary(String text, int offset) {
        return offset == 0 || offset == text.length()
                || isPlain(text.charAt(offset)) && !reachesForward(text.charAt(offset - 1))
                || isControl(text.charAt(offset)) || isControl(text.charAt(offset - 1));
    }

    /// Whether a mark or a joiner stands there on the letter before it (rule GB9), as far as it is one unit long.
    private static boolean standsOnLetter(String text, int at) {
        return !isPlainBoundary(text, at) && isMark(text.charAt(at)) && !isAlone(text.charAt(at - 1));
    }

    private static boolean isMark(char letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            // Marks of Burmese and its neighbours stand for themselves.
            case Character.COMBINING_SPACING_MARK -> letter < 0x1000 || letter > 0x109f
                    && (letter < 0x1a55 || letter > 0x1a64) && letter != 0xaa7b && letter != 0xaa7d;
            default -> letter == 0x200c || letter == 0x200d;
        };
    }

    /// What may carry no mark: line ends, controls, and some more that are asked about.
    private static boolean isAlone(char letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !isMark(letter);
            default -> false;
        };
    }

    /// Marks of direction and word joiners, which stand alone, whatever is beside them (rules GB4 and GB5). A text
    /// may hold thousands of them in a row.
    private static boolean isControl(char letter) {
        return letter == 0x061c || letter == 0x200e || letter == 0x200f || letter == 0xfeff
                || letter >= 0x202a && letter <= 0x202e || letter >= 0x2060 && letter <= 0x2069 && letter != 0x2065;
    }

    private static boolean isPlain(char letter) {
        return letter >= 0x20 && letter < 0x7f
                || letter >= 0x0620 && letter <= 0x064a
                || letter >= 0x0660 && letter <= 0x066f
                || letter == 0x060c || letter == 0x061b || letter == 0x061f
                || letter >= 0x4e00 && letter <= 0x9fff || letter >= 0x3001 && letter <= 0x300f
                || letter >= 0x3041 && letter <= 0x3096 || letter >= 0x30a1 && letter <= 0x30fa;
    }

    /// Number signs such as U+0600 belong to what follows them, and so does one letter of Malayalam; of those that take
    /// two units nothing is taken for granted.
    private static boolean reachesForward(char letter) {
        return Character.getType(letter) == Character.FORMAT || letter == 0x0d4e || Character.isSurrogate(letter);
    }
}
