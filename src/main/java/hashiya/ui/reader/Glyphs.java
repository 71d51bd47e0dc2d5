package hashiya.ui.reader;

import hashiya.text.Graphemes;
import hashiya.ui.control.Typeface;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Sets a stretch of text in one typeface and size, and whatever that typeface lacks in another one.
///
/// Where a right-to-left run holds a character that its font lacks, JavaFX on Linux puts the pieces of the run in the
/// wrong order. So each such character becomes a `Text`, and thereby a run, of its own, which the bidi algorithm puts
/// where it belongs: in the other typeface of the program if that has it, or else left to the fonts of the system.
final class Glyphs {

    private final Font font;
    private final Font other;
    private final Font ofSystem;
    /// For controls that neither typeface has: too small for a missing glyph to be seen.
    private final Font nothing;
    private final BitSet covered;
    private final BitSet coveredByOther;

    /// @param size in px
    Glyphs(Typeface typeface, double size) {
        var second = typeface == Typeface.AMIRI ? Typeface.VAZIRMATN : Typeface.AMIRI;
        font = typeface.font(size);
        other = second.font(size);
        ofSystem = Font.font("SansSerif", size);
        nothing = typeface.font(0.01);
        covered = typeface.coverage();
        coveredByOther = second.coverage();
    }

    Font font() {
        return font;
    }

    /// Whether the typeface has everything in this text.
    boolean coverAll(String text) {
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!has(covered, text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    /// The texts that, one behind the other, make up this one.
    List<Text> texts(String line) {
        if (coverAll(line)) {
            return List.of(text(line, font));
        }
        var texts = new ArrayList<Text>();
        var done = 0;
        for (var at = 0; at < line.length(); ) {
            var letter = line.codePointAt(at);
            if (has(covered, letter)) {
                at += Character.charCount(letter);
                continue;
            }
            var start = Math.max(done, start(line, at));
            var end = end(line, at);
            if (start > done) {
                texts.add(text(line.substring(done, start), font));
            }
            texts.add(substitute(line.substring(start, end)));
            done = end;
            at = end;
        }
        if (done < line.length()) {
            texts.add(text(line.substring(done), font));
        }
        return texts;
    }

    private Text substitute(String stretch) {
        if (stretch.codePoints().allMatch(letter -> has(coveredByOther, letter))) {
            return text(stretch, other);
        }
        return text(stretch, stretch.codePoints().allMatch(Glyphs::isInvisible) ? nothing : ofSystem);
    }

    /// A sign stands alone; a letter takes its whole word along, because letters of two fonts do not join.
    private static int start(String line, int at) {
        var start = Graphemes.start(line, at);
        while (isOfWord(line.codePointAt(at)) && start > 0 && isOfWord(line.codePointBefore(start))) {
            start -= Character.charCount(line.codePointBefore(start));
        }
        return start;
    }

    /// Controls in a row are one text, and so are ideographs, which have no order but one: a page of either would be of
    /// a thousand nodes.
    private int end(String line, int at) {
        var letter = line.codePointAt(at);
        var end = Graphemes.next(line, at);
        while (end < line.length() && goesWith(letter, line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        return Graphemes.end(line, end);
    }

    private boolean goesWith(int letter, int next) {
        if (isInvisible(letter)) {
            return isInvisible(next) && (!has(covered, next) || isOfDirection(next));
        }
        return Character.isIdeographic(letter) ? Character.isIdeographic(next) && !has(covered, next)
                : isOfWord(letter) && isOfWord(next);
    }

    private static boolean isOfWord(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.MODIFIER_LETTER -> true;
            default -> Character.isLetter(letter) && !Character.isIdeographic(letter);
        };
    }

    /// Spaces need no glyph. Invisible controls do: where the font has none, HarfBuzz leaves them out and JavaFX counts the
    /// letters behind them wrongly.
    private static boolean has(BitSet covered, int letter) {
        return covered.get(letter) || Character.isWhitespace(letter) || letter >= 0xFE00 && letter <= 0xFE0F;
    }

    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT;
    }

    /// Controls that order letters and do not join them.
    private static boolean isOfDirection(int letter) {
        return letter == BidiContext.ARABIC_LETTER_MARK || letter == BidiContext.LEFT_TO_RIGHT_MARK
                || letter == BidiContext.RIGHT_TO_LEFT_MARK || letter >= 0x202A && letter <= 0x202E
                || letter >= 0x2066 && letter <= 0x2069;
    }

    private static Text text(String letters, Font font) {
        var text = new Text(letters);
        text.setFont(font);
        text.getStyleClass().add("letters");
        return text;
    }
}
