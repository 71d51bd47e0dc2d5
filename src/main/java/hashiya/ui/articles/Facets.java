package hashiya.ui.articles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How many articles each further condition would list: those that meet all that is asked for but what concerns the
/// same.
record Facets(Map<Condition, Integer> counts) {

    static final Facets NONE = new Facets(Map.of());

    int of(Condition condition) {
        return counts.getOrDefault(condition, 0);
    }

    /// All of a kind that somebody can ask for, those with most articles first.
    List<Condition> of(Condition.Kind kind) {
        return counts.entrySet().stream().filter(each -> each.getKey().kind() == kind)
                .sorted(Map.Entry.<Condition, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(each -> each.getKey().toString()))
                .map(Map.Entry::getKey).toList();
    }
}
