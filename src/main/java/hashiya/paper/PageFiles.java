package hashiya.paper;

import hashiya.export.ArticleName;
import hashiya.export.ExportedFile;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Snapshot;
import hashiya.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Turns articles into files of pages, ready to be put into a folder.
///
/// @param texts   the working text of an article
/// @param words   of everything that is neither the articles' nor the analyst's
/// @param marking stands at the head and the foot of every page; empty where nothing does
public record PageFiles(Snapshot snapshot, Function<Article, String> texts, Messages words, PaperSize paper,
        String marking) {

    /// Pages without a marking.
    public PageFiles(Snapshot snapshot, Function<Article, String> texts, Messages words, PaperSize paper) {
        this(snapshot, texts, words, paper, "");
    }

    /// The pages of one article.
    ///
    /// @param progress stops the work when it was cancelled
    /// @throws java.util.NoSuchElementException if there is no such article
    public List<ExportedFile> of(ArticleId article, PageFormat format, Progress progress) {
        var pages = pages(article, progress);
        if (format == PageFormat.PDF) {
            return List.of(new ExportedFile(ArticleName.path(snapshot, article, ".pdf"), pages.pdf(progress)));
        }
        var digits = Math.max(2, Integer.toString(pages.count()).length());
        var files = new ArrayList<ExportedFile>();
        for (var page = 0; page < pages.count(); page++) {
            progress.at(page, pages.count());
            var ending = String.format(Locale.ROOT, " %0" + digits + "d.png", page + 1);
            files.add(new ExportedFile(ArticleName.path(snapshot, article, ending), pages.png(page)));
        }
        return files;
    }

    /// The pages of one article, to be drawn one by one.
    public ArticlePages pages(ArticleId article, Progress progress) {
        var found = snapshot.get(Article.class, article);
        return ArticlePages.of(snapshot, found, texts.apply(found), words,
                new ArticlePages.Setting(paper, marking, progress));
    }
}
