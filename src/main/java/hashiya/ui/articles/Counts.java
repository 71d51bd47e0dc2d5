package hashiya.ui.articles;

import hashiya.model.ReadState;
import hashiya.model.TagId;
import java.util.HashMap;
import java.util.Map;

/// Counts rows by what can be asked of them.
final class Counts {

    private final Map<String, int[]> outlets = new HashMap<>();
    private final Map<String, int[]> languages = new HashMap<>();
    private final Map<TagId, int[]> tags = new HashMap<>();
    private final int[] states = new int[ReadState.values().length];
    private final int[] holdings = new int[Holding.values().length];

    void add(ArticleRow row, Missed missed, Sieve sieve) {
        if (missed.isAtMost(Missed.OUTLET)) {
            count(outlets, row.outlet());
        }
        if (missed.isAtMost(Missed.LANGUAGE)) {
            count(languages, row.language());
        }
        if (missed.isAtMost(Missed.STATE)) {
            states[row.article().state().ordinal()]++;
        }
        if (missed.isAtMost(Missed.TAG) && !row.tally().tags().isEmpty()) {
            row.tally().tags().stream().flatMap(each -> sieve.upwards(each).stream()).distinct()
                    .forEach(each -> count(tags, each));
        }
        if (missed == Missed.NOTHING && row.tally() != Tally.NOTHING) {
            for (var each : Holding.values()) {
                holdings[each.ordinal()] += each.isIn(row) ? 1 : 0;
            }
        }
    }

    Facets facets() {
        var counts = new HashMap<Condition, Integer>();
        outlets.forEach((outlet, count) -> {
            if (!outlet.isBlank()) {
                counts.put(new Condition.Outlet(outlet), count[0]);
            }
        });
        languages.forEach((language, count) -> {
            if (!language.isBlank()) {
                counts.put(new Condition.Language(language), count[0]);
            }
        });
        tags.forEach((tag, count) -> counts.put(new Condition.Tagged(tag), count[0]));
        for (var state : ReadState.values()) {
            counts.put(new Condition.State(state), states[state.ordinal()]);
        }
        for (var each : Holding.values()) {
            counts.put(new Condition.Has(each), holdings[each.ordinal()]);
        }
        counts.values().removeIf(each -> each == 0);
        return new Facets(Map.copyOf(counts));
    }

    private static <K> void count(Map<K, int[]> counts, K what) {
        counts.computeIfAbsent(what, _ -> new int[1])[0]++;
    }
}
