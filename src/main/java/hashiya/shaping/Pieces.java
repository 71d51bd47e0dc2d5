package hashiya.shaping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// The pieces that a run is shaped in. Nearly always that is the whole run.
///
/// What the font lacks is a piece of its own, which Pango sets in another font: JavaFX puts pieces in their right
/// order, but not what Pango makes of one run in two fonts. A letter takes its word along, because letters of two fonts
/// do not join. And marks without end, as in text made to break programs, are parted: the time they take grows with
/// the square of their number.
final class Pieces {

    /// Far more marks than any letter of any script bears.
    private static final int MARKS = 64;

    /// @param start  in UTF-16 units of the text
    /// @param length in UTF-16 units
    record Piece(int start, int length) { }

    private final char[] letters;
    private final int end;
    private final IntPredicate covered;
    private final List<Piece> pieces = new ArrayList<>(1);
    private int done;

    /// @param covered whether the font has a glyph for a code point
    Pieces(char[] letters, int start, int end, IntPredicate covered) {
        this.letters = letters;
        this.end = end;
        this.covered = covered;
        done = start;
    }

    List<Piece> all() {
        var marks = 0;
        for (var at = done; at < end; ) {
            var letter = letter(at);
            marks = isMark(letter) ? marks + 1 : 0;
            if (isLacking(letter)) {
                cut(isOfWord(letter) ? wordStart(at) : at);
                at = isOfWord(letter) ? wordEnd(at) : at + Character.charCount(letter);
                cut(at);
                marks = 0;
            } else {
                if (marks > MARKS) {
                    cut(at);
                    marks = 1;
                }
                at += Character.charCount(letter);
            }
        }
        cut(end);
        return pieces;
    }

    private void cut(int at) {
        if (at > done) {
            pieces.add(new Piece(done, at - done));
            done = at;
        }
    }

    private int letter(int at) {
        return Character.codePointAt(letters, at, end);
    }

    private int wordStart(int at) {
        var start = at;
        while (start > done && isOfWord(Character.codePointBefore(letters, start, done))) {
            start -= Character.charCount(Character.codePointBefore(letters, start, done));
        }
        return start;
    }

    private int wordEnd(int at) {
        var behind = at;
        while (behind < end && isOfWord(letter(behind))) {
            behind += Character.charCount(letter(behind));
        }
        return behind;
    }

    /// Spaces and what is never drawn need no glyph.
    private boolean isLacking(int letter) {
        return !covered.test(letter) && !Character.isWhitespace(letter) && Character.getType(letter) != Character.FORMAT
                && (letter < 0xFE00 || letter > 0xFE0F);
    }

    private static boolean isOfWord(int letter) {
        return isMark(letter) || Character.isLetter(letter) && !Character.isIdeographic(letter);
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
