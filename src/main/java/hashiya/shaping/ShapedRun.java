package hashiya.shaping;

import com.sun.javafx.scene.text.TextSpan;
import com.sun.javafx.text.TextRun;

/// A run of text whose glyphs may be drawn beside where they take their room.
///
/// JavaFX has one position for both. Here its own positions are the room alone, which carets, selections and line
/// breaks go by; what is drawn is moved by `moves`. As long as nothing is moved, this is the run that JavaFX knows.
final class ShapedRun extends TextRun {

    /// For each glyph how far it is drawn to the right of and below its own position, in px; empty if none is.
    private float[] moves = {};

    ShapedRun(int start, int length, byte level, TextSpan span) {
        super(start, length, level, true, 0, span, 0, false);
    }

    /// @param size of the font, in px
    void take(ShapedGlyphs shaped, float size) {
        var placing = new Placing(shaped, size / shaped.unitsPerEm());
        super.shape(shaped.count(), placing.codes(), placing.positions(), placing.letters());
        moves = placing.moves();
    }

    @Override
    public void shape(int count, int[] glyphs, float[] positions, int[] letters) {
        moves = new float[0];
        super.shape(count, glyphs, positions, letters);
    }

    @Override
    public float getPosX(int glyph) {
        return super.getPosX(glyph) + (2 * glyph < moves.length ? moves[2 * glyph] : 0);
    }

    @Override
    public float getPosY(int glyph) {
        return super.getPosY(glyph) + (2 * glyph < moves.length ? moves[2 * glyph + 1] : 0);
    }

    /// A letter takes the room of all that stands or falls with it; the letters and marks behind it in the same cluster
    /// have no room of their own and stand at its end.
    @Override
    public float getXAtOffset(int offset, boolean leading) {
        if (moves.length == 0 || offset >= getLength()) {
            return super.getXAtOffset(offset, leading);
        }
        var cluster = -1;
        var first = 0;
        var last = 0;
        for (var glyph = 0; glyph < getGlyphCount(); glyph++) {
            var letter = getCharOffset(glyph);
            if (letter > cluster && letter <= offset) {
                cluster = letter;
                first = glyph;
            }
            if (letter == cluster) {
                last = glyph;
            }
        }
        var atStart = leading && cluster == offset;
        return atStart == isLeftToRight() ? super.getPosX(first) : super.getPosX(last + 1);
    }

    /// Where a line ends within this run; what is left of it is shaped anew, and so is the other part.
    @Override
    public TextRun split(int offset) {
        moves = new float[0];
        var rest = super.split(offset);
        var other = new ShapedRun(rest.getStart(), rest.getLength(), rest.getLevel(), rest.getTextSpan());
        other.setMetrics(rest.getAscent(), rest.getDescent(), rest.getLeading());
        return other;
    }
}
