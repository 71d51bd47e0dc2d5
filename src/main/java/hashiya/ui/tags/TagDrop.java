package hashiya.ui.tags;

import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import java.util.Optional;

/// Where a dragged tag may be let go, and what comes of it.
final class TagDrop {

    /// Where on a row the pointer is.
    enum Spot {
        BEFORE, INTO, AFTER
    }

    private static final double EDGE = 0.3;

    private final TagsModel model;

    TagDrop(TagsModel model) {
        this.model = model;
    }

    /// @param height from the upper edge of the row, as a share of its height
    static Spot spot(CodebookRow row, double height) {
        if (row instanceof CodebookRow.Head) {
            return Spot.INTO;
        }
        return height < EDGE ? Spot.BEFORE : height > 1 - EDGE ? Spot.AFTER : Spot.INTO;
    }

    boolean allows(CodebookRow dragged, CodebookRow onto) {
        return dragged instanceof CodebookRow.Entry(var tag, _) && dragged.set() == onto.set()
                && !(onto instanceof CodebookRow.Entry(var target, _) && model.tree().branch(tag).contains(target));
    }

    void drop(Tag tag, CodebookRow onto, Spot spot) {
        switch (onto) {
            case CodebookRow.Head _ -> model.move(tag.id(), Optional.empty(), Integer.MAX_VALUE);
            case CodebookRow.Entry(var target, _) -> {
                if (spot == Spot.INTO) {
                    model.move(tag.id(), Optional.of(target.id()), Integer.MAX_VALUE);
                } else {
                    model.move(tag.id(), target.parent(), place(tag, target, spot));
                }
            }
        }
    }

    /// The place of a tag among all below its parent, of both sets.
    static int position(TagTree tree, Tag tag, Optional<TagId> parent) {
        return tree.below(parent).stream().map(Tag::id).toList().indexOf(tag.id());
    }

    private int place(Tag tag, Tag target, Spot spot) {
        var without = model.tree().below(target.parent()).stream()
                .map(Tag::id).filter(id -> !id.equals(tag.id())).toList();
        return without.indexOf(target.id()) + (spot == Spot.AFTER ? 1 : 0);
    }
}
