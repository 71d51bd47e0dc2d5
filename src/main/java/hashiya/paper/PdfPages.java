package hashiya.paper;

import hashiya.model.Sha256;
import hashiya.paper.Block.Origin.OfArticle;
import hashiya.text.Direction;
import hashiya.work.Progress;
import java.util.stream.IntStream;

/// All pages of a layout as a PDF file: text that can be searched and copied, with its fonts, its order and its outline.
final class PdfPages {

    private final PdfFile pdf = new PdfFile();
    private final int catalog = pdf.reserve();
    private final int tree = pdf.reserve();
    private final int resources = pdf.reserve();
    private final PdfFonts fonts = new PdfFonts();
    private final StringBuilder pages = new StringBuilder();
    private final StringBuilder digests = new StringBuilder();
    private final Layout layout;
    private final PageGeometry paper;
    private final PdfStructure structure;
    private final PdfOutline outline;

    PdfPages(Layout layout) {
        this.layout = layout;
        paper = layout.geometry();
        structure = new PdfStructure(pdf, layout.document());
        outline = new PdfOutline(pdf, layout.document().ways());
    }

    byte[] write(Progress progress) {
        for (var page = 0; page < layout.pageCount(); page++) {
            progress.at(page, layout.pageCount());
            write(page);
        }
        var document = layout.document();
        pdf.write(tree, "<< /Type /Pages /Count " + layout.pageCount() + " /Kids [" + pages + "] >>");
        pdf.write(resources, "<< /Font " + fonts.write(pdf) + " >>");
        pdf.write(catalog, "<< /Type /Catalog /Pages " + tree + " 0 R /Lang (" + document.language()
                + ") /MarkInfo << /Marked true >> /StructTreeRoot " + structure.write() + " 0 R /Outlines "
                + outline.write() + " 0 R /PageMode /UseOutlines /ViewerPreferences << /DisplayDocTitle true /Direction /"
                + (isRightToLeft() ? "R2L" : "L2R") + " >> >>");
        var info = pdf.write("<< /Title " + PdfFile.text(document.name()) + " /Producer (Hashiya) >>");
        return pdf.close(catalog, info, Sha256.of(digests.toString()).hex().substring(0, 32));
    }

    private void write(int page) {
        var object = pdf.reserve();
        var canvas = new PdfCanvas(fonts, layout.plainFace(), paper.height());
        new PageDrawing(layout, canvas).draw(page);
        for (var part : layout.parts(page)) {
            var y = paper.height() - paper.columnTop() - part.top();
            var band = layout.band(part);
            IntStream.range(band.from(), band.to()).filter(_ -> !part.again())
                    .forEach(block -> outline.place(block, object, y));
        }
        digests.append(Sha256.of(canvas.content()));
        var content = pdf.stream(canvas.content(), "");
        pdf.write(object, "<< /Type /Page /Parent " + tree + " 0 R /MediaBox [0 0 " + PdfFile.number(paper.width()) + " "
                + PdfFile.number(paper.height()) + "] /Resources " + resources + " 0 R /Contents " + content + " 0 R"
                + structure.page(object, canvas.marks()) + " >>");
        pages.append(object).append(" 0 R ");
    }

    /// Whether most paragraphs of the article are; without an article, the words of the program.
    private boolean isRightToLeft() {
        var own = layout.document().blocks().stream().filter(each -> each.origin() instanceof OfArticle).toList();
        return own.isEmpty() ? layout.document().words().language().isRightToLeft()
                : 2 * own.stream().filter(each -> each.direction() == Direction.RIGHT_TO_LEFT).count() >= own.size();
    }
}
