package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Snapshot;
import hashiya.model.Stance;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Who takes which stance on one claim, and on how many independent origins.
///
/// Attributions with the same word in [Attribution#origin()] go back to one interview, wire or text and count once.
/// Where that word is empty, the speaker is the origin. A speaker who only relays counts under [Stance#RELAYS].
///
/// @param byStance every stance, in the order of [Stance]; its attributions by day of the report and then by id
public record Agreement(ClaimId claim, Map<Stance, List<Attribution>> byStance) {

    private static final Comparator<Attribution> BY_DAY =
            Comparator.comparing(Attribution::reported).thenComparing(Attribution::id);

    /// What an attribution goes back to: an origin that was written down, or else its speaker.
    private sealed interface Origin {

        static Origin of(Attribution attribution) {
            var word = attribution.origin().strip();
            return word.isEmpty() ? new Speaker(attribution.speaker().number()) : new Named(word);
        }
    }

    private record Named(String word) implements Origin {}

    private record Speaker(int number) implements Origin {}

    public Agreement {
        var complete = new EnumMap<Stance, List<Attribution>>(Stance.class);
        for (var stance : Stance.values()) {
            complete.put(stance, byStance.getOrDefault(stance, List.of()).stream().sorted(BY_DAY).toList());
        }
        byStance = Collections.unmodifiableMap(complete);
    }

    /// @param attributions those of other claims are left out
    public static Agreement of(ClaimId claim, List<Attribution> attributions) {
        var byStance = new EnumMap<Stance, List<Attribution>>(Stance.class);
        for (var stance : Stance.values()) {
            byStance.put(stance, attributions.stream()
                    .filter(each -> each.claim().equals(claim) && each.stance() == stance)
                    .toList());
        }
        return new Agreement(claim, byStance);
    }

    public static Agreement of(ClaimId claim, Snapshot snapshot) {
        return of(claim, snapshot.attributions(claim));
    }

    /// The claims that some assert and others deny, in the order of their ids.
    public static List<ClaimId> disputed(Snapshot snapshot) {
        return snapshot.all(Claim.class).stream()
                .map(each -> of(each.id(), snapshot))
                .filter(Agreement::isDisputed)
                .map(Agreement::claim)
                .toList();
    }

    /// How many independent origins stand behind each stance; every stance is named, in the order of [Stance].
    public Map<Stance, Integer> origins() {
        var origins = new EnumMap<Stance, Integer>(Stance.class);
        byStance.forEach((stance, attributions) -> origins.put(stance, count(attributions.stream())));
        return Collections.unmodifiableMap(origins);
    }

    public int origins(Stance stance) {
        return count(byStance.get(stance).stream());
    }

    public List<Attribution> of(Stance stance) {
        return byStance.get(stance);
    }

    /// Whether somebody asserts the claim and somebody denies it.
    public boolean isDisputed() {
        return !of(Stance.ASSERTS).isEmpty() && !of(Stance.DENIES).isEmpty();
    }

    private static int count(Stream<Attribution> attributions) {
        return Math.toIntExact(attributions.map(Origin::of).distinct().count());
    }
}
