package hashiya.paper;

import hashiya.paper.EmbeddedFont.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The fonts of a PDF file: which code of which font shows a letter, and in the end the fonts themselves.
final class PdfFonts {

    private static final int A_LIST = 100;

    private final List<EmbeddedFont> fonts = new ArrayList<>();

    /// A code of a font, both from 1.
    record Place(int font, int code) { }

    Place place(Face face, Code code) {
        for (var i = fonts.size() - 1; i >= 0; i--) {
            if (fonts.get(i).face() == face) {
                if (fonts.get(i).isFull()) {
                    break;
                }
                return new Place(i + 1, fonts.get(i).number(code));
            }
        }
        fonts.add(new EmbeddedFont(face));
        return new Place(fonts.size(), fonts.getLast().number(code));
    }

    /// Writes all fonts.
    ///
    /// @return the dictionary of their names, `F1` and so on
    String write(PdfFile pdf) {
        var names = new StringBuilder("<<");
        for (var i = 0; i < fonts.size(); i++) {
            names.append(" /F").append(i + 1).append(' ').append(write(pdf, fonts.get(i), i)).append(" 0 R");
        }
        return names.append(" >>").toString();
    }

    private static int write(PdfFile pdf, EmbeddedFont font, int number) {
        var name = tag(number) + "+" + font.face().name();
        var outlines = FontWriter.write(font);
        var file = pdf.stream(outlines, " /Length1 " + outlines.length);
        var descriptor = pdf.write(descriptor(font.face(), name, file));
        var letters = pdf.stream(toUnicode(font).getBytes(StandardCharsets.US_ASCII), "");
        var descendant = pdf.write("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
                + descriptor + " 0 R /DW 0 /W [1 [" + font.codes().stream().map(each -> width(font.face(), each))
                        .collect(Collectors.joining(" ")) + "]] /CIDToGIDMap /Identity >>");
        return pdf.write("<< /Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H"
                + " /DescendantFonts [" + descendant + " 0 R] /ToUnicode " + letters + " 0 R >>");
    }

    private static String descriptor(Face face, String name, int file) {
        var source = face.file().orElseThrow();
        var head = source.table("head");
        var box = new StringBuilder();
        for (var at = 36; at < 44; at += 2) {
            box.append(' ').append(Math.round(head.getShort(at) * 1000.0 / face.unitsPerEm()));
        }
        return "<< /Type /FontDescriptor /FontName /" + name + " /Flags 4 /FontBBox [" + box
                + " ] /ItalicAngle 0 /Ascent " + Math.round(source.ascent() * 1000.0 / face.unitsPerEm()) + " /Descent "
                + Math.round(source.descent() * 1000.0 / face.unitsPerEm())
                + " /CapHeight 700 /StemV 80 /FontFile2 " + file + " 0 R >>";
    }

    private static String width(Face face, Code code) {
        return PdfFile.number(code.advance() * 1000.0 / face.unitsPerEm());
    }

    /// Which letter each code is (Adobe Technical Note 5411).
    private static String toUnicode(EmbeddedFont font) {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var codes = font.codes();
        for (var from = 0; from < codes.size(); from += A_LIST) {
            var to = Math.min(codes.size(), from + A_LIST);
            map.append(to - from).append(" beginbfchar\n");
            for (var i = from; i < to; i++) {
                map.append('<').append(code(i + 1)).append("> <")
                        .append(PdfFile.hex(codes.get(i).letter())).append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    static String code(int number) {
        return java.util.HexFormat.of().withUpperCase().toHexDigits((char) number);
    }

    /// Six capitals before the name of a font that is not whole; another for each.
    private static String tag(int number) {
        var tag = new char[] {'H', 'A', 'S', 'H', 'A', 'A'};
        tag[5] += (char) (number % 26);
        tag[4] += (char) (number / 26 % 26);
        return new String(tag);
    }
}
