package hashiya.intake.documents;

import hashiya.intake.documents.DocumentException.Trouble;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Gathers what the pages of a PDF draw as letters. Pictures, forms, scripts and links are not looked at.
final class PdfLetters extends PDFTextStripper {

    /// On one page.
    private static final int MOST_GLYPHS = 200_000;

    /// In nanoseconds. Two thousand pages take a tenth.
    private static final long LONGEST = 60_000_000_000L;

    private final PresentationForms forms = new PresentationForms();
    private final CharacterMaps maps = new CharacterMaps();
    private final long began = System.nanoTime();
    private List<Glyph> upright = new ArrayList<>();
    private List<Glyph> turned = new ArrayList<>();
    private long glyphs;
    private long missing;

    /// What stops a page that has no end, or that nobody wants any more.
    private static final class TooLongException extends IOException {
    }

    /// The glyphs of one page, those that are turned on their side behind the others.
    record Page(List<Glyph> upright, List<Glyph> turned) {}

    /// @param number from 1
    Page page(PDDocument document, int number) throws DocumentException {
        upright = new ArrayList<>();
        turned = new ArrayList<>();
        setStartPage(number);
        setEndPage(number);
        try {
            writeText(document, Writer.nullWriter());
        } catch (TooLongException e) {
            throw new DocumentException(Trouble.TOO_LONG, e);
        } catch (IOException e) {
            throw new DocumentException(Trouble.DAMAGED, e);
        }
        return new Page(upright, turned);
    }

    PresentationForms forms() {
        return forms;
    }

    /// How many shapes were drawn of which nothing tells the letters. Each is [NamelessGlyph#LETTER] in the text.
    long missing() {
        return missing;
    }

    /// Whether most of what is drawn are such.
    boolean isNameless() {
        return missing * 2 > glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        var letters = text.getUnicode();
        if (letters == null || letters.isEmpty()) {
            return;
        }
        var plain = forms.plain(letters.replace("\0", ""));
        var size = text.getFontSizeInPt() > 0 ? text.getFontSizeInPt() : Math.max(text.getHeightDir(), 1);
        var isUpright = text.getDir() == 0;
        var list = isUpright ? upright : turned;
        var glyph = new Glyph(plain, text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(), size,
                upright.size() + turned.size());
        if (!plain.isEmpty() && Float.isFinite(glyph.x() + glyph.y() + glyph.width() + glyph.size())) {
            glyphs++;
            list.add(glyph);
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if (upright.size() + turned.size() > MOST_GLYPHS) {
            throw new TooLongException();
        }
        if (font.toUnicode(code) != null) {
            super.showGlyph(place, font, code, displacement);
            return;
        }
        // The library leaves it out, or takes its number for a letter.
        var nameless = new NamelessGlyph(font, code);
        missing += nameless.isSeen() ? 1 : 0;
        processTextPosition(nameless.at(place, displacement, getCurrentPage()));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() - began > LONGEST || Thread.currentThread().isInterrupted()) {
            throw new TooLongException();
        }
        if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE) && !operands.isEmpty() && getResources() != null) {
            maps.check(getResources().getCOSObject().getCOSDictionary(COSName.FONT), operands.getFirst());
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writePage() {
        // The page is read from its glyphs.
    }
}
