package hashiya.indexing;

import hashiya.model.Entity;
import hashiya.model.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Things of one kind by what they belong to.
final class Shelf<K, E extends Entity> {

    private final Map<K, Map<Id, E>> things = new HashMap<>();
    private final Class<E> kind;
    private final Function<E, K> key;

    Shelf(Class<E> kind, Function<E, K> key) {
        this.kind = kind;
        this.key = key;
    }

    void put(Entity entity) {
        if (kind.isInstance(entity)) {
            var own = kind.cast(entity);
            things.computeIfAbsent(key.apply(own), _ -> new LinkedHashMap<>()).put(own.id(), own);
        }
    }

    void take(Entity entity) {
        if (kind.isInstance(entity)) {
            things.computeIfPresent(key.apply(kind.cast(entity)), (_, rest) -> {
                rest.remove(entity.id());
                return rest.isEmpty() ? null : rest;
            });
        }
    }

    Collection<E> of(K owner) {
        var own = things.get(owner);
        return own == null ? List.of() : List.copyOf(own.values());
    }
}
