package hashiya.export;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.Snapshot;
import java.util.List;
import java.util.function.Function;

/// Turns a workspace, one article or one claim into Markdown that reads the same in Obsidian, on forges and in pandoc.
///
/// The same workspace gives the same bytes. A link is written only where its target goes out too.
public final class MarkdownExport {

    private MarkdownExport() {
    }

    /// Everything, as a folder of notes: `index.md`, and a file for each article, claim, source and tag.
    ///
    /// @param texts the working text of an article
    public static List<ExportedFile> workspace(Snapshot snapshot, Function<Article, String> texts, Options options) {
        return Pages.of(snapshot, texts, options).workspace();
    }

    /// One article with its claims, highlights and notes: one file, named as in the export of the whole workspace.
    ///
    /// @param texts the working text of an article
    /// @throws java.util.NoSuchElementException if there is no such article
    public static List<ExportedFile> article(Snapshot snapshot, Function<Article, String> texts, Options options,
            ArticleId article) {
        return Pages.of(snapshot, texts, options).article(article);
    }

    /// One claim's dossier: one file, named as in the export of the whole workspace.
    ///
    /// @param texts the working text of an article
    /// @throws java.util.NoSuchElementException if there is no such claim
    public static List<ExportedFile> claim(Snapshot snapshot, Function<Article, String> texts, Options options,
            ClaimId claim) {
        return Pages.of(snapshot, texts, options).claim(claim);
    }
}
