package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Replaced;
import hashiya.model.Tag;
import hashiya.model.TagId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The codebook as a tree.
public final class TagTree {

    private static final Comparator<Tag> ORDER = Comparator.comparingInt(Tag::position).thenComparing(Tag::id);

    private final List<Tag> tags;

    private TagTree(List<Tag> tags) {
        this.tags = tags;
    }

    public static TagTree of(Library library) {
        return of(library.all(Tag.class));
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

    int size(Optional<TagId> parent) {
        return below(parent).size();
    }

    List<Change> move(Tag tag, Optional<TagId> parent, int position) {
        if (parent.isPresent() && branch(tag).stream().anyMatch(each -> each.id().equals(parent.get()))) {
            throw new IllegalArgumentException(tag.id() + " cannot stand below itself");
        }
        if (parent.map(this::find).filter(above -> above.set() != tag.set()).isPresent()) {
            throw new IllegalArgumentException(tag.id() + " belongs to the other set");
        }
        var siblings = new ArrayList<>(below(parent));
        siblings.removeIf(each -> each.id().equals(tag.id()));
        siblings.add(Math.clamp(position, 0, siblings.size()), tag);
        var changes = new ArrayList<Change>();
        for (var at = 0; at < siblings.size(); at++) {
            var before = siblings.get(at);
            var after = before.at(parent, at);
            if (!before.equals(after)) {
                changes.add(new Replaced(before, after));
            }
        }
        return changes;
    }

    private Tag find(TagId id) {
        return tags.stream().filter(tag -> tag.id().equals(id)).findFirst()
                .orElseThrow(() -> new java.util.NoSuchElementException(id.toString()));
    }
}
