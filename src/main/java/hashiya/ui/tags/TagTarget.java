package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Tag;
import hashiya.ui.control.Chips;
import hashiya.ui.control.Directed;
import hashiya.ui.control.Picker;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The highlights that are being tagged: their words, the tags they carry, and a field that tags them by typing.
final class TagTarget extends VBox {

    private final TagsModel model;
    private final Messages messages;
    private final Label quote = Directed.label("tag-quote");
    private final Label hint;
    private final Chips<Tag> chips;
    private final Picker<TagChoice> picker;
    private List<HighlightId> highlights = List.of();
    private boolean filling;

    /// @param onOpen shows a tag in the codebook
    TagTarget(TagsModel model, Messages messages, Consumer<Tag> onOpen) {
        this.model = model;
        this.messages = messages;
        hint = Directed.words(messages.text("tags.target.none"), "tag-hint");
        chips = new Chips<>(new Chips.Looks<>(tag -> model.tree().path(tag.id()),
                name -> messages.text("tags.untag", name), "", messages.text("tags.chip.help")), onOpen);
        chips.items().subscribe(this::untagRemoved);
        picker = new Picker<>(messages.text("tags.pick"), Picker.Choices.of(model::choices, this::words),
                choice -> model.take(choice, highlights), _ -> { });
        picker.setId("tag-picker");
        quote.setMaxHeight(66);
        quote.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("tag-target");
        getChildren().setAll(hint, quote, chips, picker);
    }

    /// Brings the keyboard to the field, for these highlights.
    void tag(Collection<HighlightId> chosen) {
        highlights = List.copyOf(chosen);
        redraw();
        focusField();
    }

    void focusField() {
        picker.requestFocus();
    }

    /// Turns to the highlight that is selected now.
    void follow() {
        highlights = model.selected().map(Highlight::id).stream().toList();
        redraw();
    }

    void redraw() {
        var shown = highlights.stream().flatMap(id -> model.highlight(id).stream()).toList();
        hint.setVisible(shown.isEmpty());
        hint.setManaged(shown.isEmpty());
        quote.setManaged(!shown.isEmpty());
        quote.setText(shown.size() == 1 ? shown.getFirst().quote()
                : shown.isEmpty() ? "" : messages.count("tags.target.count", shown.size()));
        picker.setDisable(shown.isEmpty());
        var tags = shown.stream().flatMap(each -> each.tags().stream()).distinct()
                .map(model::find).flatMap(Optional::stream).toList();
        if (!chips.items().equals(tags)) {
            filling = true;
            chips.items().setAll(tags);
            filling = false;
        }
    }

    private void untagRemoved() {
        if (!filling) {
            var kept = List.copyOf(chips.items());
            highlights.stream().flatMap(id -> model.highlight(id).stream()).flatMap(each -> each.tags().stream())
                    .distinct().map(model::find).flatMap(Optional::stream)
                    .filter(tag -> !kept.contains(tag))
                    .forEach(tag -> model.untag(highlights, tag));
        }
    }

    private String words(TagChoice choice) {
        return switch (choice) {
            case TagChoice.Known(var tag) -> model.tree().path(tag.id());
            case TagChoice.New(var draft, var path) -> messages.text("tags.create." + draft.set().name(), path);
        };
    }
}
