package hashiya.indexing;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Renewed;
import hashiya.change.Change.Replaced;
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
import hashiya.model.NoteTarget;
import hashiya.model.Source;
import hashiya.model.Tag;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The work on the articles, kept up by the changes: with it, what a change touches is known without reading everything
/// again. The articles themselves, which are many, are asked for when they are needed.
final class Holdings {

    private static final List<Class<? extends Entity>> KINDS = List.of(Tag.class, Source.class, Claim.class,
            Note.class, Highlight.class, Attribution.class);

    private final Map<Id, Entity> all = new HashMap<>();
    private final Shelf<ArticleId, Highlight> highlights = new Shelf<>(Highlight.class, Highlight::article);
    private final Shelf<HighlightId, Attribution> made = new Shelf<>(Attribution.class, Attribution::passage);
    private final Shelf<ClaimId, Attribution> held = new Shelf<>(Attribution.class, Attribution::claim);
    private final Shelf<NoteTarget, Note> notes = new Shelf<>(Note.class, Note::target);

    /// What is there now. Changes from before that may be followed once more: the last word on each thing is the same.
    static Holdings of(Library library) {
        var holdings = new Holdings();
        KINDS.forEach(kind -> library.all(kind).forEach(holdings::put));
        return holdings;
    }

    void follow(Change change) {
        switch (change) {
            case Added(var entity) -> put(entity);
            case Removed(var entity) -> take(entity);
            case Replaced(_, var after) -> put(after);
            case Batch(_, var changes) -> changes.forEach(this::follow);
            case Imported _, Renewed _ -> { }
        }
    }

    /// Everything of these kinds that is found by words; all but articles.
    List<Id> found() {
        return all.values().stream().filter(each -> !(each instanceof Attribution)).map(Entity::id).toList();
    }

    <E extends Entity> List<E> all(Class<E> kind) {
        return all.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <E extends Entity> Optional<E> find(Class<E> kind, Id id) {
        return Optional.ofNullable(all.get(id)).filter(kind::isInstance).map(kind::cast);
    }

    Collection<Highlight> highlights(ArticleId article) {
        return highlights.of(article);
    }

    /// What is attributed in a passage.
    Collection<Attribution> made(HighlightId passage) {
        return made.of(passage);
    }

    /// Who holds a claim.
    Collection<Attribution> held(ClaimId claim) {
        return held.of(claim);
    }

    Collection<Note> notes(NoteTarget target) {
        return notes.of(target);
    }

    private void put(Entity entity) {
        if (entity instanceof Article || !KINDS.contains(entity.getClass())) {
            return;
        }
        take(entity);
        all.put(entity.id(), entity);
        highlights.put(entity);
        made.put(entity);
        held.put(entity);
        notes.put(entity);
    }

    private void take(Entity entity) {
        var before = all.remove(entity.id());
        if (before != null) {
            highlights.take(before);
            made.take(before);
            held.take(before);
            notes.take(before);
        }
    }
}
