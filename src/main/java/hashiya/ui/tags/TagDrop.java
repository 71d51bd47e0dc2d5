package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import hashiya.ui.desk.TagNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where a tag may be moved, by the mouse and by keys, and what comes of it.
final class TagDrop {

    /// Where on a row the pointer is.
    enum Spot {
        BEFORE, INTO, AFTER
    }

    private static final double EDGE = 0.3;

    private final TagsModel model;
    private final Messages messages;
    private final Consumer<String> complain;

    /// @param complain shows in a sentence why a tag was not moved, or takes that away where it is empty
    TagDrop(TagsModel model, Messages messages, Consumer<String> complain) {
        this.model = model;
        this.messages = messages;
        this.complain = complain;
    }

    /// @param height from the upper edge of the row, as a share of its height
    static Spot spot(CodebookRow row, double height) {
        if (row instanceof CodebookRow.Head) {
            return Spot.INTO;
        }
        return height < EDGE ? Spot.BEFORE : height > 1 - EDGE ? Spot.AFTER : Spot.INTO;
    }

    boolean allows(CodebookRow dragged, CodebookRow onto) {
        return dragged instanceof CodebookRow.Entry(var tag, _, _) && dragged.set() == onto.set()
                && !(onto instanceof CodebookRow.Entry(var target, _, _) && model.tree().branch(tag).contains(target));
    }

    void drop(Tag tag, CodebookRow onto, Spot spot) {
        if (tag.set() != onto.set()) {
            complain.accept(messages.text("tags.fault.set", tag.name()));
            return;
        }
        switch (onto) {
            case CodebookRow.Head _ -> move(tag, Optional.empty(), Integer.MAX_VALUE);
            case CodebookRow.Entry(var target, _, _) -> {
                if (spot == Spot.INTO) {
                    move(tag, Optional.of(target.id()), Integer.MAX_VALUE);
                } else {
                    move(tag, target.parent(), place(tag, target, spot));
                }
            }
        }
    }

    /// Moves a tag up or down among its siblings.
    void shift(Tag tag, int step) {
        var siblings = siblings(tag);
        var place = siblings.indexOf(tag) + step;
        if (place >= 0 && place < siblings.size()) {
            // The two sets share their places at the top, so the neighbour's place is asked for, not counted.
            move(tag, tag.parent(), position(model.tree(), siblings.get(place), tag.parent()));
        }
    }

    /// Moves a tag below the sibling before it.
    void in(Tag tag) {
        var siblings = siblings(tag);
        var place = siblings.indexOf(tag);
        if (place > 0) {
            move(tag, Optional.of(siblings.get(place - 1).id()), Integer.MAX_VALUE);
        }
    }

    /// Moves a tag behind the one it stands below.
    void out(Tag tag) {
        tag.parent().flatMap(model::find).ifPresent(parent ->
                move(tag, parent.parent(), position(model.tree(), parent, parent.parent()) + 1));
    }

    private void move(Tag tag, Optional<TagId> parent, int position) {
        var fault = parent.equals(tag.parent()) ? Optional.<TagNames.Fault>empty() : model.faultBelow(tag, parent);
        complain.accept(fault.map(each -> messages.text("tags.fault." + each.name(), tag.name())).orElse(""));
        if (fault.isEmpty()) {
            model.move(tag.id(), parent, position);
        }
    }

    private List<Tag> siblings(Tag tag) {
        return model.tree().below(tag.parent()).stream().filter(each -> each.set() == tag.set()).toList();
    }

    /// The place of a tag among all below its parent, of both sets.
    private static int position(TagTree tree, Tag tag, Optional<TagId> parent) {
        return tree.below(parent).stream().map(Tag::id).toList().indexOf(tag.id());
    }

    private int place(Tag tag, Tag target, Spot spot) {
        var without = model.tree().below(target.parent()).stream()
                .map(Tag::id).filter(id -> !id.equals(tag.id())).toList();
        return without.indexOf(target.id()) + (spot == Spot.AFTER ? 1 : 0);
    }
}
