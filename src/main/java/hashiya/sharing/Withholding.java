package hashiya.sharing;

import hashiya.model.ClaimId;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Snapshot;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which passages are withheld: those that are named, those that have a tag or one below it, and those that a claim
/// rests on. What is tagged later is withheld from the next copy as well.
public record Withholding(Set<HighlightId> passages, Set<TagId> tags, Set<ClaimId> claims) {

    public static final Withholding NOTHING = new Withholding(Set.of(), Set.of(), Set.of());

    public Withholding {
        passages = Set.copyOf(passages);
        tags = Set.copyOf(tags);
        claims = Set.copyOf(claims);
    }

    public boolean isEmpty() {
        return passages.isEmpty() && tags.isEmpty() && claims.isEmpty();
    }

    /// With one thing more, or without it.
    ///
    /// @param id of a highlight, a tag or a claim
    public Withholding with(Id id, boolean isWithheld) {
        return switch (id) {
            case HighlightId passage -> new Withholding(changed(passages, passage, isWithheld), tags, claims);
            case TagId tag -> new Withholding(passages, changed(tags, tag, isWithheld), claims);
            case ClaimId claim -> new Withholding(passages, tags, changed(claims, claim, isWithheld));
            default -> throw new IllegalArgumentException("Not to be withheld: " + id);
        };
    }

    public boolean has(Id id) {
        return passages.contains(id) || tags.contains(id) || claims.contains(id);
    }

    /// The passages that this means in a workspace.
    public Set<HighlightId> in(Snapshot snapshot) {
        var meant = new TreeSet<HighlightId>();
        var tree = TagTree.of(snapshot.all(Tag.class));
        var below = snapshot.all(Tag.class).stream().filter(each -> tags.contains(each.id()))
                .flatMap(each -> tree.branch(each).stream()).map(Tag::id).collect(Collectors.toSet());
        for (var each : snapshot.all(Highlight.class)) {
            if (passages.contains(each.id()) || each.tags().stream().anyMatch(below::contains)) {
                meant.add(each.id());
            }
        }
        claims.forEach(claim -> snapshot.attributions(claim).forEach(each -> meant.add(each.passage())));
        return meant;
    }

    private static <I> Set<I> changed(Set<I> ids, I id, boolean isIn) {
        var all = new HashSet<>(ids);
        if (isIn) {
            all.add(id);
        } else {
            all.remove(id);
        }
        return all;
    }
}
