package hashiya.paper;

import hashiya.export.ExportedFile;
import hashiya.export.Reports;
import hashiya.export.Selection;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Snapshot;
import hashiya.report.Report;
import hashiya.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// Turns reports into files of pages, ready to be put into a folder.
///
/// @param texts   the working text of an article
/// @param words   of everything that is neither the articles' nor the analyst's
/// @param marking stands at the head and the foot of every page; empty where nothing does
public record PageFiles(Snapshot snapshot, Function<Article, String> texts, Messages words, PaperSize paper,
        String marking) {

    /// The files of one report.
    ///
    /// @param words that its pages show, a block a line: a picture of words has none
    public record Printed(List<ExportedFile> files, String words) { }

    /// Pages without a marking.
    public PageFiles(Snapshot snapshot, Function<Article, String> texts, Messages words, PaperSize paper) {
        this(snapshot, texts, words, paper, "");
    }

    /// The pages of one article.
    ///
    /// @param progress stops the work when it was cancelled
    /// @throws java.util.NoSuchElementException if there is no such article
    public List<ExportedFile> of(ArticleId article, PageFormat format, Progress progress) {
        return of(new Selection.One(article), format, progress).flatMap(each -> each.files().stream()).toList();
    }

    /// What is asked for, report by report, each drawn when it is asked for: all together may be larger than the
    /// memory.
    ///
    /// @param progress stops the work when it was cancelled
    /// @throws java.util.NoSuchElementException if what is asked for is not there
    public Stream<Printed> of(Selection selection, PageFormat format, Progress progress) {
        return new Reports(snapshot, texts, words, selection).pages().map(report -> {
            var pages = pages(report, progress);
            return new Printed(files(report, pages, format, progress), pages.words());
        });
    }

    /// The pages of one article, to be drawn one by one.
    public PrintedPages pages(ArticleId article, Progress progress) {
        return pages(new Selection.One(article), progress);
    }

    /// The pages of one report, to be drawn one by one.
    ///
    /// @throws java.util.NoSuchElementException if what is asked for is not there
    public PrintedPages pages(Selection selection, Progress progress) {
        return pages(new Reports(snapshot, texts, words, selection).pages().findFirst().orElseThrow(), progress);
    }

    private PrintedPages pages(Report report, Progress progress) {
        return PrintedPages.of(report, snapshot, words, new PrintedPages.Setting(paper, marking, progress));
    }

    private static List<ExportedFile> files(Report report, PrintedPages pages, PageFormat format, Progress progress) {
        if (format == PageFormat.PDF) {
            return List.of(new ExportedFile(report.path(".pdf"), pages.pdf(progress)));
        }
        var digits = Math.max(2, Integer.toString(pages.count()).length());
        var files = new ArrayList<ExportedFile>();
        for (var page = 0; page < pages.count(); page++) {
            progress.at(page, pages.count());
            var ending = String.format(Locale.ROOT, " %0" + digits + "d.png", page + 1);
            files.add(new ExportedFile(report.path(ending), pages.png(page)));
        }
        return files;
    }
}
