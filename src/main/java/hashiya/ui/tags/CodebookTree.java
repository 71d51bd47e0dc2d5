package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The codebook as a tree under the heads of its two sets. Tags move within their set by dragging and by Alt and arrows.
final class CodebookTree extends TreeView<CodebookRow> {

    private final TagsModel model;
    private final Map<TagId, TreeItem<CodebookRow>> items = new HashMap<>();
    private final Map<TagSet, TreeItem<CodebookRow>> heads = new HashMap<>();

    CodebookTree(TagsModel model, Messages messages) {
        this.model = model;
        var root = new TreeItem<CodebookRow>();
        for (var set : TagSet.values()) {
            var head = new TreeItem<CodebookRow>(new CodebookRow.Head(set));
            head.setExpanded(true);
            heads.put(set, head);
            root.getChildren().add(head);
        }
        setId("codebook");
        setRoot(root);
        setShowRoot(false);
        setAccessibleText(messages.text("tags.codebook"));
        setCellFactory(_ -> new CodebookCell(messages, new TagDrop(model)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /// Brings the tree in line with the codebook. Rows that stay keep their place, their fold and the selection.
    void redraw() {
        var selected = selected();
        var gone = new HashSet<>(items.keySet());
        for (var set : TagSet.values()) {
            arrange(heads.get(set), model.top(set), gone);
        }
        gone.forEach(items::remove);
        selected.filter(items::containsKey).ifPresent(this::select);
    }

    /// The tag whose row is selected.
    Optional<TagId> selected() {
        return row() instanceof CodebookRow.Entry(var tag, _) ? Optional.of(tag.id()) : Optional.empty();
    }

    /// The set whose head or tag is selected, or else the first.
    TagSet selectedSet() {
        return row() == null ? TagSet.ALLEGED : row().set();
    }

    void select(TagId id) {
        var item = items.get(id);
        if (item != null && getSelectionModel().getSelectedItem() != item) {
            for (var above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            getSelectionModel().select(item);
        }
    }

    private CodebookRow row() {
        var item = getSelectionModel().getSelectedItem();
        return item == null ? null : item.getValue();
    }

    private void arrange(TreeItem<CodebookRow> parent, List<Tag> tags, HashSet<TagId> gone) {
        var children = tags.stream().map(tag -> itemOf(tag, gone)).toList();
        if (!parent.getChildren().equals(children)) {
            // A row that comes from elsewhere must leave there before it stands here.
            children.stream().filter(each -> each.getParent() != null && each.getParent() != parent)
                    .forEach(each -> each.getParent().getChildren().remove(each));
            parent.getChildren().setAll(children);
        }
        for (var tag : tags) {
            arrange(items.get(tag.id()), model.tree().below(Optional.of(tag.id())), gone);
        }
    }

    private TreeItem<CodebookRow> itemOf(Tag tag, HashSet<TagId> gone) {
        gone.remove(tag.id());
        var row = new CodebookRow.Entry(tag, model.uses(tag.id()));
        var item = items.computeIfAbsent(tag.id(), _ -> {
            var fresh = new TreeItem<CodebookRow>(row);
            fresh.setExpanded(true);
            return fresh;
        });
        if (!row.equals(item.getValue())) {
            item.setValue(row);
        }
        return item;
    }

    private void move(KeyEvent event) {
        if (event.isAltDown() && event.getCode().isArrowKey()) {
            selected().flatMap(model::find).ifPresent(tag -> move(tag, event.getCode()));
            event.consume();
        }
    }

    private void move(Tag tag, KeyCode arrow) {
        var siblings = siblings(tag);
        var place = siblings.indexOf(tag);
        switch (arrow) {
            case UP -> stand(tag, tag.parent(), siblings, place - 1);
            case DOWN -> stand(tag, tag.parent(), siblings, place + 1);
            default -> {
                if (isInwards(arrow) && place > 0) {
                    var parent = siblings.get(place - 1).id();
                    model.move(tag.id(), Optional.of(parent), model.tree().size(Optional.of(parent)));
                } else if (!isInwards(arrow)) {
                    tag.parent().flatMap(model::find).ifPresent(parent -> model.move(tag.id(), parent.parent(),
                            TagDrop.position(model.tree(), parent, parent.parent()) + 1));
                }
            }
        }
    }

    private void stand(Tag tag, Optional<TagId> parent, List<Tag> siblings, int place) {
        if (place >= 0 && place < siblings.size()) {
            // The two sets share their places at the top, so the neighbour's place is asked for, not counted.
            model.move(tag.id(), parent, TagDrop.position(model.tree(), siblings.get(place), parent));
        }
    }

    private List<Tag> siblings(Tag tag) {
        return Stream.of(tag).flatMap(each -> model.tree().below(each.parent()).stream())
                .filter(each -> each.set() == tag.set()).toList();
    }

    /// Inwards is where children stand: left in an Arabic interface.
    private boolean isInwards(KeyCode arrow) {
        return (arrow == KeyCode.LEFT) == (getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
    }
}
