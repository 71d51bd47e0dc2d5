package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Replaced;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has to change so that a tag stands elsewhere in the codebook.
final class TagMoves {

    private TagMoves() {
    }

    /// @throws IllegalArgumentException if the tag would stand below itself, or among tags of the other set
    static List<Change> move(TagTree tree, Tag tag, Optional<TagId> parent, int position) {
        if (parent.isPresent() && tree.branch(tag).stream().anyMatch(each -> each.id().equals(parent.get()))) {
            throw new IllegalArgumentException(tag.id() + " cannot stand below itself");
        }
        if (parent.map(tree::find).filter(above -> above.set() != tag.set()).isPresent()) {
            throw new IllegalArgumentException(tag.id() + " belongs to the other set");
        }
        var siblings = new ArrayList<>(tree.below(parent));
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
}
