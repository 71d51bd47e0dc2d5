package hashiya.export;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.Gap;
import hashiya.model.Highlight;
import hashiya.model.OpenPoint;
import hashiya.model.QuestionId;
import hashiya.model.Relation;
import hashiya.model.Snapshot;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What hangs on a tag, a source, a claim, a question, gone through once for all of them: each of ten thousand pages
/// would go through everything again.
final class Ties {

    private static final Comparator<Highlight> BY_PLACE = Comparator.comparing(Highlight::article)
            .thenComparing(Highlight::range).thenComparing(Highlight::id);

    private final Map<TagId, List<Highlight>> passages = new HashMap<>();
    private final Map<SourceId, List<Attribution>> attributions = new HashMap<>();
    private final Map<ClaimId, List<Relation>> relations = new HashMap<>();
    private final Map<ClaimId, List<OpenPoint>> points = new HashMap<>();
    private final Map<Optional<QuestionId>, List<Claim>> claims = new HashMap<>();

    Ties(Snapshot snapshot) {
        snapshot.all(Highlight.class).forEach(each -> tie(passages, each.tags().stream(), each));
        snapshot.all(Attribution.class).forEach(each -> tie(attributions, each.chain().stream(), each));
        snapshot.all(Relation.class).forEach(each -> tie(relations, Stream.of(each.from(), each.to()), each));
        snapshot.all(OpenPoint.class).forEach(each -> tie(points, concerned(each.gap()), each));
        snapshot.all(Claim.class).forEach(each -> tie(claims, Stream.of(each.question()), each));
    }

    /// By article and place.
    List<Highlight> passages(TagId tag) {
        return passages.getOrDefault(tag, List.of()).stream().sorted(BY_PLACE).toList();
    }

    /// Those in whose relay chain it stands, whoever speaks.
    List<Attribution> attributions(SourceId source) {
        return attributions.getOrDefault(source, List.of());
    }

    List<Relation> relations(ClaimId claim) {
        return sorted(relations.getOrDefault(claim, List.of()));
    }

    List<OpenPoint> openPoints(ClaimId claim) {
        return sorted(points.getOrDefault(claim, List.of()));
    }

    /// @param question nothing for those that answer none
    List<Claim> claims(Optional<QuestionId> question) {
        return sorted(claims.getOrDefault(question, List.of()));
    }

    private static <E extends Entity> List<E> sorted(List<E> all) {
        return all.stream().sorted(Sorted.byId()).toList();
    }

    private static Stream<ClaimId> concerned(Gap gap) {
        return switch (gap) {
            case Gap.OnQuestion _ -> Stream.empty();
            case Gap.InClaim(var claim) -> Stream.of(claim);
            case Gap.Between(var one, var other) -> Stream.of(one, other);
        };
    }

    private static <K, V> void tie(Map<K, List<V>> ties, Stream<K> ends, V value) {
        ends.distinct().forEach(each -> ties.computeIfAbsent(each, _ -> new ArrayList<>()).add(value));
    }
}
