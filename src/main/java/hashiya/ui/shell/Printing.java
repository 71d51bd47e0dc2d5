package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.paper.PrintedPages;
import hashiya.paper.PageFiles;
import hashiya.paper.PaperSize;
import hashiya.ui.desk.Workspace;
import hashiya.work.Progress;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

/// Prints an article: the very pages of its PDF, drawn so finely that no printer shows their pixels.
final class Printing {

    /// Pixels to the point: 300 to the inch.
    private static final double SCALE = 300 / 72.0;
    /// Of a picture in pixels; software drawing cuts what is too large for it.
    private static final int STRIP = 512;

    private final Workspace workspace;
    private final Messages messages;
    private final Consumer<String> onDone;
    private final Consumer<String> onTrouble;

    /// @param onDone    shows in passing what was done
    /// @param onTrouble shows a sentence that must not be missed
    Printing(Workspace workspace, Messages messages, Consumer<String> onDone, Consumer<String> onTrouble) {
        this.workspace = workspace;
        this.messages = messages;
        this.onDone = onDone;
        this.onTrouble = onTrouble;
    }

    /// Asks for printer and pages with the dialog of the platform, and prints. Where there is no printer it says so.
    void print(ArticleId article, Window owner) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            onTrouble.accept(messages.text("print.none"));
        } else if (job.showPrintDialog(owner)) {
            start(job, article);
        } else {
            job.cancelJob();
        }
    }

    private void start(PrinterJob job, ArticleId article) {
        var library = workspace.library();
        var printer = job.getPrinter();
        var layout = layout(printer, job.getJobSettings().getPageLayout().getPaper());
        workspace.start(messages.text("print.running"), progress -> {
            var files = new PageFiles(library.snapshot(), library::text, messages, size(layout.getPaper()));
            return print(job, layout, files.pages(article, progress), progress);
        }, printed -> {
            if (printed) {
                onDone.accept(messages.text("print.done", printer.getName()));
            } else {
                onTrouble.accept(messages.text("print.failed", printer.getName()));
            }
        });
    }

    private static boolean print(PrinterJob job, PageLayout layout, PrintedPages pages, Progress progress) {
        try {
            // All pages: the job itself leaves out those that were not asked for.
            for (var page = 0; page < pages.count(); page++) {
                progress.at(page, pages.count());
                if (!job.printPage(layout, node(pages, page, layout))) {
                    job.cancelJob();
                    return false;
                }
            }
            return job.endJob();
        } catch (CancellationException e) {
            job.cancelJob();
            throw e;
        }
    }

    /// The whole sheet as far as the printer reaches: the pages bring margins of their own.
    private static PageLayout layout(Printer printer, Paper paper) {
        return printer.createPageLayout(paper, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }

    /// The size that goes best with the paper in the printer.
    private static PaperSize size(Paper paper) {
        return Math.abs(paper.getWidth() - PaperSize.LETTER.width()) < 2 ? PaperSize.LETTER : PaperSize.A4;
    }

    /// A page at its place on the sheet; on paper of another size, as large as fits.
    private static Node node(PrintedPages pages, int page, PageLayout layout) {
        var pixels = pages.pixels(page, SCALE);
        var fit = Math.min(layout.getPaper().getWidth() / pages.paper().width(),
                layout.getPaper().getHeight() / pages.paper().height());
        var group = new Group();
        for (var top = 0; top < pixels.height(); top += STRIP) {
            var height = Math.min(STRIP, pixels.height() - top);
            var strip = new WritableImage(pixels.width(), height);
            strip.getPixelWriter().setPixels(0, 0, pixels.width(), height, PixelFormat.getIntArgbInstance(),
                    pixels.argb(), top * pixels.width(), pixels.width());
            var view = new ImageView(strip);
            view.setFitWidth(pixels.width() / SCALE * fit);
            view.setFitHeight(height / SCALE * fit);
            // What is drawn begins where the printer's reach begins, which JavaFX counts in whole points.
            view.relocate(-(int) layout.getLeftMargin(), top / SCALE * fit - (int) layout.getTopMargin());
            group.getChildren().add(view);
        }
        return group;
    }
}
