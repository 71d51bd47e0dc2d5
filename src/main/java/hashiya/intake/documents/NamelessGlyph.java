package hashiya.intake.documents;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// A shape of a font that does not say which letter it is.
record NamelessGlyph(PDFont font, int code) {

    /// What stands for it in the text.
    static final String LETTER = "\uFFFD";

    /// Where it is drawn, and how far it reaches: the letter that nobody knows, or a space where nothing is to be seen.
    TextPosition at(Matrix place, Vector displacement, PDPage page) {
        var box = page.getCropBox();
        var onPage = place.multiply(Matrix.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY()));
        var end = Matrix.getTranslateInstance(displacement.getX(), displacement.getY()).multiply(onPage);
        var width = (float) Math.hypot(end.getTranslateX() - onPage.getTranslateX(),
                end.getTranslateY() - onPage.getTranslateY());
        var size = onPage.getScalingFactorY();
        return new TextPosition(page.getRotation(), box.getWidth(), box.getHeight(), onPage, end.getTranslateX(),
                end.getTranslateY(), size, width, width, isSeen() ? LETTER : " ", new int[] {code}, font, size,
                Math.round(size));
    }

    boolean isSeen() {
        try {
            if (font instanceof PDType0Font composed
                    && composed.getDescendantFont() instanceof PDCIDFontType2 drawn && drawn.isEmbedded()) {
                var glyph = drawn.getTrueTypeFont().getGlyph().getGlyph(composed.codeToGID(code));
                return glyph != null && glyph.getNumberOfContours() != 0;
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }
}
