package hashiya.exchange;

import hashiya.export.ExportedFile;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Highlight;
import hashiya.model.Snapshot;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The articles of a workspace for programs that keep literature: RIS and BibTeX.
///
/// Both are lines of text, so that a line break within a title becomes a space; every other letter stays. The same workspace
/// gives the same bytes.
public final class Bibliography {

    private final Snapshot snapshot;
    private final TagTree codebook;
    private final Map<ArticleId, TreeSet<TagId>> tags;

    private Bibliography(Snapshot snapshot) {
        this.snapshot = snapshot;
        codebook = TagTree.of(snapshot.all(Tag.class));
        tags = snapshot.all(Highlight.class).stream().collect(Collectors.groupingBy(
                Highlight::article, Collectors.flatMapping(each -> each.tags().stream(),
                        Collectors.toCollection(() -> new TreeSet<>(Comparator.comparingInt(TagId::number))))));
    }

    /// `articles.ris`, as newspaper articles, which Zotero, EndNote and Mendeley take.
    public static ExportedFile ris(Snapshot snapshot) {
        var bibliography = new Bibliography(snapshot);
        return file("ris", bibliography.articles().map(each -> Ris.of(bibliography.entry(each)))
                .collect(Collectors.joining()));
    }

    /// `articles.bib`, as `@article`, in UTF-8 (biber and BibTeX 8-bit read it; so do Zotero and JabRef).
    public static ExportedFile bibtex(Snapshot snapshot) {
        var bibliography = new Bibliography(snapshot);
        return file("bib", bibliography.articles().map(each -> Bibtex.of(bibliography.entry(each)))
                .collect(Collectors.joining("\n")));
    }

    private static ExportedFile file(String ending, String text) {
        return new ExportedFile("articles." + ending, text.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<Article> articles() {
        return snapshot.all(Article.class).stream().sorted(Comparator.comparing(Article::id));
    }

    private CitedArticle entry(Article article) {
        var facts = article.facts();
        var keywords = tags.getOrDefault(article.id(), new TreeSet<>()).stream().map(codebook::path).toList();
        var key = "hashiya-" + snapshot.workspace().replaceAll("[^0-9A-Za-z]", "")
                .transform(each -> each.substring(0, Math.min(6, each.length()))) + "-" + article.id();
        return new CitedArticle(key, line(facts.title().isBlank() ? facts.titleAnalyst() : facts.title()),
                line(facts.byline()), line(facts.outlet()), facts.published().iso(), line(facts.url()),
                article.evidence().captured().atOffset(ZoneOffset.UTC).toLocalDate().toString(), facts.language(),
                keywords.stream().map(Bibliography::line).toList(), article.evidence().sha256().hex());
    }

    /// Without line breaks of any kind, which would end the field, and without controls, which no reader keeps.
    private static String line(String words) {
        return words.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
