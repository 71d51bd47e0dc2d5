package hashiya.paper;

import hashiya.text.Graphemes;
import java.util.ArrayList;
import java.util.List;

/// The fonts of a document, and which of them sets what.
final class Faces {

    private final Face regular = Face.ofProgram("Amiri-Regular");
    private final Face bold = Face.ofProgram("Amiri-Bold");
    private final Face other = Face.ofProgram("Vazirmatn-Regular");
    private final Face ofSystem = Face.ofSystem();

    /// A stretch of one font.
    record Piece(int start, int end, Face face) { }

    Face text(boolean isBold) {
        return isBold ? bold : regular;
    }

    /// Cuts a range where the font changes. A sign goes by itself; a letter takes its whole word along, because letters
    /// of two fonts do not join.
    List<Piece> pieces(String text, int from, int to, boolean isBold) {
        var pieces = new ArrayList<Piece>();
        for (var at = from; at < to; ) {
            var end = tokenEnd(text, at, to);
            var face = face(text, at, end, isBold);
            if (!pieces.isEmpty() && pieces.getLast().face() == face) {
                pieces.set(pieces.size() - 1, new Piece(pieces.getLast().start(), end, face));
            } else {
                pieces.add(new Piece(at, end, face));
            }
            at = end;
        }
        return pieces;
    }

    private static int tokenEnd(String text, int from, int to) {
        var end = Math.min(to, Graphemes.next(text, from));
        if (isOfWord(text.codePointAt(from))) {
            while (end < to && isOfWord(text.codePointAt(end))) {
                end = Math.min(to, end + Character.charCount(text.codePointAt(end)));
            }
        }
        return end;
    }

    private Face face(String text, int from, int to, boolean isBold) {
        var first = text(isBold);
        for (var each : List.of(first, other, ofSystem)) {
            if (text.substring(from, to).codePoints().allMatch(letter -> needsNoGlyph(letter) || each.has(letter))) {
                return each;
            }
        }
        return first;
    }

    static boolean needsNoGlyph(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || isInvisible(letter);
    }

    /// Joiners, marks of direction, selectors of variants.
    static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT || letter >= 0xFE00 && letter <= 0xFE0F;
    }

    private static boolean isOfWord(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.MODIFIER_LETTER,
                    Character.FORMAT -> true;
            default -> Character.isLetter(letter) && !Character.isIdeographic(letter);
        };
    }
}
