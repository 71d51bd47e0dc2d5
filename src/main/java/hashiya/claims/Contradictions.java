package hashiya.claims;

import hashiya.model.ClaimId;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.model.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Which claims contradict each other, by the relations the analyst has drawn.
public final class Contradictions {

    /// Two claims that cannot both be true, the lower id first.
    public record Pair(ClaimId one, ClaimId other) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::one).thenComparing(Pair::other);

        public Pair {
            if (one.compareTo(other) > 0) {
                var lower = other;
                other = one;
                one = lower;
            }
        }

        @Override
        public int compareTo(Pair second) {
            return ORDER.compare(this, second);
        }
    }

    private final List<Pair> pairs;

    private Contradictions(List<Pair> pairs) {
        this.pairs = pairs;
    }

    public static Contradictions in(Snapshot snapshot) {
        return new Contradictions(snapshot.all(Relation.class).stream()
                .filter(each -> each.kind() == RelationKind.CONTRADICTS)
                .map(each -> new Pair(each.from(), each.to()))
                .distinct().sorted().toList());
    }

    /// Each pair once, whichever way and however often it was drawn.
    public List<Pair> pairs() {
        return pairs;
    }

    /// The claims that contradict this one, in the order of their ids.
    public List<ClaimId> of(ClaimId claim) {
        return pairs.stream()
                .flatMap(pair -> pair.one().equals(claim) ? Stream.of(pair.other())
                        : pair.other().equals(claim) ? Stream.of(pair.one()) : Stream.empty())
                .sorted().toList();
    }
}
