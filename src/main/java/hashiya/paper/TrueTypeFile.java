package hashiya.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The tables of a font file with outlines in `glyf`, as the OpenType specification lays them out.
final class TrueTypeFile {

    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final boolean longPlaces;

    TrueTypeFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        for (var i = 0; i < Short.toUnsignedInt(file.getShort(4)); i++) {
            var at = 12 + 16 * i;
            var name = new byte[4];
            file.get(at, name);
            tables.put(new String(name, StandardCharsets.US_ASCII),
                    file.slice(file.getInt(at + 8), file.getInt(at + 12)));
        }
        longPlaces = table("head").getShort(50) != 0;
    }

    int unitsPerEm() {
        return Short.toUnsignedInt(table("head").getShort(18));
    }

    /// Of the highest letters above the base line, in font units.
    int ascent() {
        return table("hhea").getShort(4);
    }

    /// Of the lowest letters below the base line, in font units; negative.
    int descent() {
        return table("hhea").getShort(6);
    }

    int glyphCount() {
        return Short.toUnsignedInt(table("maxp").getShort(4));
    }

    /// Its outline; empty where there is nothing to be seen.
    ByteBuffer glyph(int code) {
        var from = place(code);
        return table("glyf").slice(from, place(code + 1) - from);
    }

    /// @throws IllegalArgumentException if the font has none of this name
    ByteBuffer table(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException("The font has no table " + name));
    }

    Optional<ByteBuffer> optional(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    private int place(int code) {
        var places = table("loca");
        return longPlaces ? places.getInt(4 * code) : 2 * Short.toUnsignedInt(places.getShort(2 * code));
    }
}
