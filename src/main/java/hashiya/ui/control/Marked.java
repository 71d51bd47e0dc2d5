package hashiya.ui.control;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Which of many things are marked: these, or all but these. So everything is marked, and all of it turned round, without
/// a look at each; and what nobody marks changes nothing here.
final class Marked<K> {

    private final Set<K> keys = new LinkedHashSet<>();
    private boolean allBut;

    boolean holds(K key) {
        return allBut != keys.contains(key);
    }

    /// Whether there is nothing that is not marked.
    boolean isAll() {
        return allBut && keys.isEmpty();
    }

    /// @param there how many things there are
    boolean isOnly(Set<K> these, int there) {
        return count(there) == these.size() && these.stream().allMatch(this::holds);
    }

    /// How many are marked.
    ///
    /// @param there how many things there are
    int count(int there) {
        return allBut ? there - keys.size() : keys.size();
    }

    /// Those that are marked, the first that was marked first; nothing where they are only known as all but some.
    Optional<Set<K>> named() {
        return allBut ? Optional.empty() : Optional.of(Collections.unmodifiableSet(keys));
    }

    void clear() {
        keys.clear();
        allBut = false;
    }

    void setAll() {
        keys.clear();
        allBut = true;
    }

    void add(K key) {
        if (allBut) {
            keys.remove(key);
        } else {
            keys.add(key);
        }
    }

    void remove(K key) {
        if (allBut) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
    }

    /// Marks what was not, and nothing that was.
    void invert() {
        allBut = !allBut;
    }

    /// What comes is not marked.
    ///
    /// @param there how many things there are by now
    void follow(Turnover<K> turnover, int there) {
        turnover.gone().forEach(keys::remove);
        if (allBut) {
            keys.addAll(turnover.come());
        }
        settle(there);
    }

    /// Remembers all and none in the shorter way.
    void settle(int there) {
        if (keys.size() == there) {
            var none = allBut || there == 0;
            clear();
            allBut = !none;
        }
    }
}
