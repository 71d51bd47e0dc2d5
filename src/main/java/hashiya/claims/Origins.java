package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What each attribution of a claim goes back to, and who cites whom in circles. The order of the attributions changes
/// nothing.
///
/// A written origin counts before all else. It stands for its speaker's other attributions of the claim too, as long as
/// nothing is written on them: one who was heard once has not said it twice. Next comes the speaker, by whatever name. A
/// speaker on a circle goes back to the lowest source outside it, and where there is none to nobody.
///
/// @param byAttribution for every attribution
/// @param loops         the circles, those of assertions first
public record Origins(Map<AttributionId, Origin> byAttribution, List<Loop> loops) {

    /// Who relays an assertion stands on its side. Whoever denies what another asserts, each through the other's paper,
    /// cites in no circle.
    private static final Map<Stance, Stance> SIDES = Map.of(Stance.RELAYS, Stance.ASSERTS);

    public Origins {
        byAttribution = Map.copyOf(byAttribution);
        loops = List.copyOf(loops);
    }

    /// @param attributions of one claim
    public static Origins of(Collection<Attribution> attributions, SourceIdentity identity) {
        var sides = new EnumMap<Stance, List<Attribution>>(Stance.class);
        var words = new HashMap<SourceId, TreeSet<String>>();
        for (var each : attributions) {
            sides.computeIfAbsent(side(each), _ -> new ArrayList<>()).add(each);
            if (!each.origin().isBlank()) {
                words.computeIfAbsent(identity.of(each.speaker()), _ -> new TreeSet<>()).add(each.origin().strip());
            }
        }
        var origins = new HashMap<AttributionId, Origin>();
        var loops = new ArrayList<Loop>();
        sides.values().forEach(side -> {
            var citations = new Citations(side, identity);
            loops.addAll(citations.loops());
            side.forEach(each -> origins.put(each.id(), each.origin().isBlank()
                    ? of(identity.of(each.speaker()), words, citations) : new Origin.Named(each.origin().strip())));
        });
        return new Origins(origins, loops);
    }

    /// How many independent origins stand behind these.
    public int count(Collection<Attribution> attributions) {
        return Math.toIntExact(attributions.stream().map(this::of).filter(Origin::isIndependent).distinct().count());
    }

    /// @param attribution one of those that were asked for
    public Origin of(Attribution attribution) {
        return byAttribution.get(attribution.id());
    }

    private static Origin of(SourceId speaker, Map<SourceId, TreeSet<String>> words, Citations citations) {
        if (words.containsKey(speaker)) {
            return new Origin.Named(words.get(speaker).first());
        }
        if (!citations.isCircular(speaker)) {
            return new Origin.Speaker(speaker);
        }
        var loop = citations.loop(speaker);
        return loop.root().isEmpty() ? new Origin.Circular(loop)
                : loop.root().contains(speaker) ? new Origin.Speaker(speaker)
                : ofRoot(loop.root().getFirst(), words);
    }

    private static Origin ofRoot(SourceId root, Map<SourceId, TreeSet<String>> words) {
        return words.containsKey(root) ? new Origin.Named(words.get(root).first()) : new Origin.Speaker(root);
    }

    private static Stance side(Attribution attribution) {
        return SIDES.getOrDefault(attribution.stance(), attribution.stance());
    }
}
