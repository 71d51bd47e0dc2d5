package hashiya.export;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Id;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.report.Report;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Turns a workspace or one thing of it into Markdown that reads the same in Obsidian, on forges and in pandoc.
///
/// The same workspace gives the same bytes. A link is written only where its target goes out too.
public final class MarkdownExport {

    private MarkdownExport() {
    }

    /// Everything, as a folder of notes: `index.md`, and a file for each article, claim, question, source and tag.
    ///
    /// @param texts the working text of an article
    public static List<ExportedFile> workspace(Snapshot snapshot, Function<Article, String> texts, Options options) {
        return each(snapshot, texts, options).toList();
    }

    /// The same, each file made when it is asked for, so that they need not all be in memory.
    public static Stream<ExportedFile> each(Snapshot snapshot, Function<Article, String> texts, Options options) {
        var edition = new Edition(snapshot, texts, options);
        var pages = new MarkdownPages(edition, options, _ -> true);
        return Stream.of(Stream.of(edition).map(IndexPage::of),
                Sorted.all(snapshot, Article.class).stream().map(each -> ArticlePage.of(edition, each)),
                Sorted.all(snapshot, Claim.class).stream().map(each -> ClaimPage.of(edition, each)),
                Sorted.all(snapshot, Question.class).stream().map(each -> QuestionPage.of(edition, each)),
                Sorted.all(snapshot, Source.class).stream().map(each -> SourcePage.of(edition, each)),
                Sorted.all(snapshot, Tag.class).stream().map(each -> TagPage.of(edition, each)))
                .flatMap(Function.identity()).map(pages::file);
    }

    /// One article with its claims, highlights and notes: one file, named as in the export of the whole workspace.
    ///
    /// @param texts the working text of an article
    /// @throws java.util.NoSuchElementException if there is no such article
    public static List<ExportedFile> article(Snapshot snapshot, Function<Article, String> texts, Options options,
            ArticleId article) {
        var edition = new Edition(snapshot, texts, options);
        return alone(edition, options, article, ArticlePage.of(edition, snapshot.get(Article.class, article)));
    }

    /// One claim's dossier: one file, named as in the export of the whole workspace.
    ///
    /// @param texts the working text of an article
    /// @throws java.util.NoSuchElementException if there is no such claim
    public static List<ExportedFile> claim(Snapshot snapshot, Function<Article, String> texts, Options options,
            ClaimId claim) {
        var edition = new Edition(snapshot, texts, options);
        return alone(edition, options, claim, ClaimPage.of(edition, snapshot.get(Claim.class, claim)));
    }

    /// The report on one question: one file, named as in the export of the whole workspace.
    ///
    /// @param texts the working text of an article
    /// @throws java.util.NoSuchElementException if there is no such question
    public static List<ExportedFile> question(Snapshot snapshot, Function<Article, String> texts, Options options,
            QuestionId question) {
        var edition = new Edition(snapshot, texts, options);
        return alone(edition, options, question, QuestionPage.of(edition, snapshot.get(Question.class, question)));
    }

    /// One source: one file, named as in the export of the whole workspace.
    ///
    /// @param texts the working text of an article
    /// @throws java.util.NoSuchElementException if there is no such source
    public static List<ExportedFile> source(Snapshot snapshot, Function<Article, String> texts, Options options,
            SourceId source) {
        var edition = new Edition(snapshot, texts, options);
        return alone(edition, options, source, SourcePage.of(edition, snapshot.get(Source.class, source)));
    }

    /// One tag with its passages: one file, named as in the export of the whole workspace.
    ///
    /// @param texts the working text of an article
    /// @throws java.util.NoSuchElementException if there is no such tag
    public static List<ExportedFile> tag(Snapshot snapshot, Function<Article, String> texts, Options options,
            TagId tag) {
        var edition = new Edition(snapshot, texts, options);
        return alone(edition, options, tag, TagPage.of(edition, snapshot.get(Tag.class, tag)));
    }

    private static List<ExportedFile> alone(Edition edition, Options options, Id only, Report page) {
        return List.of(new MarkdownPages(edition, options, only::equals).file(page));
    }
}
