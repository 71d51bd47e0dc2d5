package hashiya.importing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the workspace has already, by what makes two things the same. Each is found once: of two alike in a file, the
/// second has to find a second.
final class Twins<E> {

    private final Map<Object, Deque<E>> known = new HashMap<>();

    /// @param key what two of them have in common if they are the same; equal where they do
    static <E> Twins<E> of(Collection<E> there, Function<E, ?> key) {
        var twins = new Twins<E>();
        there.forEach(each -> twins.known.computeIfAbsent(key.apply(each), _ -> new ArrayDeque<>()).add(each));
        return twins;
    }

    Optional<E> take(Object key) {
        return take(key, _ -> true);
    }

    Optional<E> take(Object key, Predicate<E> wanted) {
        var alike = known.getOrDefault(key, new ArrayDeque<>());
        var found = alike.stream().filter(wanted).findFirst();
        found.ifPresent(alike::remove);
        return found;
    }
}
