package hashiya.paper;

import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Snapshot;
import hashiya.work.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// An annotated article as pages. The same workspace and language give the same pages and the same bytes.
///
/// To be used on one thread, which need not be that of the screen.
public final class ArticlePages {

    /// Of the pictures of pages: a page of A4 is 1,191 pixels wide.
    public static final double PICTURE_SCALE = 2;

    private final Layout layout;
    private final PaperSize paper;

    private ArticlePages(Layout layout, PaperSize paper) {
        this.layout = layout;
        this.paper = paper;
    }

    /// Finds the lines and pages of an article.
    ///
    /// @param text     the article's working text
    /// @param words    of everything that is neither the article's nor the analyst's
    /// @param progress stops the work when it was cancelled
    public static ArticlePages of(Snapshot snapshot, Article article, String text, Messages words, Setting setting) {
        var document = DocumentText.of(snapshot, article, text, words).marked(setting.marking());
        return new ArticlePages(new Layout(document, setting.paper(), setting.progress()), setting.paper());
    }

    /// How pages are made.
    ///
    /// @param marking stands at the head and the foot of every page; empty where nothing does
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

    public int count() {
        return layout.pageCount();
    }

    public PaperSize paper() {
        return paper;
    }

    /// All pages as a PDF file.
    public byte[] pdf(Progress progress) {
        return new PdfPages(layout, paper).write(progress);
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
        try (var canvas = new PictureCanvas(paper, scale)) {
            new PageDrawing(layout, canvas).draw(page);
            return canvas.image();
        }
    }
}
