package hashiya.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes an [EmbeddedFont] as a TrueType file with the tables a PDF asks for. Each code is a glyph composed of those
/// of the program's font, which stand behind the codes.
final class FontWriter {

    private static final int WORDS_OF_XY = 0x0003;
    private static final int MORE = 0x0020;
    private static final int SCALE = 0x0008;
    private static final int SCALE_XY = 0x0040;
    private static final int TWO_BY_TWO = 0x0080;

    private final TrueTypeFile source;
    private final EmbeddedFont font;
    private final List<ByteBuffer> glyphs = new ArrayList<>();
    /// Numbers in the new font, by those in the program's.
    private final Map<Integer, Integer> parts = new LinkedHashMap<>();

    private FontWriter(EmbeddedFont font) {
        this.font = font;
        source = font.face().file().orElseThrow();
    }

    static byte[] write(EmbeddedFont font) {
        var writer = new FontWriter(font);
        writer.collect();
        return writer.file();
    }

    private void collect() {
        var behind = font.codes().size() + 1;
        font.codes().stream().flatMap(each -> each.glyphs().stream()).forEach(each -> addPart(each.code(), behind));
        glyphs.add(ByteBuffer.allocate(0));
        font.codes().forEach(each -> glyphs.add(composed(each.glyphs())));
        parts.keySet().forEach(code -> glyphs.add(copied(source.glyph(code))));
    }

    private void addPart(int code, int behind) {
        if (!parts.containsKey(code)) {
            parts.put(code, behind + parts.size());
            var glyph = source.glyph(code);
            if (isComposed(glyph)) {
                components(glyph).forEach(at -> addPart(Short.toUnsignedInt(glyph.getShort(at + 2)), behind));
            }
        }
    }

    private static boolean isComposed(ByteBuffer glyph) {
        return glyph.limit() > 0 && glyph.getShort(0) < 0;
    }

    /// Where the components of a composed glyph begin.
    private static List<Integer> components(ByteBuffer glyph) {
        var places = new ArrayList<Integer>();
        var flags = MORE;
        for (var at = 10; (flags & MORE) != 0; ) {
            places.add(at);
            flags = glyph.getShort(at);
            at += 4 + ((flags & 1) != 0 ? 4 : 2)
                    + ((flags & SCALE) != 0 ? 2 : (flags & SCALE_XY) != 0 ? 4 : (flags & TWO_BY_TWO) != 0 ? 8 : 0);
        }
        return places;
    }

    private ByteBuffer copied(ByteBuffer glyph) {
        var copy = ByteBuffer.allocate(glyph.limit()).put(glyph.duplicate().rewind()).flip();
        if (isComposed(copy)) {
            components(copy).forEach(at ->
                    copy.putShort(at + 2, parts.get(Short.toUnsignedInt(copy.getShort(at + 2))).shortValue()));
        }
        return copy;
    }

    private ByteBuffer composed(List<Glyph> wanted) {
        var seen = wanted.stream().filter(each -> source.glyph(each.code()).limit() > 0).toList();
        var glyph = ByteBuffer.allocate(seen.isEmpty() ? 0 : 10 + 8 * seen.size());
        if (seen.isEmpty()) {
            return glyph;
        }
        glyph.putShort((short) -1);
        putBox(glyph, seen);
        for (var i = 0; i < seen.size(); i++) {
            var each = seen.get(i);
            glyph.putShort((short) (WORDS_OF_XY | (i + 1 < seen.size() ? MORE : 0)));
            glyph.putShort(parts.get(each.code()).shortValue()).putShort((short) each.x()).putShort((short) each.y());
        }
        return glyph.flip();
    }

    /// The box around all of them: left, bottom, right, top.
    private void putBox(ByteBuffer glyph, List<Glyph> seen) {
        for (var side = 0; side < 4; side++) {
            var edge = side < 2 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
            for (var each : seen) {
                var at = source.glyph(each.code()).getShort(2 + 2 * side) + (side % 2 == 0 ? each.x() : each.y());
                edge = side < 2 ? Math.min(edge, at) : Math.max(edge, at);
            }
            glyph.putShort((short) edge);
        }
    }

    private byte[] file() {
        var tables = new TreeMap<String, ByteBuffer>();
        for (var name : List.of("cvt ", "fpgm", "prep")) {
            source.optional(name).ifPresent(table -> tables.put(name, copy(table)));
        }
        tables.put("head", copy(source.table("head")).putInt(8, 0).putShort(50, (short) 1));
        tables.put("hhea", copy(source.table("hhea")).putShort(34, (short) glyphs.size()));
        tables.put("maxp", maximums());
        tables.put("hmtx", widths());
        var places = ByteBuffer.allocate(4 * (glyphs.size() + 1));
        tables.put("glyf", outlines(places));
        tables.put("loca", places.flip());
        return file(tables);
    }

    private ByteBuffer maximums() {
        var table = copy(source.table("maxp")).putShort(4, (short) glyphs.size());
        var most = font.codes().stream().mapToInt(each -> each.glyphs().size()).max().orElse(0);
        // Points and contours of composed glyphs, components of one, and how deep they go.
        table.putShort(10, (short) 16_384).putShort(12, (short) 2_048);
        table.putShort(28, (short) Math.max(most, table.getShort(28)));
        return table.putShort(30, (short) (table.getShort(30) + 1));
    }

    private ByteBuffer widths() {
        var table = ByteBuffer.allocate(4 * glyphs.size());
        for (var i = 0; i < glyphs.size(); i++) {
            var isCode = i > 0 && i <= font.codes().size();
            table.putShort((short) (isCode ? Math.min(0xFFFF, font.codes().get(i - 1).advance()) : 0));
            table.putShort(glyphs.get(i).limit() == 0 ? 0 : glyphs.get(i).getShort(2));
        }
        return table.flip();
    }

    private ByteBuffer outlines(ByteBuffer places) {
        var table = ByteBuffer.allocate(glyphs.stream().mapToInt(each -> padded(each.limit())).sum());
        for (var each : glyphs) {
            places.putInt(table.position());
            table.put(each.rewind());
            table.position(padded(table.position()));
        }
        places.putInt(table.position());
        return table.flip();
    }

    private static byte[] file(Map<String, ByteBuffer> tables) {
        var head = 12 + 16 * tables.size();
        var file = ByteBuffer.allocate(head + tables.values().stream().mapToInt(each -> padded(each.limit())).sum());
        var power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (tables.size() - power)));
        var at = head;
        for (var each : tables.entrySet()) {
            var table = each.getValue().rewind();
            file.put(each.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(table)).putInt(at).putInt(table.limit());
            file.put(at, table, 0, table.limit());
            at += padded(table.limit());
        }
        return file.array();
    }

    private static int sum(ByteBuffer table) {
        var sum = 0;
        for (var at = 0; at < table.limit(); at++) {
            sum += (table.get(at) & 0xFF) << (24 - 8 * (at % 4));
        }
        return sum;
    }

    private static ByteBuffer copy(ByteBuffer table) {
        return ByteBuffer.allocate(table.limit()).put(table.duplicate().rewind()).flip();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
