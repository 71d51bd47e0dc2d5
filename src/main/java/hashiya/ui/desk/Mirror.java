package hashiya.ui.desk;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Renewed;
import hashiya.change.Change.Replaced;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// What the workspace holds, as the screen has heard of it: read once, then kept up by the changes. FX thread only.
///
/// It lets a panel redraw from memory what a change touches, without asking the file again; and what belongs to one
/// thing is found without a walk through everything.
public final class Mirror {

    private final Map<Class<?>, TreeMap<Id, Entity>> entities = new HashMap<>();
    private final Shelves shelves = new Shelves();
    private final List<Consumer<List<Change>>> listeners = new ArrayList<>();
    /// Changes heard while the snapshot is on its way. Told again afterwards: a change from beside the queue may have
    /// come in after the snapshot was taken and before it arrived, and the last word on each thing is the same either
    /// way.
    private final List<Change> early = new ArrayList<>();
    private boolean loaded;

    Mirror(Workspace workspace) {
        workspace.follow(this::hear);
        workspace.read(Library::snapshot, this::load);
    }

    /// Calls the listener once everything is there, and after every change with its single steps in their order. The
    /// first call brings no steps: everything may be different.
    ///
    /// @return stops calling it
    public Subscription listen(Consumer<List<Change>> listener) {
        listeners.add(listener);
        if (loaded) {
            listener.accept(List.of());
        }
        return () -> listeners.remove(listener);
    }

    /// Everything of one kind, in the order of ids; nothing until it has been read.
    @SuppressWarnings("unchecked") // Each map holds entities of its key's class alone.
    public <E extends Entity> Collection<E> all(Class<E> kind) {
        return (Collection<E>) entities.getOrDefault(kind, new TreeMap<>()).values();
    }

    public <E extends Entity> Optional<E> find(Class<E> kind, Id id) {
        return Optional.ofNullable(entities.getOrDefault(kind, new TreeMap<>(order())).get(id)).map(kind::cast);
    }

    /// The id itself where a thing of it is there, or that of the highlight it was merged into.
    public Optional<Id> standing(Id id) {
        return holds(id) ? Optional.of(id)
                : id instanceof HighlightId gone ? shelves.absorbing(gone).map(Id.class::cast) : Optional.empty();
    }

    /// Whether there is a thing of this id.
    public boolean holds(Id id) {
        return entities.values().stream()
                .anyMatch(each -> !each.isEmpty() && each.firstKey().getClass() == id.getClass()
                        && each.containsKey(id));
    }

    /// The highlights of an article in reading order.
    public SortedSet<Highlight> highlights(ArticleId article) {
        return shelves.highlights(article);
    }

    /// The highlights of an article that a note or an attribution hangs on, in the order of ids.
    public List<Highlight> annotated(ArticleId article) {
        return shelves.carrying(article).stream().flatMap(id -> find(Highlight.class, id).stream()).toList();
    }

    /// The notes on one thing, the oldest first.
    public SortedSet<Note> notes(NoteTarget target) {
        return shelves.notes(target);
    }

    /// The attributions in an article, in the order of ids.
    public SortedSet<Attribution> attributions(ArticleId article) {
        return shelves.attributions(article);
    }

    /// The attributions made in a passage, in the order of ids.
    public SortedSet<Attribution> attributions(HighlightId passage) {
        return shelves.attributions(passage);
    }

    /// The attributions of a claim, in the order of ids.
    public SortedSet<Attribution> attributions(ClaimId claim) {
        return shelves.attributions(claim);
    }

    private void load(Snapshot snapshot) {
        snapshot.byId().values().forEach(this::put);
        early.forEach(this::follow);
        early.clear();
        loaded = true;
        tell(List.of());
    }

    private void hear(Change change) {
        if (loaded) {
            follow(change);
            tell(change.steps());
        } else {
            early.add(change);
        }
    }

    private void follow(Change change) {
        switch (change) {
            case Added(var entity) -> put(entity);
            case Removed(var entity) -> take(entity);
            case Replaced(_, var after) -> put(after);
            case Imported(var article, _) -> put(article);
            case Renewed(_, var after, _) -> put(after);
            case Batch(_, var changes) -> changes.forEach(this::follow);
        }
    }

    private void put(Entity entity) {
        var before = entities.computeIfAbsent(entity.getClass(), _ -> new TreeMap<>(order())).put(entity.id(), entity);
        if (before != null) {
            shelves.take(before);
        }
        shelves.put(entity);
    }

    private void take(Entity entity) {
        var before = entities.getOrDefault(entity.getClass(), new TreeMap<>(order())).remove(entity.id());
        if (before != null) {
            shelves.take(before);
        }
    }

    private void tell(List<Change> steps) {
        List.copyOf(listeners).forEach(each -> each.accept(steps));
    }

    @SuppressWarnings("unchecked") // Ids of one kind are comparable among themselves.
    private static Comparator<Id> order() {
        return (one, other) -> ((Comparable<Id>) one).compareTo(other);
    }
}
