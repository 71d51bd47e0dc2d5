package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.SourceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Circular reporting of one claim: one source has it from another, which elsewhere has it from the first.
final class Circles {

    private final Map<SourceId, Set<SourceId>> heardFrom = new HashMap<>();

    private Circles(Collection<Attribution> attributions) {
        for (var each : attributions) {
            for (var link = 1; link < each.chain().size(); link++) {
                heardFrom.computeIfAbsent(each.chain().get(link), _ -> new HashSet<>()).add(each.chain().get(link - 1));
            }
        }
    }

    /// Whether any source had the claim, by whatever detour, from itself.
    static boolean isIn(Collection<Attribution> attributions) {
        var circles = new Circles(attributions);
        return circles.heardFrom.keySet().stream().anyMatch(each -> circles.leads(each, each, new HashSet<>()));
    }

    private boolean leads(SourceId from, SourceId to, Set<SourceId> seen) {
        return heardFrom.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(to) || seen.add(next) && leads(next, to, seen));
    }
}
