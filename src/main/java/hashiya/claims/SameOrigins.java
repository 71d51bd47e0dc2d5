package hashiya.claims;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.SourceId;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds attributions of one stance that may go back to one origin though they count as two: those whose passages or
/// whole articles are near-copies, and those whose relay chains lead through one source below the outlet.
///
/// Nothing is offered that is decided: two that count as one already, two that both have a written origin, two of which
/// the analyst has said that they are apart, two that count for nothing because they only cite one another.
public final class SameOrigins {

    /// So much of the shorter passage must be what the other was taken over from.
    private static final double OVERLAP = 0.3;

    private final SourceIdentity identity;
    private final Set<SameOrigin.Pair> apart;
    private final Function<HighlightId, Optional<TextRange>> places;
    private final Map<Set<ArticleId>, NearCopy> copies;

    /// @param identity which sources are one under several names
    /// @param apart    what the analyst has said not to be of one origin
    /// @param places   where a passage stands in its article's text; nothing where it has lost its place
    /// @param copies   the near-copies among the articles
    public SameOrigins(SourceIdentity identity, Set<SameOrigin.Pair> apart,
            Function<HighlightId, Optional<TextRange>> places, Collection<NearCopy> copies) {
        this.identity = identity;
        this.apart = Set.copyOf(apart);
        this.places = places;
        this.copies = copies.stream().collect(Collectors.toMap(each -> Set.of(each.one(), each.other()), each -> each));
    }

    /// The pairs in which at least one attribution is of this claim, what changes its count and speaks loudest first.
    ///
    /// @param attributions of the claim, and of the claims that answer the same question
    public List<SameOrigin> of(ClaimId claim, Collection<Attribution> attributions) {
        var sorted = attributions.stream().distinct().sorted(Comparator.comparing(Attribution::id)).toList();
        var origins = new HashMap<ClaimId, Origins>();
        sorted.stream().collect(Collectors.groupingBy(Attribution::claim))
                .forEach((id, own) -> origins.put(id, Origins.of(own, identity)));
        var found = new ArrayList<SameOrigin>();
        for (var one = 0; one < sorted.size(); one++) {
            for (var next : sorted.subList(one + 1, sorted.size())) {
                var first = sorted.get(one);
                if ((first.claim().equals(claim) || next.claim().equals(claim)) && isOpen(first, next, origins)) {
                    sign(first, next).ifPresent(sign -> found.add(new SameOrigin(first, next, sign)));
                }
            }
        }
        return found.stream().sorted(SameOrigin.ORDER).toList();
    }

    private boolean isOpen(Attribution one, Attribution other, Map<ClaimId, Origins> origins) {
        var origin = origins.get(one.claim()).of(one);
        return one.stance() == other.stance() && (one.origin().isBlank() || other.origin().isBlank())
                && origin.isIndependent() && !origin.equals(origins.get(other.claim()).of(other))
                && !apart.contains(new SameOrigin.Pair(one.id(), other.id()));
    }

    private Optional<SameOrigin.Sign> sign(Attribution one, Attribution other) {
        return copied(one, other).or(() -> relayed(one, other).map(SameOrigin.Sign.Relayed::new));
    }

    private Optional<SameOrigin.Sign> copied(Attribution one, Attribution other) {
        var articles = Set.copyOf(List.of(one.passage().article(), other.passage().article()));
        return Optional.ofNullable(copies.get(articles)).flatMap(copy -> {
            var place = places.apply(one.passage());
            var otherPlace = places.apply(other.passage());
            if (place.isEmpty() || otherPlace.isEmpty()) {
                return whole(copy);
            }
            var passages = copy.passagesFrom(one.passage().article());
            var same = passages.stream().filter(each -> each.counterpart(place.get())
                    .filter(there -> isSame(there, otherPlace.get())).isPresent()).findFirst();
            return same.isPresent() ? same.map(each -> new SameOrigin.Sign.Passages(copy, each))
                    : isElsewhere(passages, place.get()) ? Optional.empty() : whole(copy);
        });
    }

    /// Whether the copy has these very letters, so that it is another statement that stands in the other passage.
    private static boolean isElsewhere(List<CopiedPassage> passages, TextRange place) {
        return passages.stream().anyMatch(each -> each.counterpart(place).isPresent());
    }

    private static Optional<SameOrigin.Sign> whole(NearCopy copy) {
        return copy.isWhole() ? Optional.of(new SameOrigin.Sign.Articles(copy)) : Optional.empty();
    }

    private static boolean isSame(TextRange there, TextRange place) {
        var common = Math.min(there.end(), place.end()) - Math.max(there.start(), place.start());
        return common >= OVERLAP * Math.min(there.length(), place.length());
    }

    /// The first source of one chain that the other leads through too, and that is not the last of both.
    private Optional<SourceId> relayed(Attribution one, Attribution other) {
        var chain = one.chain().stream().map(identity::of).toList();
        var otherChain = other.chain().stream().map(identity::of).toList();
        return chain.stream().filter(otherChain::contains)
                .filter(link -> isBelow(link, chain) || isBelow(link, otherChain)).findFirst();
    }

    private static boolean isBelow(SourceId link, List<SourceId> chain) {
        return chain.indexOf(link) < chain.size() - 1;
    }
}
