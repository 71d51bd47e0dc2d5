package hashiya.indexing;

import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The part of a workspace that a few things of it are found by: themselves, what they stand in, and what hangs on them.
final class Excerpt {

    private final Map<Id, Entity> things = new LinkedHashMap<>();
    private final Holdings holdings;
    private final Library library;

    private Excerpt(Holdings holdings, Library library) {
        this.holdings = holdings;
        this.library = library;
    }

    static Snapshot of(Collection<? extends Id> ids, Holdings holdings, Library library) {
        return of(List.of(), ids, holdings, library);
    }

    /// @param known articles that need not be asked for
    static Snapshot of(List<Article> known, Collection<? extends Id> ids, Holdings holdings, Library library) {
        var excerpt = new Excerpt(holdings, library);
        known.forEach(each -> excerpt.things.put(each.id(), each));
        holdings.all(Tag.class).forEach(excerpt::put);
        holdings.all(Source.class).forEach(excerpt::put);
        ids.forEach(excerpt::take);
        return Snapshot.of("", new ArrayList<>(excerpt.things.values().stream()
                .collect(Collectors.groupingBy(Entity::getClass)).values()));
    }

    private void take(Id id) {
        switch (id) {
            case ArticleId article -> {
                article(article);
                holdings.highlights(article).forEach(each -> passage(each.id()));
                notes(new NoteTarget.OnArticle(article));
            }
            case HighlightId highlight -> passage(highlight);
            case ClaimId claim -> {
                holdings.find(Claim.class, claim).ifPresent(this::put);
                holdings.held(claim).forEach(each -> {
                    put(each);
                    holdings.find(Highlight.class, each.passage()).ifPresent(this::put);
                    article(each.passage().article());
                });
                notes(new NoteTarget.OnClaim(claim));
            }
            case NoteId note -> holdings.find(Note.class, note).ifPresent(each -> {
                put(each);
                target(each.target());
            });
            case SourceId source -> notes(new NoteTarget.OnSource(source));
            default -> { }
        }
    }

    private void passage(HighlightId id) {
        article(id.article());
        holdings.find(Highlight.class, id).ifPresent(this::put);
        holdings.made(id).forEach((Attribution each) -> put(each));
        notes(new NoteTarget.OnHighlight(id));
    }

    private void target(NoteTarget target) {
        switch (target) {
            case NoteTarget.OnArticle(var article) -> article(article);
            case NoteTarget.OnHighlight(var highlight) -> article(highlight.article());
            case NoteTarget.OnClaim(var claim) -> holdings.find(Claim.class, claim).ifPresent(this::put);
            case NoteTarget.OnSource _, NoteTarget.OnWorkspace _ -> { }
        }
    }

    private void article(ArticleId id) {
        if (!things.containsKey(id)) {
            library.find(id).ifPresent(this::put);
        }
    }

    private void notes(NoteTarget target) {
        holdings.notes(target).forEach(this::put);
    }

    private void put(Entity entity) {
        things.put(entity.id(), entity);
    }
}
