package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.ui.control.Directed;
import hashiya.ui.control.QuickLook;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A row of the codebook: colour, name, key, uses. Tags are dragged from here and let go here.
final class CodebookCell extends TreeCell<CodebookRow> {

    private final Messages messages;
    private final TagDrop drop;
    private final ReadOnlyProperty<Optional<TagId>> renaming;
    private final TagRename rename;
    private final Dot dot = new Dot();
    private final Label name = Directed.label("tag-name");
    private final Label key = new Label();
    private final Label uses = new Label();
    private final HBox row = new HBox(dot, name, spacer(), key, uses);
    private final HBox editing = new HBox();

    /// @param glance shows a tag at a glance
    CodebookCell(Messages messages, TagDrop drop, ReadOnlyProperty<Optional<TagId>> renaming, TagRename rename,
            Function<Tag, Node> glance) {
        this.messages = messages;
        this.drop = drop;
        this.renaming = renaming;
        this.rename = rename;
        name.setWrapText(false);
        name.setMinWidth(0);
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        uses.getStyleClass().add("tag-uses");
        uses.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("tag-row");
        // The tree has keys of its own, which are not meant while a name is typed.
        editing.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
            }
        });
        QuickLook.install(row, "", () -> getItem() instanceof CodebookRow.Entry(var tag, _, _)
                ? glance.apply(tag) : new Region());
        setPrefWidth(0);
        setOnDragDetected(this::drag);
        setOnMouseDragOver(this::hover);
        setOnMouseDragExited(_ -> mark(Optional.empty()));
        setOnMouseDragReleased(this::release);
        renaming.subscribe((was, is) -> {
            if (holds(was) || holds(is)) {
                updateItem(getItem(), isEmpty());
            }
        });
    }

    @Override
    protected void updateItem(CodebookRow shown, boolean empty) {
        super.updateItem(shown, empty);
        if (getGraphic() == editing && holds(renaming.getValue())) {
            // A cell is filled again whenever the tree is laid out: what is being typed stays.
            return;
        }
        getStyleClass().remove("codebook-head");
        setText(null);
        setGraphic(null);
        if (empty || shown == null) {
            return;
        }
        switch (shown) {
            case CodebookRow.Head(var set) -> {
                getStyleClass().add("codebook-head");
                setText(messages.text("tags.set." + set.name()));
            }
            case CodebookRow.Entry(var tag, _, _) when renaming.getValue().equals(Optional.of(tag.id())) -> edit(tag);
            case CodebookRow.Entry entry -> show(entry);
        }
    }

    private void show(CodebookRow.Entry entry) {
        var tag = entry.tag();
        var counted = entry.uses();
        dot.show(tag);
        name.setText(tag.name());
        key.setText(tag.key());
        key.setVisible(!tag.key().isEmpty());
        key.setManaged(!tag.key().isEmpty());
        uses.setText(entry.folded() ? messages.text("tags.uses.branch", counted.here(), counted.total())
                : messages.text("tags.uses", counted.here(), counted.total()));
        var spoken = entry.folded() ? messages.text("tags.row.branch", tag.name(), counted.here(), counted.total())
                : messages.text("tags.row", tag.name(), counted.here(), counted.total());
        setAccessibleText(tag.key().isEmpty() ? spoken : spoken + " · " + TagKey.words(tag.key()));
        setAccessibleHelp(tag.definition());
        setGraphic(row);
    }

    private void edit(Tag tag) {
        var field = rename.field(tag);
        HBox.setHgrow(field, Priority.ALWAYS);
        editing.getChildren().setAll(field);
        setGraphic(editing);
        field.requestFocus();
        field.selectAll();
    }

    private boolean holds(Optional<TagId> id) {
        return id.isPresent() && getItem() instanceof CodebookRow.Entry(var tag, _, _) && tag.id().equals(id.get());
    }

    private void drag(MouseEvent event) {
        if (getItem() instanceof CodebookRow.Entry && getGraphic() == row) {
            startFullDrag();
            event.consume();
        }
    }

    private void hover(MouseDragEvent event) {
        mark(spotOf(event));
    }

    private void release(MouseDragEvent event) {
        mark(Optional.empty());
        if (event.getGestureSource() instanceof CodebookCell from && getItem() != null
                && from.getItem() instanceof CodebookRow.Entry(var tag, _, _)
                && (drop.allows(from.getItem(), getItem()) || from.getItem().set() != getItem().set())) {
            drop.drop(tag, getItem(), TagDrop.spot(getItem(), event.getY() / getHeight()));
        }
    }

    private Optional<TagDrop.Spot> spotOf(MouseDragEvent event) {
        return event.getGestureSource() instanceof CodebookCell from && from.getItem() != null && getItem() != null
                && drop.allows(from.getItem(), getItem())
                ? Optional.of(TagDrop.spot(getItem(), event.getY() / getHeight()))
                : Optional.empty();
    }

    private void mark(Optional<TagDrop.Spot> spot) {
        Arrays.stream(TagDrop.Spot.values()).forEach(each -> pseudoClassStateChanged(
                PseudoClass.getPseudoClass("drop-" + each.name().toLowerCase(java.util.Locale.ROOT)),
                spot.equals(Optional.of(each))));
    }

    private static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
