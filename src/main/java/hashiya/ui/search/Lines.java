package hashiya.ui.search;

import hashiya.model.Id;
import hashiya.search.Completion;
import hashiya.search.Hit;
import hashiya.search.Kind;
import hashiya.search.query.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// The lines of what was found: how the query may go on, and then the hits by their kinds, the kind of the best first.
final class Lines {

    private Lines() {
    }

    /// @param news the things that came since a saved search was looked at
    static List<Line> of(List<Completion> completions, Outcome outcome, Set<Id> news) {
        var lines = new ArrayList<Line>();
        completions.forEach(each -> lines.add(new Line.Completing(each)));
        var groups = new LinkedHashMap<Kind, List<Hit>>();
        outcome.results().hits().forEach(hit -> groups.computeIfAbsent(hit.kind(), _ -> new ArrayList<>()).add(hit));
        var counts = counts(outcome);
        groups.forEach((kind, hits) -> {
            var count = counts.get(kind.choice().word());
            lines.add(new Line.Heading(kind, count == null ? OptionalLong.empty() : OptionalLong.of(count)));
            hits.forEach(hit -> lines.add(new Line.Found(hit, news.contains(hit.id()))));
        });
        if (!outcome.offers().isEmpty()) {
            lines.add(new Line.Nothing());
            outcome.offers().forEach(each -> lines.add(new Line.Offered(each)));
        }
        return lines;
    }

    /// How many there are of each kind, by the word of a query for it.
    private static Map<String, Long> counts(Outcome outcome) {
        var counts = new LinkedHashMap<String, Long>();
        outcome.census().ifPresent(census -> census.facets().stream().filter(each -> each.field() == Field.IN)
                .flatMap(each -> each.values().stream()).forEach(each -> counts.put(each.name(), each.count())));
        return counts;
    }
}
