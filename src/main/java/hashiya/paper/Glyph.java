package hashiya.paper;

/// A glyph of a font, and where it stands from the beginning of its cluster.
///
/// @param code in the font file
/// @param x    in font units
/// @param y    in font units, upwards
record Glyph(int code, int x, int y) { }
