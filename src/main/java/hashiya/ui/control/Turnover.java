package hashiya.ui.control;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which rows came and which went with a change; all others are there still, whatever became of them.
public record Turnover<K>(Collection<K> come, Collection<K> gone) {

    static <K> Turnover<K> none() {
        return new Turnover<>(List.of(), List.of());
    }

    static <K> Turnover<K> between(Set<K> before, Set<K> now) {
        var come = new HashSet<>(now);
        come.removeAll(before);
        var gone = new HashSet<>(before);
        gone.removeAll(now);
        return new Turnover<>(come, gone);
    }

    /// Brings rows up to date.
    ///
    /// @param news one that is given comes or changes, a key without a row goes
    static <K, R> Turnover<K> of(Map<K, R> rows, Map<K, Optional<R>> news) {
        var come = new HashSet<K>();
        var gone = new HashSet<K>();
        news.forEach((key, row) -> {
            if (row.isEmpty() && rows.remove(key) != null) {
                gone.add(key);
            } else if (row.isPresent() && rows.put(key, row.get()) == null) {
                come.add(key);
            }
        });
        return new Turnover<>(come, gone);
    }
}
