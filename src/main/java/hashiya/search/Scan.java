package hashiya.search;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import hashiya.search.Found.Kind;
import hashiya.search.Found.Layer;
import hashiya.text.Folded;
import hashiya.text.Folding;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Searches by reading everything: no index to keep, and quick enough for some hundred articles.
public final class Scan {

    private static final double IN_TITLE = 10;
    private static final double EXACT = 1.5;

    private final Snapshot snapshot;
    private final Function<Article, String> texts;
    private final List<Folded> terms;
    private final List<Found> found = new ArrayList<>();

    private Scan(Snapshot snapshot, Function<Article, String> texts, Query query) {
        this.snapshot = snapshot;
        this.texts = texts;
        terms = query.terms().stream().map(Folding::fold).toList();
    }

    /// Everything that holds all the terms, the best first.
    ///
    /// @param texts the working text of an article
    /// @return nothing for an empty query
    public static List<Found> search(Snapshot snapshot, Function<Article, String> texts, Query query) {
        return query.isEmpty() ? List.of() : new Scan(snapshot, texts, query).run();
    }

    private List<Found> run() {
        snapshot.all(Article.class).forEach(this::look);
        snapshot.all(Claim.class).forEach(claim -> look(Kind.CLAIM, claim, claim.proposition(),
                text(claim.proposition(), claim.reason(), claim.place())));
        snapshot.all(Note.class).forEach(note -> look(Kind.NOTE, note, title(note), note.markdown()));
        snapshot.all(Source.class).forEach(source -> look(Kind.SOURCE, source, source.name(),
                text(source.name(), String.join("\n", source.aliases()), source.reason())));
        var codebook = TagTree.of(snapshot.all(Tag.class));
        snapshot.all(Tag.class).forEach(tag -> look(Kind.TAG, tag, codebook.path(tag.id()),
                text(tag.name(), tag.definition())));
        return found.stream().sorted(Comparator.comparingDouble(Found::score).reversed()
                .thenComparing(Found::kind).thenComparing(each -> each.id().toString())).toList();
    }

    private void look(Article article) {
        var text = texts.apply(article);
        var title = article.facts().shownTitle();
        snapshot.orphans(article.id()).forEach(orphan -> lookAtOrphan(orphan, title));
        var inTitle = Matches.of(terms, text(article.facts().title(), article.facts().titleAnalyst()));
        var inText = Matches.of(terms, text);
        if (inTitle.isEmpty() && inText.isEmpty()) {
            return;
        }
        var hits = inText.map(Matches::hits).orElse(List.of());
        var layer = inText.or(() -> inTitle).map(Matches::layer).orElseThrow();
        var snippet = Snippet.of(text, hits);
        var score = (inTitle.isPresent() ? IN_TITLE : 0) + score(hits.size(), layer);
        found.add(new Found(Kind.ARTICLE, article.id(), Optional.of(article.id()), title, score, layer,
                snippet.words(), hits, snippet.marks()));
        snapshot.highlights(article.id()).forEach(highlight -> look(highlight, title));
    }

    /// A highlight is found by its own letters; its hits count in the article's text, as its range does.
    private void look(Highlight highlight, String title) {
        Matches.of(terms, highlight.quote()).ifPresent(matches -> {
            var snippet = Snippet.of(highlight.quote(), matches.hits());
            var from = highlight.range().start();
            var hits = matches.hits().stream()
                    .map(hit -> new TextRange(hit.start() + from, hit.end() + from)).toList();
            found.add(new Found(Kind.HIGHLIGHT, highlight.id(), Optional.of(highlight.article()), title,
                    score(hits.size(), matches.layer()), matches.layer(), snippet.words(), hits, snippet.marks()));
        });
    }

    /// An orphan is found by the letters it had. Hits count in the article's text, where it has none.
    private void lookAtOrphan(Highlight orphan, String title) {
        Matches.of(terms, orphan.quote()).ifPresent(matches -> {
            var snippet = Snippet.of(orphan.quote(), matches.hits());
            found.add(new Found(Kind.HIGHLIGHT, orphan.id(), Optional.of(orphan.article()), title,
                    score(matches.hits().size(), matches.layer()), matches.layer(), snippet.words(), List.of(),
                    snippet.marks()));
        });
    }

    private void look(Kind kind, Entity entity, String title, String text) {
        Matches.of(terms, text).ifPresent(matches -> {
            var snippet = Snippet.of(text, matches.hits());
            found.add(new Found(kind, entity.id(), article(entity), title, score(matches.hits().size(),
                    matches.layer()), matches.layer(), snippet.words(), matches.hits(), snippet.marks()));
        });
    }

    /// More hits count for more, but never for as much as the title does.
    private static double score(int hits, Layer layer) {
        return Math.log1p(hits) * (layer == Layer.EXACT ? EXACT : 1);
    }

    private String title(Note note) {
        return switch (note.target()) {
            case NoteTarget.OnWorkspace() -> "";
            case NoteTarget.OnArticle(var id) -> snapshot.get(Article.class, id).facts().shownTitle();
            case NoteTarget.OnHighlight(HighlightId id) -> id.toString();
            case NoteTarget.OnClaim(var id) -> snapshot.get(Claim.class, id).proposition();
            case NoteTarget.OnSource(var id) -> snapshot.get(Source.class, id).name();
        };
    }

    private static Optional<ArticleId> article(Entity entity) {
        return entity instanceof Note note ? switch (note.target()) {
            case NoteTarget.OnArticle(var id) -> Optional.of(id);
            case NoteTarget.OnHighlight(HighlightId id) -> Optional.of(id.article());
            case NoteTarget.OnWorkspace _, NoteTarget.OnClaim _, NoteTarget.OnSource _ -> Optional.empty();
        } : Optional.empty();
    }

    private static String text(String... parts) {
        return String.join("\n", parts);
    }
}
