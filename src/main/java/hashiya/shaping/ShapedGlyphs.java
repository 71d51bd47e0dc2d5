package hashiya.shaping;

import java.util.stream.IntStream;

/// What HarfBuzz made of a run, from left to right, as it lays it down: five numbers for each glyph in either array.
///
/// @param glyphs     for each glyph which it is, a mask, and the offset in the run of the first letter it stands for
/// @param positions  for each glyph its advance to the right and upwards, and where it stands, to the right and upwards
///                   of where the ones before it left off, in units of the font
/// @param unitsPerEm how many of these units make the size of the font
record ShapedGlyphs(int[] glyphs, int[] positions, int unitsPerEm) {

    static final int RECORD = 5;

    int count() {
        return glyphs.length / RECORD;
    }

    int code(int glyph) {
        return glyphs[RECORD * glyph];
    }

    /// The first letter of those that belong together: a letter and its marks, or the letters of a ligature.
    int cluster(int glyph) {
        return glyphs[RECORD * glyph + 2];
    }

    int advance(int glyph) {
        return positions[RECORD * glyph];
    }

    int right(int glyph) {
        return positions[RECORD * glyph + 2];
    }

    int up(int glyph) {
        return positions[RECORD * glyph + 3];
    }

    /// The font has a glyph for every letter.
    boolean lacksNone() {
        return IntStream.range(0, count()).noneMatch(glyph -> code(glyph) == 0);
    }
}
