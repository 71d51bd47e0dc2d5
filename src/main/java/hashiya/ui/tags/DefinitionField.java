package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.markdown.Span.Goal;
import hashiya.ui.control.Autosave;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import hashiya.ui.desk.Things;
import hashiya.ui.markdown.LinkTips;
import hashiya.ui.markdown.RowView;
import hashiya.ui.markdown.ShortPage;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The definition of a tag as it reads. A click or the button beside it turns it into the Markdown that it is written in, and
/// leaving that, or Escape, turns it back; one that is empty waits to be written.
final class DefinitionField extends VBox {

    private final Things things;
    private final TextArea area = Directed.field(new TextArea());
    private final ShortPage page;
    private final Button edit;
    private final HBox reading;
    private final Autosave saving;
    private boolean editing;

    DefinitionField(Things things, Messages messages, Autosave.Saving keeper) {
        this.things = things;
        saving = new Autosave(area, keeper);
        page = new ShortPage(new RowView(new LinkTips(messages), this::go));
        page.setId("tag-definition-page");
        page.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                edit();
            }
        });
        edit = new IconButton(Feather.EDIT_2, messages.text("tags.definition.edit"), this::edit);
        edit.setId("tag-definition-edit");
        reading = new HBox(page, edit);
        HBox.setHgrow(page, Priority.ALWAYS);
        reading.getStyleClass().add("tag-definition");
        area.setId("tag-definition");
        area.setAccessibleText(messages.text("tags.definition"));
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !area.getText().isBlank()) {
                saving.flush();
                turn(false);
                edit.requestFocus();
                event.consume();
            }
        });
        area.focusedProperty().subscribe(focused -> turn(focused || area.getText().isBlank()));
        getChildren().setAll(reading, area);
    }

    /// Shows the definition of another tag; what was typed before must have been flushed.
    void begin(String definition) {
        saving.begin(definition);
        turn(area.isFocused() || definition.isBlank());
    }

    /// Takes note of what is stored now; what is typed stays.
    void hear(String definition) {
        saving.hear(definition);
        turn(editing && area.isFocused() || area.getText().isBlank());
    }

    /// Commits what is typed.
    void flush() {
        saving.flush();
    }

    private void edit() {
        turn(true);
        area.requestFocus();
        area.positionCaret(area.getLength());
    }

    private void turn(boolean toEditing) {
        // So that what is clicked below does not move away under the mouse because this is left.
        reading.setMinHeight(editing && !toEditing ? area.getHeight() : USE_COMPUTED_SIZE);
        editing = toEditing;
        area.setVisible(editing);
        area.setManaged(editing);
        reading.setVisible(!editing);
        reading.setManaged(!editing);
        if (!editing) {
            page.show(things.render(area.getText()));
        }
    }

    /// The program opens nothing that lies outside of it: an address is read in the tip.
    private void go(Goal goal) {
        if (goal instanceof Goal.Thing(var id, _)) {
            id.ifPresent(things::go);
        }
    }
}
