package hashiya.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The codebook as a tree.
public final class TagTree {

    private static final Comparator<Tag> ORDER = Comparator.comparingInt(Tag::position).thenComparing(Tag::id);

    private final List<Tag> tags;

    private TagTree(List<Tag> tags) {
        this.tags = tags;
    }

    public static TagTree of(List<Tag> tags) {
        return new TagTree(tags.stream().sorted(ORDER).toList());
    }

    /// The tags below this one, or those at the top, in the analyst's order.
    public List<Tag> below(Optional<TagId> parent) {
        return tags.stream().filter(tag -> tag.parent().equals(parent)).toList();
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

    /// How many stand directly below.
    public int size(Optional<TagId> parent) {
        return below(parent).size();
    }

    /// @throws NoSuchElementException if there is no such tag
    public Tag find(TagId id) {
        return tags.stream().filter(tag -> tag.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
