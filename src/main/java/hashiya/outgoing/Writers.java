package hashiya.outgoing;

import hashiya.claims.Accounts;
import hashiya.exchange.Bibliography;
import hashiya.exchange.ClaimReviews;
import hashiya.exchange.Tables;
import hashiya.exchange.annotation.AnnotationExport;
import hashiya.exchange.refi.RefiExport;
import hashiya.export.BoardTable;
import hashiya.export.ExportedFile;
import hashiya.export.MarkdownExport;
import hashiya.export.Reports;
import hashiya.export.Selection;
import hashiya.html.HtmlFiles;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.Id;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.outgoing.Subject.Board;
import hashiya.outgoing.Subject.Kind;
import hashiya.paper.PageFiles;
import hashiya.paper.PageFormat;
import hashiya.work.Progress;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// How each format is written.
final class Writers {

    private Writers() {
    }

    static void markdown(Material material, Order order, Recipient recipient, Progress progress) {
        var total = total(material, order);
        var files = order.subject().only().map(id -> page(material, order, id).stream()).orElseGet(() ->
                MarkdownExport.each(material.snapshot(), material.texts(), order.form().markdown())).iterator();
        for (var done = 0; files.hasNext(); done++) {
            progress.at(done, total);
            recipient.take(files.next());
        }
    }

    private static List<ExportedFile> page(Material material, Order order, Id id) {
        var snapshot = material.snapshot();
        var texts = material.texts();
        var options = order.form().markdown();
        return switch (id) {
            case ArticleId article -> MarkdownExport.article(snapshot, texts, options, article);
            case ClaimId claim -> MarkdownExport.claim(snapshot, texts, options, claim);
            case QuestionId question -> MarkdownExport.question(snapshot, texts, options, question);
            case SourceId source -> MarkdownExport.source(snapshot, texts, options, source);
            case TagId tag -> MarkdownExport.tag(snapshot, texts, options, tag);
            default -> throw new IllegalArgumentException("No page of its own: " + id);
        };
    }

    /// So many pages a report of everything has; the board may be one more.
    private static int total(Material material, Order order) {
        return order.subject().kind() != Kind.EVERYTHING ? 1
                : Stream.<Class<? extends Entity>>of(Article.class, Claim.class, Question.class, Source.class, Tag.class)
                        .mapToInt(each -> material.snapshot().all(each).size()).sum() + 1;
    }

    static void html(Material material, Order order, Recipient recipient, Progress progress) {
        var total = total(material, order);
        var reports = new Reports(material.snapshot(), material.texts(), order.form().words(),
                selection(order));
        new HtmlFiles(reports, order.form().marking()).files((done, _) -> progress.at(Math.min(done, total), total))
                .forEach(recipient::take);
    }

    static void pdf(Material material, Order order, Recipient recipient, Progress progress) {
        pages(material, order, PageFormat.PDF, recipient, progress);
    }

    /// Of everything, only the articles: pictures of all other pages would be many, and nobody could search them.
    static void png(Material material, Order order, Recipient recipient, Progress progress) {
        pages(material, order, PageFormat.PNG, recipient, progress);
    }

    /// Each file goes with the words of its pages, for a picture of words has none.
    private static void pages(Material material, Order order, PageFormat format, Recipient recipient,
            Progress progress) {
        var form = order.form();
        var files = new PageFiles(material.snapshot(), material.texts(), form.words(), form.paper(), form.marking());
        var isWhole = order.subject().kind() == Kind.EVERYTHING;
        var selections = isWhole && format == PageFormat.PNG ? material.snapshot().all(Article.class).stream()
                .map(Article::id).sorted().<Selection>map(Selection.One::new).toList() : List.of(selection(order));
        var total = format == PageFormat.PNG ? selections.size() : total(material, order);
        var done = new AtomicLong();
        // Of one report the pages count; of many, the reports.
        Progress inside = total > 1 ? (_, _) -> progress.at(Math.min(done.get(), total), total) : progress;
        for (var selection : selections) {
            files.of(selection, format, inside).forEach(printed -> {
                printed.files().forEach(file -> recipient.take(file, printed.words()));
                done.incrementAndGet();
            });
        }
    }

    private static Selection selection(Order order) {
        return switch (order.subject()) {
            case Subject.Everything _ -> Selection.EVERYTHING;
            case Subject.One(var id) -> new Selection.One(id);
            case Board(var filter, var by) -> new Selection.OfBoard(filter, by);
        };
    }

    static void board(Material material, Order order, Recipient recipient, Progress progress) {
        var board = (Board) order.subject();
        recipient.take(new ExportedFile("board" + ".csv", BoardTable.of(
                Accounts.of(material.snapshot()).board(board.filter(), board.order()), order.form().words())));
    }

    static void csv(Material material, Order order, Recipient recipient, Progress progress) {
        Tables.csv(material.snapshot()).forEach(recipient::take);
    }

    static void jsonLines(Material material, Order order, Recipient recipient, Progress progress) {
        Tables.jsonLines(material.snapshot()).forEach(recipient::take);
    }

    static void ris(Material material, Order order, Recipient recipient, Progress progress) {
        recipient.take(Bibliography.ris(material.snapshot()));
    }

    static void bibtex(Material material, Order order, Recipient recipient, Progress progress) {
        recipient.take(Bibliography.bibtex(material.snapshot()));
    }

    static void claimReview(Material material, Order order, Recipient recipient, Progress progress) {
        recipient.take(ClaimReviews.of(material.snapshot(), order.form().words(), order.form().reviewer(),
                order.subject().only().map(ClaimId.class::cast)));
    }

    static void project(Material material, Order order, Recipient recipient, Progress progress) {
        take("project.qdpx", RefiExport.project(material.snapshot(), material.versions(), order.form().words()),
                recipient);
    }

    static void codebook(Material material, Order order, Recipient recipient, Progress progress) {
        take("codebook.qdc", RefiExport.codebook(material.snapshot(), order.form().words()), recipient);
    }

    static void annotations(Material material, Order order, Recipient recipient, Progress progress) {
        recipient.take(new ExportedFile("annotations.jsonld",
                AnnotationExport.of(material.snapshot(), material.texts(), order.form().words())));
    }

    private static void take(String path, RefiExport.Written written, Recipient recipient) {
        recipient.take(new ExportedFile(path, written.bytes()));
        recipient.tell(written.caveats());
    }
}
