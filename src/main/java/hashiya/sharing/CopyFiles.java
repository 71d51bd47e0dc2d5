package hashiya.sharing;

import hashiya.claims.Accounts;
import hashiya.claims.BoardFilter;
import hashiya.claims.BoardOrder;
import hashiya.exchange.Bibliography;
import hashiya.exchange.ClaimReviews;
import hashiya.exchange.ClaimReviews.Reviewer;
import hashiya.exchange.Tables;
import hashiya.exchange.annotation.AnnotationExport;
import hashiya.exchange.refi.RefiExport;
import hashiya.export.BoardTable;
import hashiya.export.ExportedFile;
import hashiya.export.MarkdownExport;
import hashiya.export.Options;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.Id;
import hashiya.model.QuestionId;
import hashiya.model.SourceId;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.paper.PageFiles;
import hashiya.paper.PageFormat;
import hashiya.paper.PaperSize;
import hashiya.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes a copy in any format.
///
/// @param words    of everything that is neither the articles' nor the analyst's
/// @param only     the article, claim or question that goes out; everything where none is named
/// @param reviewer who signs the reviews of claims
public record CopyFiles(Messages words, PaperSize paper, Optional<Tlp> tlp, Optional<Id> only, Reviewer reviewer) {

    /// Everything, on A4, signed by nobody.
    public static CopyFiles of(Messages words, Optional<Tlp> tlp) {
        return new CopyFiles(words, PaperSize.A4, tlp, Optional.empty(), new Reviewer("", ""));
    }

    /// @param progress counts pages, and stops the work when it was cancelled
    /// @return empty where the format has nothing to hold, such as a codebook without tags
    public List<Written> write(Copy copy, Format format, Progress progress) {
        return switch (format) {
            case PDF -> pages(copy, PageFormat.PDF, progress);
            case PNG -> pages(copy, PageFormat.PNG, progress);
            default -> plain(copy, format).stream().map(each -> Written.of(Marking.of(each, tlp))).toList();
        };
    }

    private List<ExportedFile> plain(Copy copy, Format format) {
        var snapshot = copy.snapshot();
        return switch (format) {
            case MARKDOWN -> markdown(copy);
            case BOARD -> List.of(new ExportedFile("board" + ".csv", BoardTable.of(
                    Accounts.of(snapshot).board(BoardFilter.ALL, BoardOrder.USUAL), words)));
            case CSV -> Tables.csv(snapshot);
            case JSONL -> Tables.jsonLines(snapshot);
            case RIS -> List.of(Bibliography.ris(snapshot));
            case BIBTEX -> List.of(Bibliography.bibtex(snapshot));
            case CLAIMREVIEW -> List.of(ClaimReviews.of(snapshot, words, reviewer,
                    only.filter(ClaimId.class::isInstance).map(ClaimId.class::cast)));
            case QDPX -> List.of(new ExportedFile("project.qdpx",
                    RefiExport.project(snapshot, copy::text, words).bytes()));
            case QDC -> snapshot.all(Tag.class).isEmpty() ? List.of()
                    : List.of(new ExportedFile("codebook.qdc", RefiExport.codebook(snapshot, words).bytes()));
            case WEBANNOTATION -> List.of(new ExportedFile("annotations.jsonld",
                    AnnotationExport.of(snapshot, copy::text, words)));
            case PDF, PNG -> throw new IllegalArgumentException("Pages are drawn: " + format);
        };
    }

    private List<ExportedFile> markdown(Copy copy) {
        var options = Options.in(words.language());
        var snapshot = copy.snapshot();
        return only.map(id -> switch (id) {
            case ArticleId article -> MarkdownExport.article(snapshot, copy::text, options, article);
            case ClaimId claim -> MarkdownExport.claim(snapshot, copy::text, options, claim);
            case QuestionId question -> MarkdownExport.question(snapshot, copy::text, options, question);
            case SourceId source -> MarkdownExport.source(snapshot, copy::text, options, source);
            case TagId tag -> MarkdownExport.tag(snapshot, copy::text, options, tag);
            default -> throw new IllegalArgumentException("No page of its own: " + id);
        }).orElseGet(() -> MarkdownExport.workspace(snapshot, copy::text, options));
    }

    /// Each file of an article goes with the words of its pages, for a picture of words has none.
    private List<Written> pages(Copy copy, PageFormat format, Progress progress) {
        var files = new PageFiles(copy.snapshot(), copy.texts(), words, paper, tlp.map(Tlp::label).orElse(""));
        var wanted = only.filter(ArticleId.class::isInstance).map(ArticleId.class::cast).map(Stream::of)
                .orElseGet(() -> copy.snapshot().all(Article.class).stream().map(Article::id).sorted()).toList();
        var written = new ArrayList<Written>();
        for (var each : wanted) {
            progress.at(written.size(), 0);
            var pages = files.pages(each, progress).words();
            files.of(each, format, progress).forEach(file -> written.add(new Written(file, pages)));
        }
        return written;
    }
}
