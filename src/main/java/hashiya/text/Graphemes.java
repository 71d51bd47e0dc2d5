package hashiya.text;

import java.text.BreakIterator;
import java.util.Locale;

/// What a reader takes for one letter: a base with its vowel marks, an emoji with its joiners (extended grapheme
/// clusters of Unicode UAX 29). A caret never stands, and a highlight never ends, inside one.
///
/// All offsets are UTF-16 units. Each question costs what its nearest plain letters cost, not what the text costs:
/// the JDK's `BreakIterator` reads a whole text before its first answer, so it is shown a few letters only.
public final class Graphemes {

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
        if (isPlainBoundary(text, offset)) {
            return offset;
        }
        var from = plainBoundaryBefore(text, offset);
        var letters = over(text, from, plainBoundaryBehind(text, offset));
        return from + (letters.isBoundary(offset - from) ? offset - from : letters.preceding(offset - from));
    }

    /// The boundary at the offset, or the nearest behind it.
    ///
    /// @throws IndexOutOfBoundsException if the offset lies outside the text
    public static int end(String text, int offset) {
        requireOffset(text, offset);
        if (isPlainBoundary(text, offset)) {
            return offset;
        }
        var from = plainBoundaryBefore(text, offset);
        var letters = over(text, from, plainBoundaryBehind(text, offset));
        return from + (letters.isBoundary(offset - from) ? offset - from : letters.following(offset - from));
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

    private static int plainBoundaryBefore(String text, int offset) {
        var at = offset;
        while (!isPlainBoundary(text, at)) {
            at--;
        }
        return at;
    }

    private static int plainBoundaryBehind(String text, int offset) {
        var at = offset;
        while (!isPlainBoundary(text, at)) {
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
                || letter == 0x060c || letter == 0x061b || letter == 0x061f;
    }

    /// Number signs such as U+0600 belong to what follows them; outside Latin and Arabic nothing is taken for granted.
    private static boolean reachesForward(char letter) {
        return !isPlain(letter) && letter != '\n'
                && (letter > 0x06ff || Character.getType(letter) == Character.FORMAT);
    }
}
