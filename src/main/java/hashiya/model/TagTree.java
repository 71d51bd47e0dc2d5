package hashiya.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The codebook as a tree.
public final class TagTree {

    private static final Comparator<Tag> ORDER = Comparator.comparingInt(Tag::position).thenComparing(Tag::id);

    private final Map<TagId, Tag> byId = new HashMap<>();
    private final Map<Optional<TagId>, List<Tag>> below = new HashMap<>();

    private TagTree() {
    }

    public static TagTree of(List<Tag> tags) {
        var tree = new TagTree();
        tags.stream().sorted(ORDER).forEach(tag -> {
            tree.byId.put(tag.id(), tag);
            tree.below.computeIfAbsent(tag.parent(), _ -> new ArrayList<>()).add(tag);
        });
        return tree;
    }

    /// The tags below this one, or those at the top, in the analyst's order.
    public List<Tag> below(Optional<TagId> parent) {
        return List.copyOf(below.getOrDefault(parent, List.of()));
    }

    /// The names from the top down to this tag, joined by `/`, such as `انشقاق/أسباب`.
    public String path(TagId id) {
        var tag = find(id);
        return tag.parent().map(parent -> path(parent) + "/" + tag.name()).orElse(tag.name());
    }

    /// The tag and all below it, the tag first.
    public List<Tag> branch(Tag tag) {
        var branch = new ArrayList<>(List.of(tag));
        below(Optional.of(tag.id())).forEach(child -> branch.addAll(branch(child)));
        return branch;
    }

    /// The tags above this one, the nearest first.
    public List<Tag> above(Tag tag) {
        var above = new ArrayList<Tag>();
        for (var parent = tag.parent(); parent.isPresent(); parent = above.getLast().parent()) {
            above.add(find(parent.get()));
        }
        return above;
    }

    /// How many stand directly below.
    public int size(Optional<TagId> parent) {
        return below.getOrDefault(parent, List.of()).size();
    }

    /// @throws NoSuchElementException if there is no such tag
    public Tag find(TagId id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
