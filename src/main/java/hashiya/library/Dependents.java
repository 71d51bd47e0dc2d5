package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What goes with a thing that is taken away: the notes on it, what it carries, what it is part of.
final class Dependents {

    private final Snapshot snapshot;
    private final Map<Id, List<Highlight>> highlights;
    private final Map<Id, List<Attribution>> attributions;
    private final Map<NoteTarget, List<Note>> notes;
    /// Highlights as they are once the changes up to now have happened.
    private final Map<HighlightId, Highlight> untagged = new HashMap<>();
    private final Set<Entity> removed = new LinkedHashSet<>();
    private final List<Change> changes = new ArrayList<>();

    private Dependents(Snapshot snapshot) {
        this.snapshot = snapshot;
        highlights = by(Highlight.class, Highlight::article);
        attributions = by(Attribution.class, Attribution::passage);
        notes = by(Note.class, Note::target);
    }

    /// The changes that take things away, what hangs on each first.
    ///
    /// @throws IllegalStateException if a source still speaks in an attribution: merging or restating comes first
    static List<Change> removal(Snapshot snapshot, Collection<? extends Entity> entities) {
        var dependents = new Dependents(snapshot);
        entities.forEach(dependents::remove);
        return dependents.changes;
    }

    private void remove(Entity entity) {
        if (!removed.add(entity)) {
            return;
        }
        switch (entity) {
            case Article article -> {
                highlights.getOrDefault(article.id(), List.of()).forEach(this::remove);
                notes(new NoteTarget.OnArticle(article.id()));
            }
            case Highlight highlight -> {
                attributions.getOrDefault(highlight.id(), List.of()).forEach(this::remove);
                notes(new NoteTarget.OnHighlight(highlight.id()));
            }
            case Claim claim -> {
                each(Attribution.class, attribution -> attribution.claim().equals(claim.id()));
                each(Relation.class, relation ->
                        relation.from().equals(claim.id()) || relation.to().equals(claim.id()));
                notes(new NoteTarget.OnClaim(claim.id()));
            }
            case Source source -> {
                requireSilent(source);
                notes(new NoteTarget.OnSource(source.id()));
            }
            case Tag tag -> {
                TagTree.of(snapshot.all(Tag.class)).below(Optional.of(tag.id())).forEach(this::remove);
                untag(tag);
            }
            case Question question -> snapshot.all(Claim.class).stream()
                    .filter(claim -> claim.question().equals(Optional.of(question.id())))
                    .forEach(claim -> changes.add(new Replaced(claim, claim.under(Optional.empty()))));
            case Attribution _, Note _, Relation _, ColourMeaning _ -> { }
        }
        changes.add(new Removed(entity));
    }

    private <E extends Entity> void each(Class<E> kind, Predicate<E> hangsOnIt) {
        snapshot.all(kind).stream().filter(hangsOnIt).forEach(this::remove);
    }

    private void notes(NoteTarget target) {
        notes.getOrDefault(target, List.of()).forEach(this::remove);
    }

    /// A highlight may lose several tags of one branch; each change starts from what the one before left.
    private void untag(Tag tag) {
        for (var highlight : snapshot.all(Highlight.class)) {
            var last = untagged.getOrDefault(highlight.id(), highlight);
            if (last.tags().contains(tag.id())) {
                var next = last.with(Tagging.TAKEN.apply(last.tags(), tag.id()));
                changes.add(new Replaced(last, next));
                untagged.put(next.id(), next);
            }
        }
    }

    private <E extends Entity, K> Map<K, List<E>> by(Class<E> kind, Function<E, K> key) {
        return snapshot.all(kind).stream().collect(Collectors.groupingBy(key));
    }

    private void requireSilent(Source source) {
        snapshot.all(Attribution.class).stream()
                .filter(attribution -> attribution.chain().contains(source.id()))
                .map(Attribution::id).map(AttributionId::toString).findFirst()
                .ifPresent(id -> {
                    throw new IllegalStateException(source.id() + " speaks in " + id);
                });
    }
}
