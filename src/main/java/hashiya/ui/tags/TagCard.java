package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.ui.control.BackLinks;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import hashiya.ui.desk.Mentions;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The selected tag: its path, name, colour and definition, all to be changed here, and its passages.
final class TagCard extends VBox {

    private final TagsModel model;
    private final Messages messages;
    private final Label path = Directed.label("tag-path");
    private final TextField name = Directed.field(new TextField());
    private final FormField nameField;
    private final FormField keyField;
    private final KeyField key;
    private final Swatches swatches;
    private final OwnColour ownColour;
    private final DefinitionField definition;
    private final PassageList passages;
    private final BackLinks links;
    private Optional<Tag> shown = Optional.empty();

    TagCard(TagsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        nameField = new FormField(messages.text("tags.name"), name);
        swatches = new Swatches(messages, this::colour, TagColours.DEEP);
        ownColour = new OwnColour(messages, this::colour);
        swatches.offerMore(ownColour::ask);
        key = new KeyField(messages, this::setKey);
        key.setId("tag-key");
        keyField = new FormField(messages.text("tags.key"), key);
        passages = new PassageList(model, messages);
        links = new BackLinks(messages);
        definition = new DefinitionField(model.things(), messages, this::saveDefinition);
        // The end of a path says most, and the name stands whole below it.
        path.setWrapText(false);
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.setId("tag-name");
        name.setOnAction(_ -> rename());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                rename();
            }
        });
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                takeBackName();
                event.consume();
            }
        });
        getStyleClass().add("tag-card");
        HBox.setHgrow(nameField, Priority.ALWAYS);
        var fields = new HBox(nameField, keyField);
        fields.getStyleClass().add("tag-fields");
        getChildren().setAll(path, fields, swatches, ownColour,
                new FormField(messages.text("tags.definition"), definition), links, passages);
    }

    /// Shows a tag. What was typed for the one before is kept.
    void show(Optional<Tag> tag) {
        var same = shown.map(Tag::id).equals(tag.map(Tag::id));
        if (!same) {
            flush();
        }
        var before = shown;
        shown = tag;
        setVisible(tag.isPresent());
        setManaged(tag.isPresent());
        tag.ifPresent(each -> fill(each, same, before));
    }

    /// Commits what is typed.
    void flush() {
        definition.flush();
        rename();
    }

    private void fill(Tag tag, boolean same, Optional<Tag> before) {
        path.setText(model.tree().path(tag.id()));
        swatches.show(tag.colour());
        key.show(tag.key());
        passages.show(model.passages(tag.id()));
        links.show(model.mentions(tag.id()), Mentions::opening, model::open);
        if (same) {
            definition.hear(tag.definition());
        } else {
            definition.begin(tag.definition());
            nameField.calm();
            keyField.calm();
            ownColour.show(false);
        }
        if (!same || before.map(Tag::name).equals(Optional.of(name.getText()))) {
            name.setText(tag.name());
        }
    }

    private void colour(String hex) {
        shown.ifPresent(tag -> model.change(tag.id(), each -> each.in(hex)));
    }

    private void rename() {
        if (shown.isEmpty() || name.getText().equals(shown.get().name())) {
            nameField.calm();
            return;
        }
        var tag = shown.get();
        var typed = name.getText().strip();
        var fault = model.names().fault(typed, tag.set(), tag.parent(), Optional.of(tag.id()));
        if (fault.isPresent()) {
            nameField.say(messages.text("tags.fault." + fault.get().name(), typed));
        } else {
            nameField.calm();
            model.change(tag.id(), each -> each.named(typed));
        }
    }

    private void setKey(Optional<String> pressed) {
        var tag = shown.orElseThrow();
        var holder = pressed.flatMap(model::ofKey).filter(each -> !each.id().equals(tag.id()));
        if (holder.isPresent()) {
            keyField.say(messages.text("tags.fault.key", TagKey.words(pressed.get()),
                    model.tree().path(holder.get().id())));
        } else {
            keyField.calm();
            model.change(tag.id(), each -> each.keyed(pressed.orElse("")));
        }
    }

    private void takeBackName() {
        shown.ifPresent(tag -> name.setText(tag.name()));
        nameField.calm();
    }

    private void saveDefinition(String text, Runnable done, Runnable failed) {
        shown.map(Tag::id).ifPresent((TagId id) -> model.change(id, tag -> tag.defined(text), done, failed));
    }
}
