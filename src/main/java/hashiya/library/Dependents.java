package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.model.Article;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.Entity;
import hashiya.model.Gap;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.SavedSearch;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What goes with a thing that is taken away: the notes on it, what it carries, what it is part of.
final class Dependents {

    private final Snapshot snapshot;
    private final Map<Id, List<Highlight>> highlights;
    private final Map<Id, List<Attribution>> attributions;
    private final Map<NoteTarget, List<Note>> notes;
    /// Things as they are once the changes up to now have happened, where these changed them.
    private final Map<Id, Entity> changed = new HashMap<>();
    private final Set<Id> removed = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    Dependents(Snapshot snapshot) {
        this.snapshot = snapshot;
        highlights = by(Highlight.class, Highlight::article);
        attributions = by(Attribution.class, Attribution::passage);
        notes = by(Note.class, Note::target);
    }

    /// The changes that take things away, what hangs on each first.
    static List<Change> removal(Snapshot snapshot, Collection<? extends Entity> entities) {
        return new Dependents(snapshot).take(entities);
    }

    /// The changes that take further things away.
    List<Change> take(Collection<? extends Entity> entities) {
        changes.clear();
        entities.forEach(this::remove);
        return List.copyOf(changes);
    }

    private void remove(Entity entity) {
        if (!removed.add(entity.id())) {
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
            case Claim claim -> ofClaim(claim);
            case Source source -> ofSource(source);
            case Tag tag -> {
                TagTree.of(snapshot.all(Tag.class)).below(Optional.of(tag.id())).forEach(this::remove);
                change(Highlight.class, each -> each.tags().contains(tag.id()),
                        each -> each.with(Tagging.TAKEN.apply(each.tags(), tag.id())));
            }
            case Question question -> {
                each(Hypothesis.class, each -> each.question().equals(question.id()));
                each(OpenPoint.class, each -> each.gap().equals(new Gap.OnQuestion(question.id())));
                change(Claim.class, each -> each.question().equals(Optional.of(question.id())),
                        each -> each.under(Optional.empty()));
            }
            case Hypothesis hypothesis ->
                    each(Assessment.class, each -> each.hypothesis().equals(hypothesis.id()));
            case Attribution attribution -> each(Distinction.class, each ->
                    each.one().equals(attribution.id()) || each.other().equals(attribution.id()));
            case Note _, Relation _, Distinction _, OpenPoint _, Assessment _, ColourMeaning _, SavedSearch _,
                    SynonymGroup _ -> { }
        }
        changes.add(new Removed(changed.getOrDefault(entity.id(), entity)));
    }

    private void ofClaim(Claim claim) {
        each(Attribution.class, each -> each.claim().equals(claim.id()));
        each(Relation.class, each -> each.from().equals(claim.id()) || each.to().equals(claim.id()));
        each(OpenPoint.class, each -> each.gap().concerns(claim.id()));
        each(Assessment.class, each -> each.claim().equals(claim.id()));
        notes(new NoteTarget.OnClaim(claim.id()));
    }

    /// What a source says goes with it; what it only passed on stays, said by the others of the chain. Whoever could
    /// have known is still named, in words.
    private void ofSource(Source source) {
        each(Attribution.class, each -> each.speaker().equals(source.id()));
        change(Attribution.class, each -> each.chain().contains(source.id()),
                each -> each.through(each.chain().stream().filter(id -> !id.equals(source.id())).toList()));
        change(OpenPoint.class, each -> each.source().equals(Optional.of(source.id())), each ->
                each.knownTo(Optional.empty(), each.knower().isBlank() ? source.name()
                        : source.name() + " · " + each.knower()));
        notes(new NoteTarget.OnSource(source.id()));
    }

    private <E extends Entity> void each(Class<E> kind, Predicate<E> hangsOnIt) {
        snapshot.all(kind).stream().filter(hangsOnIt).forEach(this::remove);
    }

    private void notes(NoteTarget target) {
        notes.getOrDefault(target, List.of()).forEach(this::remove);
    }

    /// A thing may be changed more than once, as a highlight that loses several tags of one branch; each change starts
    /// from what the one before left.
    private <E extends Entity> void change(Class<E> kind, Predicate<E> isMeant, UnaryOperator<E> edit) {
        for (var each : snapshot.all(kind)) {
            var last = kind.cast(changed.getOrDefault(each.id(), each));
            if (!removed.contains(each.id()) && isMeant.test(last)) {
                var next = edit.apply(last);
                changes.add(new Replaced(last, next));
                changed.put(next.id(), next);
            }
        }
    }

    private <E extends Entity, K> Map<K, List<E>> by(Class<E> kind, Function<E, K> key) {
        return snapshot.all(kind).stream().collect(Collectors.groupingBy(key));
    }
}
