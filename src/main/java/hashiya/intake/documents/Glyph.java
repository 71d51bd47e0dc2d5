package hashiya.intake.documents;

import hashiya.text.Direction;
import java.util.Optional;

/// What a page draws in one go: a letter, a ligature of several, or a space. In points from the upper left corner.
///
/// @param letters in the order in which they are read
/// @param y       of the line it stands on
/// @param size    of its font
/// @param order   when it is drawn
record Glyph(String letters, float x, float y, float width, float size, int order) {

    private static final String SHADDA = "\u0651";

    float end() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    boolean isSpace() {
        return letters.isBlank();
    }

    /// Vowels and the like, which have no place of their own.
    boolean isMark() {
        return !letters.isEmpty() && letters.codePoints().allMatch(Glyph::isMark);
    }

    /// The letter with a mark over it; some programs give the mark a part of the letter's room.
    Glyph with(Glyph mark) {
        var start = Math.min(x, mark.x);
        // Of two over one letter the doubling is written first, whichever is drawn first.
        var base = letters.length() - (int) letters.codePoints().filter(Glyph::isMark).count();
        var marked = mark.letters.equals(SHADDA) ? letters.substring(0, base) + SHADDA + letters.substring(base)
                : letters + mark.letters;
        return new Glyph(marked, mark.width > 0 ? start : x, y,
                mark.width > 0 ? Math.max(end(), mark.end()) - start : width, size, order);
    }

    /// Whether it is the same again, a hair beside the other, as some programs make bold letters.
    boolean isShadowOf(Glyph other) {
        return letters.equals(other.letters) && !isSpace() && Math.abs(x - other.x) < width * 0.3f
                && Math.abs(y - other.y) < size * 0.2f;
    }

    /// The direction that its letters have by themselves.
    Optional<Boolean> rightToLeft() {
        for (var at = 0; at < letters.length(); at++) {
            var found = Direction.isRightToLeft(letters.charAt(at));
            if (found || Order.isLatin(letters.charAt(at))) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
