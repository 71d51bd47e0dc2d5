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
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What goes with a thing that is taken away: the notes on it, what it carries, what it is part of.
final class Dependents {

    private final Library library;
    private final Set<Entity> removed = new LinkedHashSet<>();
    private final List<Change> changes = new ArrayList<>();

    private Dependents(Library library) {
        this.library = library;
    }

    /// The changes that take a thing away, what hangs on it first.
    ///
    /// @throws IllegalStateException if a source still speaks in an attribution: merging or restating comes first
    static List<Change> removal(Library library, Entity entity) {
        var dependents = new Dependents(library);
        dependents.remove(entity);
        return dependents.changes;
    }

    private void remove(Entity entity) {
        if (!removed.add(entity)) {
            return;
        }
        switch (entity) {
            case Article article -> {
                each(Highlight.class, highlight -> highlight.article().equals(article.id()));
                notes(new NoteTarget.OnArticle(article.id()));
            }
            case Highlight highlight -> {
                each(Attribution.class, attribution -> attribution.passage().equals(highlight.id()));
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
                TagTree.of(library.all(Tag.class)).below(Optional.of(tag.id())).forEach(this::remove);
                untag(tag);
            }
            case Question question -> library.all(Claim.class).stream()
                    .filter(claim -> claim.question().equals(Optional.of(question.id())))
                    .forEach(claim -> changes.add(new Replaced(claim, claim.under(Optional.empty()))));
            case Attribution _, Note _, Relation _, ColourMeaning _ -> { }
        }
        changes.add(new Removed(entity));
    }

    private <E extends Entity> void each(Class<E> kind, Predicate<E> hangsOnIt) {
        library.all(kind).stream().filter(hangsOnIt).forEach(this::remove);
    }

    private void notes(NoteTarget target) {
        each(Note.class, note -> note.target().equals(target));
    }

    private void untag(Tag tag) {
        for (var highlight : library.all(Highlight.class)) {
            var last = latest(highlight);
            if (last.tags().contains(tag.id())) {
                changes.add(new Replaced(last, last.with(Tagging.TAKEN.apply(last.tags(), tag.id()))));
            }
        }
    }

    /// A highlight may lose several tags of one branch; each change starts from what the one before left.
    private Highlight latest(Highlight highlight) {
        return changes.reversed().stream()
                .filter(change -> change instanceof Replaced(_, Highlight after) && after.id().equals(highlight.id()))
                .map(change -> (Highlight) ((Replaced) change).after())
                .findFirst().orElse(highlight);
    }

    private void requireSilent(Source source) {
        library.all(Attribution.class).stream()
                .filter(attribution -> attribution.chain().contains(source.id()))
                .map(Attribution::id).map(AttributionId::toString).findFirst()
                .ifPresent(id -> {
                    throw new IllegalStateException(source.id() + " speaks in " + id);
                });
    }
}
