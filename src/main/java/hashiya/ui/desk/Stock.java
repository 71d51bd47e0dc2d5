package hashiya.ui.desk;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Renewed;
import hashiya.change.Change.Replaced;
import hashiya.model.Entity;
import hashiya.model.Id;
import hashiya.model.Snapshot;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the mirror holds. One thread at a time: filled beside the screen, where very much may come in at once, and then
/// handed to it.
final class Stock {

    private final Map<Class<?>, TreeMap<Id, Entity>> entities = new HashMap<>();
    private final Shelves shelves = new Shelves();

    static Stock of(Snapshot snapshot) {
        var stock = new Stock();
        snapshot.byId().values().forEach(stock::put);
        return stock;
    }

    @SuppressWarnings("unchecked") // Each map holds entities of its key's class alone.
    <E extends Entity> Collection<E> all(Class<E> kind) {
        return (Collection<E>) entities.getOrDefault(kind, new TreeMap<>()).values();
    }

    <E extends Entity> Optional<E> find(Class<E> kind, Id id) {
        return Optional.ofNullable(entities.getOrDefault(kind, new TreeMap<>(order())).get(id)).map(kind::cast);
    }

    boolean holds(Id id) {
        return entities.values().stream()
                .anyMatch(each -> !each.isEmpty() && each.firstKey().getClass() == id.getClass()
                        && each.containsKey(id));
    }

    Shelves shelves() {
        return shelves;
    }

    void follow(Change change) {
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

    @SuppressWarnings("unchecked") // Ids of one kind are comparable among themselves.
    private static Comparator<Id> order() {
        return (one, other) -> ((Comparable<Id>) one).compareTo(other);
    }
}
