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
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;

/// The codebook as a tree under the heads of its two sets. Tags move within their set by dragging and by Alt and arrows.
final class CodebookTree extends TreeView<CodebookRow> {

    /// So near to an edge, in px, a dragged tag scrolls the tree.
    private static final double EDGE = 24;

    private final TagsModel model;
    private final Map<TagId, TreeItem<CodebookRow>> items = new HashMap<>();
    private final Map<TagSet, TreeItem<CodebookRow>> heads = new HashMap<>();
    /// Tags that are folded when nothing is filtered.
    private final Set<TagId> folded = new HashSet<>();
    private final ObjectProperty<Optional<TagId>> renaming = new SimpleObjectProperty<>(Optional.empty());
    private final TagDrop moves;
    private String filter = "";
    private boolean arranging;

    /// @param complain shows in a sentence why something was not done, or takes that away where it is empty
    CodebookTree(TagsModel model, Messages messages, Consumer<String> complain) {
        this.model = model;
        moves = new TagDrop(model, messages, complain);
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
        var rename = new TagRename(model, messages, complain, () -> {
            renaming.set(Optional.empty());
            requestFocus();
        });
        setCellFactory(_ -> new CodebookCell(messages, moves, renaming, rename,
                tag -> new TagGlance(tag, model, messages)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, this::scrollAtEdge);
        getSelectionModel().selectedItemProperty().subscribe(_ -> renaming.set(Optional.empty()));
    }

    /// Brings the tree in line with the codebook. Rows that stay keep their place, their fold and the selection.
    void redraw() {
        arranging = true;
        var selected = selected();
        var gone = new HashSet<>(items.keySet());
        var shown = filter.isBlank() ? Optional.<Set<TagId>>empty() : Optional.of(model.names().filtered(filter));
        for (var set : TagSet.values()) {
            var top = model.top(set).stream().filter(tag -> shown.filter(each -> !each.contains(tag.id())).isEmpty());
            arrange(heads.get(set), top.toList(), shown, gone);
        }
        gone.forEach(items::remove);
        folded.retainAll(items.keySet());
        selected.filter(items::containsKey).ifPresent(this::select);
        arranging = false;
    }

    /// Shows only tags that go with what is typed, and those above them, unfolded.
    void filter(String typed) {
        filter = typed;
        redraw();
    }

    /// The tag whose row is selected.
    Optional<TagId> selected() {
        return row() instanceof CodebookRow.Entry(var tag, _, _) ? Optional.of(tag.id()) : Optional.empty();
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

    /// Brings the keyboard to the first row.
    void enter() {
        requestFocus();
        if (selected().isEmpty()) {
            getSelectionModel().select(Math.min(1, getExpandedItemCount() - 1));
        }
    }

    /// Turns the name of the selected tag into a field.
    void rename() {
        selected().ifPresent(id -> {
            if (lookupAll(".tree-cell:selected").isEmpty()) {
                scrollTo(getSelectionModel().getSelectedIndex());
            }
            renaming.set(Optional.empty());
            renaming.set(Optional.of(id));
        });
    }

    private CodebookRow row() {
        var item = getSelectionModel().getSelectedItem();
        return item == null ? null : item.getValue();
    }

    private void arrange(TreeItem<CodebookRow> parent, List<Tag> tags, Optional<Set<TagId>> shown, Set<TagId> gone) {
        var children = tags.stream().map(tag -> itemOf(tag, gone)).toList();
        if (!parent.getChildren().equals(children)) {
            // A row that comes from elsewhere must leave there before it stands here.
            children.stream().filter(each -> each.getParent() != null && each.getParent() != parent)
                    .forEach(each -> each.getParent().getChildren().remove(each));
            parent.getChildren().setAll(children);
        }
        for (var tag : tags) {
            var below = model.tree().below(Optional.of(tag.id())).stream()
                    .filter(child -> shown.filter(each -> !each.contains(child.id())).isEmpty()).toList();
            arrange(items.get(tag.id()), below, shown, gone);
            items.get(tag.id()).setExpanded(shown.isPresent() || !folded.contains(tag.id()));
            fill(tag.id());
        }
    }

    private TreeItem<CodebookRow> itemOf(Tag tag, Set<TagId> gone) {
        gone.remove(tag.id());
        return items.computeIfAbsent(tag.id(), id -> {
            var fresh = new TreeItem<CodebookRow>(new CodebookRow.Entry(tag, Uses.NONE, false));
            fresh.expandedProperty().subscribe(expanded -> fold(id, expanded));
            return fresh;
        });
    }

    /// Remembers what the analyst folds, but not what a filter unfolds.
    private void fold(TagId id, boolean expanded) {
        if (!arranging) {
            if (filter.isBlank() && !expanded) {
                folded.add(id);
            } else if (expanded) {
                folded.remove(id);
            }
            fill(id);
        }
    }

    private void fill(TagId id) {
        var item = items.get(id);
        if (item != null) {
            var isFolded = !item.isExpanded() && !item.getChildren().isEmpty();
            var row = new CodebookRow.Entry(model.tree().find(id),
                    isFolded ? model.counts().branch(id) : model.counts().own(id), isFolded);
            if (!row.equals(item.getValue())) {
                item.setValue(row);
            }
        }
    }

    private void move(KeyEvent event) {
        if (event.isAltDown() && event.getCode().isArrowKey() && renaming.get().isEmpty()) {
            selected().flatMap(model::find).ifPresent(tag -> move(tag, event.getCode()));
            event.consume();
        }
    }

    private void move(Tag tag, KeyCode arrow) {
        switch (arrow) {
            case UP -> moves.shift(tag, -1);
            case DOWN -> moves.shift(tag, 1);
            default -> {
                if (isInwards(arrow)) {
                    moves.in(tag);
                } else {
                    moves.out(tag);
                }
            }
        }
    }

    private void scrollAtEdge(MouseDragEvent event) {
        var y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        if (y < EDGE || y > getHeight() - EDGE) {
            lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                    .filter(bar -> bar.getOrientation() == Orientation.VERTICAL && bar.isVisible())
                    .forEach(y < EDGE ? ScrollBar::decrement : ScrollBar::increment);
        }
    }

    /// Inwards is where children stand: left in an Arabic interface.
    private boolean isInwards(KeyCode arrow) {
        return (arrow == KeyCode.LEFT) == (getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
    }
}
