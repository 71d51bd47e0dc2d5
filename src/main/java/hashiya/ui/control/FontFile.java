package hashiya.ui.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// The few tables of an OpenType font file that JavaFX does not tell about. The shapes of the tables are those of the
/// OpenType specification (`name`, `loca`, `GPOS`, `cmap` formats 4 and 12).
final class FontFile {

    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int TYPOGRAPHIC_SUBFAMILY = 17;
    /// The platform whose names are one byte a letter.
    private static final int MACINTOSH = 1;
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

    /// Gives the font a name of its own, with another first letter, so that Pango shapes text with this copy of it.
    ///
    /// Pango looks fonts up by name; where the machine has a font of the same name, it shapes with that one and JavaFX
    /// draws with ours, and whatever was changed here has no effect on the shaping.
    ///
    /// @param family as the file calls it, in ASCII letters
    void rename(String family, char firstLetter) {
        var names = table("name");
        var storage = names + unsignedShort(names + 4);
        for (var i = 0; i < unsignedShort(names + 2); i++) {
            var at = names + 6 + 12 * i;
            var start = storage + unsignedShort(at + 10);
            var isUtf16 = unsignedShort(at) != MACINTOSH;
            if (unsignedShort(at + 8) >= family.length() * (isUtf16 ? 2 : 1) && startsWith(start, family, isUtf16)) {
                file.put(start + (isUtf16 ? 1 : 0), (byte) firstLetter);
            }
        }
    }

    private boolean startsWith(int start, String family, boolean isUtf16) {
        for (var i = 0; i < family.length(); i++) {
            var letter = isUtf16 ? unsignedShort(start + 2 * i) : Byte.toUnsignedInt(file.get(start + i));
            if (letter != family.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Takes the kerning from the font.
    ///
    /// JavaFX on Linux takes over how wide Pango makes each glyph, and not where Pango puts it within that width
    /// (`PangoGlyphLayout` reads `widths` alone). Kerning in right-to-left text is a narrower glyph that is also moved; drawn
    /// without the move it covers its neighbour: in Amiri the first letter of «مؤكد» vanished under the second. The shaping
    /// with HarfBuzz would place it, but not where it falls back on Pango; and without kerning the width of a word does not
    /// depend on its neighbours, which the reader's line breaking takes for granted.
    void takeOutKerning() {
        var positions = table("GPOS");
        var features = positions + unsignedShort(positions + 6);
        for (var i = 0; i < unsignedShort(features); i++) {
            var at = features + 2 + 6 * i;
            if (file.getInt(at) == tag("kern")) {
                file.putInt(at, tag("NONE"));
            }
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
            if (file.getInt(at) == tag(tag)) {
                return file.getInt(at + 8);
            }
        }
        throw new IllegalArgumentException("The font has no table " + tag);
    }

    private static int tag(String letters) {
        return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private int unsignedShort(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
