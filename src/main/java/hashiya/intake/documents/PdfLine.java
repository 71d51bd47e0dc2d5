package hashiya.intake.documents;

import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Glyphs that stand in one line of a page, or in one column of it.
final class PdfLine {

    /// The narrowest gap between two words, in parts of the font's size. Programs that justify lines leave out spaces.
    private static final float WORD_GAP = 0.2f;

    private final List<Glyph> glyphs;
    private final boolean rightToLeft;
    private final float right;
    private final float size;

    /// @param glyphs in any order, at least one that is no space
    /// @param page   the direction of most of the page, for lines without a word
    PdfLine(List<Glyph> glyphs, Direction page) {
        this.glyphs = withoutShadows(glyphs.stream().sorted(Comparator.comparing(Glyph::x)).toList());
        var letters = new StringBuilder();
        glyphs.forEach(each -> letters.append(each.letters()));
        var isUndecided = letters.chars().noneMatch(each -> Order.isLatin(each) || Direction.isRightToLeft(each));
        right = this.glyphs.stream().map(Glyph::end).max(Float::compare).orElseThrow();
        size = this.glyphs.stream().map(Glyph::size).sorted().skip(this.glyphs.size() / 2).findFirst().orElseThrow();
        rightToLeft = (isUndecided ? page : Direction.ofMajority(letters)) == Direction.RIGHT_TO_LEFT;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    float left() {
        return glyphs.getFirst().x();
    }

    float right() {
        return right;
    }

    float y() {
        return glyphs.getFirst().y();
    }

    float size() {
        return size;
    }

    /// The words, read in their order.
    ///
    /// @param mirror whether brackets are given as they look
    String text(boolean mirror) {
        return (isInsideOut() ? Order.read(words(), true, false) : Order.read(atoms(), rightToLeft, mirror))
                .replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /// Whether the letters were drawn in the order of the eye, and are put right by [#text].
    boolean isVisual() {
        var visual = 0;
        for (var at = 1; at < glyphs.size(); at++) {
            var one = glyphs.get(at - 1);
            var other = glyphs.get(at);
            if (one.rightToLeft().orElse(false) && other.rightToLeft().orElse(false)) {
                visual += one.order() < other.order() ? 1 : -1;
            }
        }
        return visual > 0;
    }

    /// How wide the word is that the line begins with.
    float firstWord() {
        var all = rightToLeft ? glyphs.reversed() : glyphs;
        for (var at = 1; at < all.size(); at++) {
            var one = all.get(at - 1);
            var other = all.get(at);
            var gap = rightToLeft ? one.x() - other.end() : other.x() - one.end();
            if (other.isSpace() || gap > one.size() * WORD_GAP) {
                return rightToLeft ? right() - one.x() : one.end() - left();
            }
        }
        return right() - left();
    }

    /// Words in their places with their letters from left to right: what a program that reads letters off a picture
    /// writes behind it.
    private boolean isInsideOut() {
        return rightToLeft && WordShapes.weigh(Order.read(words(), true, false))
                > WordShapes.weigh(Order.read(atoms(), true, false)) + 1;
    }

    /// Word by word as the letters stand.
    private List<String> words() {
        var words = new ArrayList<String>();
        for (var word : String.join("", atoms()).split("(?<= )|(?= )")) {
            words.add(word);
        }
        return words;
    }

    private List<String> atoms() {
        var atoms = new ArrayList<String>();
        for (var at = 0; at < glyphs.size(); at++) {
            var glyph = glyphs.get(at);
            if (at > 0 && glyph.x() - glyphs.get(at - 1).end() > glyph.size() * WORD_GAP) {
                atoms.add(" ");
            }
            atoms.add(glyph.isSpace() ? " " : glyph.letters());
        }
        return atoms;
    }

    private static List<Glyph> withoutShadows(List<Glyph> sorted) {
        var kept = new ArrayList<Glyph>();
        for (var glyph : sorted) {
            var recent = kept.subList(Math.max(0, kept.size() - 4), kept.size());
            if (recent.stream().noneMatch(glyph::isShadowOf)) {
                kept.add(glyph);
            }
        }
        return kept;
    }
}
