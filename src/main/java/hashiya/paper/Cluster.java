package hashiya.paper;

import java.util.List;

/// A grapheme as it is set, or several that the font draws as one.
///
/// @param letters in logical order
/// @param glyphs  none where nothing is to be seen
/// @param advance in font units, not negative
record Cluster(String letters, Face face, List<Glyph> glyphs, int advance, boolean rightToLeft) {

    Cluster {
        glyphs = List.copyOf(glyphs);
    }

    /// @param size in points
    double width(double size) {
        return advance * size / face.unitsPerEm();
    }
}
