package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Stance;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Who takes which stance on one claim, and on how many independent origins.
///
/// Attributions that go back to one interview, wire or text count once, and those who only cite one another not at all:
/// [Origins] says how that is found. A speaker who only relays counts under [Stance#RELAYS].
///
/// @param byStance every stance, in the order of [Stance]; its attributions by day of the report and then by id
/// @param resolved what each of them goes back to
public record Agreement(ClaimId claim, Map<Stance, List<Attribution>> byStance, Origins resolved) {

    private static final Comparator<Attribution> BY_DAY =
            Comparator.comparing(Attribution::reported).thenComparing(Attribution::id);

    public Agreement {
        var complete = new EnumMap<Stance, List<Attribution>>(Stance.class);
        for (var stance : Stance.values()) {
            complete.put(stance, byStance.getOrDefault(stance, List.of()).stream().sorted(BY_DAY).toList());
        }
        byStance = Collections.unmodifiableMap(complete);
    }

    /// The same for whoever knows no names of sources: none has another name.
    public static Agreement of(ClaimId claim, List<Attribution> attributions) {
        return of(claim, attributions, SourceIdentity.NONE);
    }

    /// @param attributions those of other claims are left out
    public static Agreement of(ClaimId claim, List<Attribution> attributions, SourceIdentity identity) {
        var own = attributions.stream().filter(each -> each.claim().equals(claim)).toList();
        var byStance = new EnumMap<Stance, List<Attribution>>(Stance.class);
        for (var stance : Stance.values()) {
            byStance.put(stance, own.stream().filter(each -> each.stance() == stance).toList());
        }
        return new Agreement(claim, byStance, Origins.of(own, identity));
    }

    public static Agreement of(ClaimId claim, Snapshot snapshot) {
        var attributions = snapshot.attributions(claim);
        return of(claim, attributions, SourceIdentity.of(attributions.stream()
                .flatMap(each -> each.chain().stream()).distinct()
                .map(id -> snapshot.byId().get(id)).filter(Source.class::isInstance).map(Source.class::cast).toList()));
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
        byStance.forEach((stance, attributions) -> origins.put(stance, resolved.count(attributions)));
        return Collections.unmodifiableMap(origins);
    }

    public int origins(Stance stance) {
        return resolved.count(byStance.get(stance));
    }

    public List<Attribution> of(Stance stance) {
        return byStance.get(stance);
    }

    /// Whether somebody asserts the claim and somebody denies it.
    public boolean isDisputed() {
        return !of(Stance.ASSERTS).isEmpty() && !of(Stance.DENIES).isEmpty();
    }
}
