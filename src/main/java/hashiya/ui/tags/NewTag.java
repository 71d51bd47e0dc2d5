package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// Asks for the name of a new tag, where it will stand. Enter creates it, Escape does not.
final class NewTag extends VBox {

    private final TagsModel model;
    private final Messages messages;
    private final Consumer<Tag> onDone;
    private final TextField name = Directed.field(new TextField());

    NewTag(TagsModel model, Messages messages, Consumer<Tag> onDone) {
        this.model = model;
        this.messages = messages;
        this.onDone = onDone;
        name.setId("new-tag");
        getStyleClass().add("tag-new");
        hide();
    }

    void ask(TagSet set, Optional<Tag> parent) {
        var place = parent.map(tag -> model.tree().path(tag.id())).orElse(messages.text("tags.set." + set.name()));
        var field = new FormField(messages.text("tags.new", place), name);
        name.setAccessibleText(messages.text("tags.new", place));
        name.clear();
        name.setOnAction(_ -> create(field, set, parent));
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
        getChildren().setAll(field);
        setVisible(true);
        setManaged(true);
        name.requestFocus();
    }

    private void create(FormField field, TagSet set, Optional<Tag> parent) {
        var typed = name.getText().strip();
        var above = parent.map(Tag::id);
        var fault = model.names().fault(typed, set, above, Optional.<TagId>empty());
        if (fault.isPresent()) {
            field.complain(messages.text("tags.fault." + fault.get().name(), typed));
        } else {
            var colour = parent.map(Tag::colour).orElseGet(model::nextColour);
            hide();
            model.add(new Tag.Draft(above, typed, colour, "", set), onDone);
        }
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
