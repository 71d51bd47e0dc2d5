package hashiya.paper;

import hashiya.export.Reports;
import hashiya.export.Selection;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Snapshot;
import hashiya.report.Element;
import hashiya.report.Report;
import hashiya.work.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// A page of a report, as pages of paper. The same workspace and language give the same pages and the same bytes.
///
/// To be used on one thread, which need not be that of the screen.
public final class PrintedPages {

    /// Of the pictures of pages: a page of A4 is 1,191 pixels wide.
    public static final double PICTURE_SCALE = 2;

    private final Layout layout;
    private final PaperSize paper;

    private PrintedPages(Layout layout, PaperSize paper) {
        this.layout = layout;
        this.paper = paper;
    }

    /// Finds the lines and pages of a report; with a wide table, on lying paper.
    ///
    /// @param snapshot what its notes lead to
    /// @param words    of everything that is neither the article's nor the analyst's
    public static PrintedPages of(Report report, Snapshot snapshot, Messages words, Setting setting) {
        var isWide = report.elements().stream().anyMatch(each -> each instanceof Element.Table table
                && TableBlocks.isWide(table));
        var geometry = new PageGeometry(setting.paper(), isWide);
        var document = ReportBlocks.of(report, snapshot, words, geometry.columnWidth()).marked(setting.marking());
        return new PrintedPages(new Layout(document, geometry, setting.progress()), setting.paper());
    }

    /// Finds the lines and pages of an article.
    ///
    /// @param text  the article's working text
    /// @param words of everything that is neither the article's nor the analyst's
    public static PrintedPages of(Snapshot snapshot, Article article, String text, Messages words, Setting setting) {
        var report = new Reports(snapshot, _ -> text, words, new Selection.One(article.id())).pages().findFirst();
        return of(report.orElseThrow(), snapshot, words, setting);
    }

    /// How pages are made.
    ///
    /// @param marking  stands at the head and the foot of every page; empty where nothing does
    /// @param progress stops the work when it was cancelled
    public record Setting(PaperSize paper, String marking, Progress progress) {

        public Setting(PaperSize paper, Progress progress) {
            this(paper, "", progress);
        }
    }

    /// Every word that the pages and the outline show, a block a line: what a reader of them can know.
    public String words() {
        var document = layout.document();
        var lines = Stream.of(Stream.of(document.name(), document.marking()),
                document.blocks().stream().flatMap(each -> each.origin() instanceof Block.Origin.Labelled label
                        ? Stream.of(label.label() + " " + each.text()) : Stream.of(each.text())),
                document.ways().stream().map(Document.Way::words));
        return lines.flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    /// For tests: what stands in each of its paragraphs, its label included.
    List<String> blocks() {
        return layout.document().blocks().stream().map(each -> each.origin() instanceof Block.Origin.Labelled label
                ? label.label() + each.text() : each.text()).toList();
    }

    PageGeometry geometry() {
        return layout.geometry();
    }

    public int count() {
        return layout.pageCount();
    }

    public PaperSize paper() {
        return paper;
    }

    /// All pages as a PDF file.
    public byte[] pdf(Progress progress) {
        return new PdfPages(layout).write(progress);
    }

    /// One page as a PNG file.
    ///
    /// @param page from 0
    public byte[] png(int page) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture(page, PICTURE_SCALE), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One page as pixels, for a printer.
    ///
    /// @param page  from 0
    /// @param scale pixels to the point
    public Pixels pixels(int page, double scale) {
        var picture = picture(page, scale);
        var width = picture.getWidth();
        var height = picture.getHeight();
        return new Pixels(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    /// A picture.
    ///
    /// @param argb row by row from the top, `0xaarrggbb`
    public record Pixels(int width, int height, int[] argb) { }

    private BufferedImage picture(int page, double scale) {
        try (var canvas = new PictureCanvas(layout.geometry(), scale)) {
            new PageDrawing(layout, canvas).draw(page);
            return canvas.image();
        }
    }
}
