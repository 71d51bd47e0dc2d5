package hashiya.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// A font: one of the program's files, or whatever the machine has for the signs that those lack.
final class Face {

    private static final int SYSTEM_UNITS = 1000;

    private final String name;
    private final Font font;
    private final Optional<TrueTypeFile> file;
    private final int unitsPerEm;
    /// Nothing is rounded to pixels: the same letters have the same widths on paper, in a picture and on any machine.
    private final FontRenderContext exact = new FontRenderContext(null, true, true);

    private Face(String name, Font font, Optional<TrueTypeFile> file) {
        this.name = name;
        this.file = file;
        unitsPerEm = file.map(TrueTypeFile::unitsPerEm).orElse(SYSTEM_UNITS);
        this.font = font.deriveFont((float) unitsPerEm);
    }

    /// @param name of a file of the program, without its ending
    /// @throws UncheckedIOException if the program came without it
    static Face ofProgram(String name) {
        try (var in = Face.class.getResourceAsStream("/hashiya/assets/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IOException("The program came without its font " + name);
            }
            var bytes = in.readAllBytes();
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            return new Face(name, font, Optional.of(new TrueTypeFile(bytes)));
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException("Java does not take the font " + name, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stands for all fonts of the machine.
    static Face ofSystem() {
        return new Face("SansSerif", new Font(Font.SANS_SERIF, Font.PLAIN, 1), Optional.empty());
    }

    String name() {
        return name;
    }

    /// Nothing where it belongs to the machine: then it may not be passed on.
    Optional<TrueTypeFile> file() {
        return file;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /// The glyphs of a stretch, in the order they stand from left to right. Letters outside it have a say in its joins.
    GlyphVector shape(char[] text, int start, int end, boolean rightToLeft) {
        return font.layoutGlyphVector(exact, text, start, end,
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /// The outlines of glyphs in font units, y downwards.
    Shape outline(List<Glyph> glyphs) {
        var vector = font.createGlyphVector(exact, glyphs.stream().mapToInt(Glyph::code).toArray());
        for (var i = 0; i < glyphs.size(); i++) {
            vector.setGlyphPosition(i, new Point2D.Double(glyphs.get(i).x(), -glyphs.get(i).y()));
        }
        return vector.getOutline();
    }
}
