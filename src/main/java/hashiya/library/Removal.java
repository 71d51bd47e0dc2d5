package hashiya.library;

import hashiya.change.Change;
import hashiya.model.Entity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What taking things away would do to others, to be said before and after.
///
/// @param gone    how many things go along, by kind, those that were named not counted
/// @param changed how many stay and lose something, by kind
public record Removal(Map<Class<? extends Entity>, Integer> gone, Map<Class<? extends Entity>, Integer> changed) {

    public static Removal of(Library library, Collection<? extends Entity> entities) {
        var gone = new LinkedHashMap<Class<? extends Entity>, Integer>();
        var changed = new LinkedHashMap<Class<? extends Entity>, Integer>();
        var changes = Dependents.removal(library.snapshot(), entities);
        var named = entities.stream().map(Entity::id).collect(Collectors.toSet());
        var removed = changes.stream().filter(Change.Removed.class::isInstance).map(Change.Removed.class::cast)
                .map(Change.Removed::entity).toList();
        removed.stream().filter(each -> !named.contains(each.id()))
                .forEach(each -> gone.merge(each.getClass(), 1, Integer::sum));
        var left = removed.stream().map(Entity::id).collect(Collectors.toSet());
        altered(changes).stream().filter(each -> !left.contains(each.id()))
                .forEach(each -> changed.merge(each.getClass(), 1, Integer::sum));
        return new Removal(gone, changed);
    }

    public Removal {
        gone = Map.copyOf(gone);
        changed = Map.copyOf(changed);
    }

    public int gone(Class<? extends Entity> kind) {
        return gone.getOrDefault(kind, 0);
    }

    public int changed(Class<? extends Entity> kind) {
        return changed.getOrDefault(kind, 0);
    }

    /// Each once, however often it is changed.
    private static Set<Entity> altered(List<Change> changes) {
        return changes.stream().filter(Change.Replaced.class::isInstance).map(Change.Replaced.class::cast)
                .collect(Collectors.toMap(each -> each.before().id(), Change.Replaced::after, (_, last) -> last))
                .values().stream().collect(Collectors.toSet());
    }
}
