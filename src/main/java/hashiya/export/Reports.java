package hashiya.export;

import hashiya.claims.Accounts;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.report.Report;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is asked for, as pages that have no form yet: an article with its whole text, everything else as its Markdown
/// says it.
public final class Reports {

    /// Where the Markdown of the board would go.
    private static final String BOARD = "board.md";

    private final Edition edition;
    private final Selection selection;

    /// @param texts the working text of an article
    /// @param words of everything that is neither the articles' nor the analyst's
    public Reports(Snapshot snapshot, Function<Article, String> texts, Messages words, Selection selection) {
        edition = new Edition(snapshot, texts, new Options(words, Options.QuoteStyle.PLAIN));
        this.selection = selection;
    }

    public Messages words() {
        return edition.labels().words();
    }

    public Snapshot snapshot() {
        return edition.snapshot();
    }

    /// The pages, each made when it is asked for: those of all articles together may be larger than the memory.
    ///
    /// @throws java.util.NoSuchElementException if what is asked for is not there
    public Stream<Report> pages() {
        return switch (selection) {
            case Selection.One(var id) -> Stream.of(page(id));
            case Selection.OfBoard board -> Stream.of(board(board));
            case Selection.Everything _ -> Stream.of(Stream.of(edition).map(IndexPage::of),
                    Stream.of(edition).filter(_ -> hasBoard()).map(_ -> board((Selection.OfBoard) Selection.BOARD)),
                    each(Article.class), each(Claim.class), each(Question.class), each(Source.class), each(Tag.class))
                    .flatMap(pages -> pages);
        };
    }

    /// The page that leads to all others, from one of them; nothing where there is none, and on that page itself.
    ///
    /// @param ending of the files, with its full stop
    public Optional<String> index(Report from, String ending) {
        return other(from, Paths.INDEX, ending);
    }

    /// The page with the board, as [#index].
    public Optional<String> board(Report from, String ending) {
        return hasBoard() ? other(from, BOARD, ending) : Optional.empty();
    }

    /// Where a link leads to: a file beside others, or a place on the same page. Nothing where its page does not go
    /// out.
    ///
    /// @param ending of the files, with its full stop
    public Optional<String> address(Report from, Id to, String ending) {
        var page = edition.paths().page(to);
        var goesOut = selection instanceof Selection.Everything && edition.paths().has(page)
                || from.about().filter(page::equals).isPresent();
        return goesOut ? Optional.of(edition.paths().address(from.path(), to, ending)) : Optional.empty();
    }

    /// What the place of a highlight is called on a page.
    public static String place(HighlightId id) {
        return Paths.place(id);
    }

    private Optional<String> other(Report from, String path, String ending) {
        var name = path.replaceFirst("\\.md$", ending);
        return selection instanceof Selection.Everything && !from.path().equals(path)
                ? Optional.of(from.path().contains("/") ? "../" + name : name) : Optional.empty();
    }

    private boolean hasBoard() {
        return !snapshot().all(Claim.class).isEmpty();
    }

    private <E extends Entity> Stream<Report> each(Class<E> kind) {
        return Sorted.all(snapshot(), kind).stream().map(each -> page(each.id()));
    }

    private Report page(Id id) {
        return switch (id) {
            case ArticleId article -> ArticleReport.of(edition, snapshot().get(Article.class, article));
            case ClaimId claim -> ClaimPage.of(edition, snapshot().get(Claim.class, claim));
            case QuestionId question -> QuestionPage.of(edition, snapshot().get(Question.class, question));
            case SourceId source -> SourcePage.of(edition, snapshot().get(Source.class, source));
            case TagId tag -> TagPage.of(edition, snapshot().get(Tag.class, tag));
            default -> throw new IllegalArgumentException("No page of its own: " + id);
        };
    }

    private Report board(Selection.OfBoard wanted) {
        return BoardReport.of(edition, BOARD, Accounts.of(snapshot()).board(wanted.filter(), wanted.order()));
    }
}
