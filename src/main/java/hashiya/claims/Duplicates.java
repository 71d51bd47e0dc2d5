package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Attributions recorded twice: one source takes the same stance on the same claim in the same passage.
public final class Duplicates {

    private record Key(ClaimId claim, HighlightId passage, Stance stance, SourceId speaker) {

        static Key of(Attribution each) {
            return new Key(each.claim(), each.passage(), each.stance(), each.speaker());
        }
    }

    private Duplicates() {
    }

    /// Those that say the same, the oldest first; groups by their oldest.
    public static List<List<AttributionId>> in(Collection<Attribution> attributions) {
        var byKey = new HashMap<Key, List<AttributionId>>();
        attributions.stream().sorted(Comparator.comparing(Attribution::id))
                .forEach(each -> byKey.computeIfAbsent(Key.of(each), _ -> new ArrayList<>()).add(each.id()));
        var groups = new TreeMap<AttributionId, List<AttributionId>>();
        byKey.values().stream().filter(group -> group.size() > 1).forEach(group -> groups.put(group.getFirst(), group));
        return List.copyOf(groups.values());
    }

    /// The attribution that says this already.
    ///
    /// @param attributions those of the claim
    public static Optional<AttributionId> of(Collection<Attribution> attributions, HighlightId passage, Stance stance,
            SourceId speaker) {
        return attributions.stream().filter(each -> each.passage().equals(passage) && each.stance() == stance
                && each.speaker().equals(speaker)).map(Attribution::id).min(AttributionId::compareTo);
    }
}
