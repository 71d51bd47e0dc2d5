package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Tag;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import hashiya.ui.control.Picker;
import hashiya.ui.desk.Things;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks which tag a tag is to become part of, by typing, and says what will come of it before it is done.
final class MergeTag extends VBox {

    private final TagsModel model;
    private final Messages messages;
    private final BiConsumer<Tag, Tag> onDone;
    private final Label preview = Directed.words("", "tag-merge-preview");
    private final Button merge;
    private final HBox buttons;

    /// @param onDone hears which tag went, and which is left
    MergeTag(TagsModel model, Messages messages, BiConsumer<Tag, Tag> onDone) {
        this.model = model;
        this.messages = messages;
        this.onDone = onDone;
        merge = new Button(messages.text("tags.merge.do"));
        merge.setId("tag-merge");
        merge.getStyleClass().add("accent");
        var cancel = new Button(messages.text("tags.cancel"));
        cancel.setOnAction(_ -> hide());
        buttons = new HBox(merge, cancel);
        buttons.getStyleClass().add("tag-buttons");
        merge.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                merge.fire();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
        getStyleClass().add("tag-new");
        hide();
    }

    void ask(Tag from) {
        var fields = new FormField[1];
        var picker = new Picker<Tag>(messages.text("tags.merge.prompt"), Picker.Choices.of(
                typed -> others(typed, from), each -> TagPaint.path(each, model.tree())),
                into -> consider(fields[0], from, into), _ -> { });
        picker.dress(new Picker.Looks<>(_ -> "", Dot::new,
                each -> Things.plain(each.definition())));
        picker.setId("tag-merge-into");
        fields[0] = new FormField(messages.text("tags.merge.into", from.name()), picker);
        getChildren().setAll(fields[0]);
        setVisible(true);
        setManaged(true);
        picker.requestFocus();
    }

    private List<Tag> others(String typed, Tag from) {
        return model.names().matching(typed, from.set()).stream().filter(each -> !each.id().equals(from.id())).toList();
    }

    private void consider(FormField field, Tag from, Tag into) {
        var fault = model.faultMerged(from, into);
        if (fault.isPresent()) {
            field.complain(messages.text("tags.fault." + fault.get().name(), into.name()));
            return;
        }
        field.calm();
        preview.setText(words(from, into));
        merge.setOnAction(_ -> {
            hide();
            model.merge(from, into, () -> onDone.accept(from, into));
        });
        getChildren().setAll(field, preview, buttons);
        merge.requestFocus();
    }

    private String words(Tag from, Tag into) {
        var sentences = new ArrayList<String>();
        sentences.add(messages.text("tags.merge.preview", model.tree().path(from.id()), model.tree().path(into.id())));
        sentences.add(messages.count("tags.merge.passages", model.counts().own(from.id()).total()));
        var below = model.tree().below(Optional.of(from.id())).stream().filter(each -> !each.id().equals(into.id())).count();
        if (below > 0) {
            sentences.add(messages.count("tags.merge.children", below));
        }
        if (model.isBelow(into, from)) {
            sentences.add(messages.text("tags.merge.place"));
        }
        sentences.add(messages.text("tags.merge.name"));
        return String.join(" ", sentences);
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
