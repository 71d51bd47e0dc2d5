package hashiya.shaping;

/// The glyphs of HarfBuzz as JavaFX wants them: in px, with a room of their own for hits and carets, and the marks of
/// each letter behind it, so that from one glyph to the next the room never goes back to the left.
final class Placing {

    private final ShapedGlyphs shaped;
    private final float scale;
    private final int[] codes;
    private final int[] letters;
    private final float[] positions;
    private final float[] moves;
    private int filled;
    /// The end of the room given so far, in units of the font.
    private int room;

    /// @param scale px a unit of the font
    Placing(ShapedGlyphs shaped, float scale) {
        this.shaped = shaped;
        this.scale = scale;
        var count = shaped.count();
        codes = new int[count];
        letters = new int[count];
        positions = new float[2 * count + 2];
        moves = new float[2 * count];
        for (int from = 0, to = 0; from < count; from = to) {
            while (to < count && shaped.cluster(to) == shaped.cluster(from)) {
                to++;
            }
            place(from, to);
        }
        positions[2 * count] = room * scale;
    }

    int[] codes() {
        return codes;
    }

    /// For each glyph the offset in the run of its first letter.
    int[] letters() {
        return letters;
    }

    /// For each glyph, and for the end of the run, the left edge of its room, and 0.
    float[] positions() {
        return positions;
    }

    /// For each glyph how far it is drawn to the right of its room's left edge, and below the line.
    float[] moves() {
        return moves;
    }

    /// First what takes room in a cluster, then what does not: marks.
    private void place(int from, int to) {
        var pens = new int[to - from];
        var pen = room;
        for (var glyph = from; glyph < to; glyph++) {
            pens[glyph - from] = pen + shaped.right(glyph);
            pen += shaped.advance(glyph);
        }
        for (var glyph = from; glyph < to; glyph++) {
            if (shaped.advance(glyph) != 0) {
                put(glyph, pens[glyph - from]);
                room += shaped.advance(glyph);
            }
        }
        for (var glyph = from; glyph < to; glyph++) {
            if (shaped.advance(glyph) == 0) {
                put(glyph, pens[glyph - from]);
            }
        }
    }

    private void put(int glyph, int drawn) {
        codes[filled] = shaped.code(glyph);
        letters[filled] = shaped.cluster(glyph);
        positions[2 * filled] = room * scale;
        moves[2 * filled] = (drawn - room) * scale;
        moves[2 * filled + 1] = -shaped.up(glyph) * scale;
        filled++;
    }
}
