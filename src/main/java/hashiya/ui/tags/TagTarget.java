package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Tag;
import hashiya.model.TagSet;
import hashiya.ui.control.Chips;
import hashiya.ui.control.Directed;
import hashiya.ui.control.Picker;
import hashiya.ui.control.QuickLook;
import hashiya.ui.desk.TagChoice;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The highlights that are being tagged: their words, the tags they carry, and a field that tags them by typing.
final class TagTarget extends VBox {

    /// Of the tags that are set, in px.
    private static final double WORN_HEIGHT = 132;

    private final TagsModel model;
    private final Messages messages;
    private final Label quote = Directed.label("tag-quote");
    private final Label hint;
    /// One list for each set: the two never mix.
    private final Map<TagSet, Chips<Tag>> chips = new EnumMap<>(TagSet.class);
    private final Picker<TagChoice> picker;
    private List<HighlightId> highlights = List.of();
    private boolean filling;

    /// @param onOpen shows a tag in the codebook
    TagTarget(TagsModel model, Messages messages, Consumer<Tag> onOpen) {
        this.model = model;
        this.messages = messages;
        hint = Directed.words(messages.text("tags.target.none"), "tag-hint");
        for (var set : TagSet.values()) {
            var worn = new Chips<Tag>(new Chips.Looks<>(tag -> TagPaint.path(tag, model.tree()),
                    name -> messages.text("tags.untag", name), "", messages.text("tags.chip.help")), onOpen);
            worn.dress((tag, chip) -> {
                TagPaint.chip(tag, chip, this);
                QuickLook.install(chip, messages.text("tags.chip.help"), () -> new TagGlance(tag, model, messages));
            });
            worn.setAccessibleText(messages.text("tags.set." + set.name()));
            worn.items().subscribe(() -> untagRemoved(set));
            chips.put(set, worn);
        }
        picker = new Picker<>(messages.text("tags.pick"),
                Picker.Choices.of(model::choices, each -> TagPaint.words(each, model.tree(), messages)),
                choice -> model.take(choice, highlights), _ -> { });
        picker.dress(TagPaint.looks(messages));
        picker.number();
        picker.setId("tag-picker");
        quote.setMaxHeight(66);
        quote.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("tag-target");
        getChildren().setAll(hint, quote, worn(), picker);
    }

    /// The tags by their sets. Many of them leave the codebook its room.
    private ScrollPane worn() {
        var lists = new VBox();
        lists.getStyleClass().add("tag-worn");
        chips.forEach((set, worn) -> lists.getChildren().addAll(head(set, worn), worn));
        var scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("tag-worn-scroll");
        // As high as its lists are, up to a few rows of chips.
        lists.heightProperty().subscribe(height -> {
            scroll.setPrefHeight(Math.min(WORN_HEIGHT, height.doubleValue()));
            scroll.setMaxHeight(Math.min(WORN_HEIGHT, height.doubleValue()));
        });
        return scroll;
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
                .map(model::find).flatMap(Optional::stream).collect(Collectors.groupingBy(Tag::set));
        filling = true;
        chips.forEach((set, worn) -> {
            if (!worn.items().equals(tags.getOrDefault(set, List.of()))) {
                worn.items().setAll(tags.getOrDefault(set, List.of()));
            }
        });
        filling = false;
    }

    private Label head(TagSet set, Chips<Tag> worn) {
        var head = Directed.words(messages.text("tags.set." + set.name()), "tag-set");
        head.visibleProperty().bind(worn.managedProperty());
        head.managedProperty().bind(worn.managedProperty());
        return head;
    }

    private void untagRemoved(TagSet set) {
        if (!filling) {
            var kept = List.copyOf(chips.get(set).items());
            highlights.stream().flatMap(id -> model.highlight(id).stream()).flatMap(each -> each.tags().stream())
                    .distinct().map(model::find).flatMap(Optional::stream)
                    .filter(tag -> tag.set() == set && !kept.contains(tag))
                    .forEach(tag -> model.untag(highlights, tag));
        }
    }
}
