package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Tag;
import hashiya.ui.control.Directed;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes the field that stands in a row of the codebook in the place of a name. Enter gives the name, Escape and a click
/// elsewhere do not.
final class TagRename {

    private final TagsModel model;
    private final Messages messages;
    private final Consumer<String> complain;
    private final Runnable onDone;

    /// @param complain shows what is wrong with a name, or takes that away where it is empty
    TagRename(TagsModel model, Messages messages, Consumer<String> complain, Runnable onDone) {
        this.model = model;
        this.messages = messages;
        this.complain = complain;
        this.onDone = onDone;
    }

    TextField field(Tag tag) {
        var field = Directed.field(new TextField(tag.name()));
        field.setId("tag-rename");
        field.setAccessibleText(messages.text("tags.name"));
        field.setOnAction(_ -> rename(tag, field.getText().strip()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                done();
            }
        });
        return field;
    }

    private void rename(Tag tag, String typed) {
        var fault = model.names().fault(typed, tag.set(), tag.parent(), Optional.of(tag.id()));
        if (fault.isPresent()) {
            complain.accept(messages.text("tags.fault." + fault.get().name(), typed));
        } else {
            if (!typed.equals(tag.name())) {
                model.change(tag.id(), each -> each.named(typed));
            }
            done();
        }
    }

    private void done() {
        complain.accept("");
        onDone.run();
    }
}
