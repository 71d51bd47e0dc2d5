package hashiya.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was chosen last for each of a few things, the latest at the end.
public final class Latest {

    private Latest() {
    }

    /// The same with one more, which comes last; the oldest fall out where there are more than so many.
    public static <K, V> Map<K, V> with(Map<K, V> known, K key, V value, int most) {
        var changed = new LinkedHashMap<>(known);
        changed.remove(key);
        changed.put(key, value);
        while (changed.size() > most) {
            changed.pollFirstEntry();
        }
        return changed;
    }
}
