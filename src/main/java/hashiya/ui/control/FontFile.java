package hashiya.ui.control;

import java.nio.ByteBuffer;
import java.util.BitSet;

/// The few tables of an OpenType font file that JavaFX does not tell about. The shapes of the tables are those of the
/// OpenType specification (`name`, `loca`, `cmap` formats 4 and 12).
final class FontFile {

    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int TYPOGRAPHIC_SUBFAMILY = 17;
    /// The first number that the specification leaves to the font itself.
    private static final int NOBODY_READS = 256;

    private final ByteBuffer file;

    /// @param bytes a whole file with outlines in `glyf`; changed by the methods that say what they take from it
    FontFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
    }

    /// The code points the font has a glyph for.
    BitSet coverage() {
        var covered = new BitSet();
        var cmap = table("cmap");
        for (var i = 0; i < unsignedShort(cmap + 2); i++) {
            var subtable = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            switch (unsignedShort(subtable)) {
                case 4 -> addSegments(subtable, covered);
                case 12 -> addGroups(subtable, covered);
                default -> { }
            }
        }
        return covered;
    }

    /// Takes the typographic family from the names, so that `Vazirmatn Medium` is a family of its own for everybody.
    ///
    /// JavaFX goes by the first family name and Pango by the typographic one; where the two differ, JavaFX on Linux
    /// draws the Arabic letters in the regular weight and all others in the weight asked for.
    void keepFirstFamilyOnly() {
        var names = table("name");
        for (var i = 0; i < unsignedShort(names + 2); i++) {
            var at = names + 6 + 12 * i + 6;
            if (unsignedShort(at) == TYPOGRAPHIC_FAMILY || unsignedShort(at) == TYPOGRAPHIC_SUBFAMILY) {
                file.putShort(at, (short) NOBODY_READS);
            }
        }
    }

    /// Takes the outline from the glyph that stands for missing ones.
    ///
    /// Pango says of invisible characters (joiners, marks of direction) that they have no glyph; JavaFX takes that for the
    /// missing one and draws a box in the midst of the word. What truly is missing is drawn by another font.
    void drawNothingForMissingGlyphs() {
        var places = table("loca");
        var isLong = file.getShort(table("head") + 50) != 0;
        if (isLong) {
            file.putInt(places, file.getInt(places + 4));
        } else {
            file.putShort(places, file.getShort(places + 2));
        }
    }

    private void addSegments(int subtable, BitSet covered) {
        var doubled = unsignedShort(subtable + 6);
        for (var i = 0; i < doubled; i += 2) {
            var end = unsignedShort(subtable + 14 + i);
            var start = unsignedShort(subtable + 16 + doubled + i);
            if (start < 0xFFFF) {
                covered.set(start, Math.min(end, 0xFFFE) + 1);
            }
        }
    }

    private void addGroups(int subtable, BitSet covered) {
        for (var i = 0; i < file.getInt(subtable + 12); i++) {
            var group = subtable + 16 + 12 * i;
            covered.set(file.getInt(group), file.getInt(group + 4) + 1);
        }
    }

    private int table(String tag) {
        for (var i = 0; i < unsignedShort(4); i++) {
            var at = 12 + 16 * i;
            if (file.getInt(at) == ByteBuffer.wrap(tag.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).getInt()) {
                return file.getInt(at + 8);
            }
        }
        throw new IllegalArgumentException("The font has no table " + tag);
    }

    private int unsignedShort(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
