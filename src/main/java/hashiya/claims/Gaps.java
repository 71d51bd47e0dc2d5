package hashiya.claims;

import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Gap;
import hashiya.model.OpenPoint;
import hashiya.model.QuestionId;
import hashiya.model.Snapshot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the accounts of a question leave something open, whether anybody has noted it or not.
public final class Gaps {

    private Gaps() {
    }

    /// The claims of a question that some assert and others deny, those that contradict another, and those whose
    /// numbers cannot all be true; each once, in this order.
    public static List<Gap> in(QuestionId question, Snapshot snapshot) {
        var own = snapshot.all(Claim.class).stream().filter(each -> each.question().equals(Optional.of(question)))
                .map(Claim::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.of(disputed(own, snapshot), contradicting(own, snapshot),
                        conflicting(Contrast.in(question, snapshot), own))
                .flatMap(each -> each).distinct().toList();
    }

    /// Those that no open point is about yet.
    public static List<Gap> unasked(QuestionId question, Snapshot snapshot) {
        var asked = snapshot.all(OpenPoint.class).stream().map(OpenPoint::gap).collect(Collectors.toSet());
        return in(question, snapshot).stream().filter(each -> !asked.contains(each)).toList();
    }

    private static Stream<Gap> disputed(Set<ClaimId> own, Snapshot snapshot) {
        return own.stream().filter(each -> Agreement.of(each, snapshot).isDisputed()).map(Gap.InClaim::new);
    }

    private static Stream<Gap> contradicting(Set<ClaimId> own, Snapshot snapshot) {
        return Contradictions.in(snapshot).pairs().stream()
                .filter(each -> own.contains(each.one()) || own.contains(each.other()))
                .map(each -> new Gap.Between(each.one(), each.other()));
    }

    private static Stream<Gap> conflicting(List<Contrast> contrasts, Set<ClaimId> own) {
        return contrasts.stream().filter(Contrast::conflicting).flatMap(each -> conflict(each).stream())
                .filter(each -> own.stream().anyMatch(each::concerns));
    }

    /// The first two accounts, from the smallest number on, that cannot both be true.
    private static Optional<Gap> conflict(Contrast contrast) {
        for (var one : contrast.accounts()) {
            for (var other : contrast.accounts()) {
                if (!one.attribution().equals(other.attribution()) && !one.figure().agreesWith(other.figure())) {
                    return Optional.of(between(one.claim().id(), other.claim().id()));
                }
            }
        }
        return Optional.empty();
    }

    private static Gap between(ClaimId one, ClaimId other) {
        return one.equals(other) ? new Gap.InClaim(one) : new Gap.Between(one, other);
    }
}
