package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Tag;
import hashiya.ui.control.Directed;
import java.util.Arrays;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A row of the codebook: colour, name, uses. Tags are dragged from here and let go here.
final class CodebookCell extends TreeCell<CodebookRow> {

    private final Messages messages;
    private final TagDrop drop;
    private final Dot dot = new Dot();
    private final Label name = Directed.label("tag-name");
    private final Label uses = new Label();
    private final HBox row = new HBox(dot, name, spacer(), uses);

    CodebookCell(Messages messages, TagDrop drop) {
        this.messages = messages;
        this.drop = drop;
        name.setWrapText(false);
        uses.getStyleClass().add("tag-uses");
        uses.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("tag-row");
        setPrefWidth(0);
        setOnDragDetected(this::drag);
        setOnMouseDragOver(this::hover);
        setOnMouseDragExited(_ -> mark(Optional.empty()));
        setOnMouseDragReleased(this::release);
    }

    @Override
    protected void updateItem(CodebookRow shown, boolean empty) {
        super.updateItem(shown, empty);
        getStyleClass().remove("codebook-head");
        setText(null);
        setGraphic(null);
        setTooltip(null);
        if (empty || shown == null) {
            return;
        }
        switch (shown) {
            case CodebookRow.Head(var set) -> {
                getStyleClass().add("codebook-head");
                setText(messages.text("tags.set." + set.name()));
            }
            case CodebookRow.Entry(var tag, var counted) -> show(tag, counted);
        }
    }

    private void show(Tag tag, Uses counted) {
        dot.paint(tag.colour());
        name.setText(tag.name());
        uses.setText(messages.text("tags.uses", counted.here(), counted.total()));
        setAccessibleText(messages.text("tags.row", tag.name(), counted.here(), counted.total()));
        setGraphic(row);
        if (!tag.definition().isBlank()) {
            setTooltip(new Tooltip(tag.definition()));
        }
    }

    private void drag(MouseEvent event) {
        if (getItem() instanceof CodebookRow.Entry) {
            startFullDrag();
            event.consume();
        }
    }

    private void hover(MouseDragEvent event) {
        mark(spotOf(event));
    }

    private void release(MouseDragEvent event) {
        mark(Optional.empty());
        if (event.getGestureSource() instanceof CodebookCell from
                && from.getItem() instanceof CodebookRow.Entry(var tag, _)) {
            spotOf(event).ifPresent(spot -> drop.drop(tag, getItem(), spot));
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
