package hashiya.ui.highlights;

import hashiya.model.Tag;
import hashiya.ui.control.Chips;
import hashiya.ui.control.Directed;
import hashiya.ui.control.Picker;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The conditions besides the colours: words of the quote, tags, what hangs on it. While any condition is set, the last
/// line says how many are shown, and leads back to all.
final class FilterBar extends VBox {

    private final TextField text = Directed.field(new TextField());
    private final ToggleButton noted;
    private final ToggleButton claimed;
    private final Chips<Tag> tags;
    private final Label shown = new Label();
    private final HBox reset;
    private final HighlightsModel model;
    private final HighlightWords words;
    private boolean filling;

    FilterBar(HighlightsModel model, HighlightWords words) {
        this.model = model;
        this.words = words;
        noted = toggle("highlights-noted", Feather.MESSAGE_SQUARE);
        claimed = toggle("highlights-claimed", Feather.FLAG);
        tags = new Chips<>(new Chips.Looks<>(model.codebook()::path,
                words::unfilter, "", ""), _ -> { });
        reset = reset();
        getStyleClass().add("highlights-filter");
        getChildren().setAll(conditions(), picker(), tags, reset);
        noted.setOnAction(_ -> model.filter().set(model.filter().get().withNotes(noted.isSelected())));
        claimed.setOnAction(_ -> model.filter().set(model.filter().get().withClaims(claimed.isSelected())));
        tags.items().subscribe(() -> {
            if (!filling) {
                model.filter().set(model.filter().get().withTags(tags.items().stream().map(Tag::id).toList()));
            }
        });
    }

    /// Shows the conditions and their numbers as they are now.
    void refresh() {
        var filter = model.filter().get();
        var counts = model.counts().get();
        show(noted, filter.noted(), "highlights.filter.noted", counts.noted());
        show(claimed, filter.claimed(), "highlights.filter.claimed", counts.claimed());
        var chosen = filter.tags().stream().flatMap(id -> model.tag(id).stream()).toList();
        if (!tags.items().equals(chosen)) {
            filling = true;
            tags.items().setAll(chosen);
            filling = false;
        }
        shown.setText(words.shown(counts));
        reset.setVisible(filter.isOn());
        reset.setManaged(filter.isOn());
    }

    /// Lists all again.
    void clear() {
        text.clear();
        model.filter().set(HighlightFilter.NONE);
    }

    private HBox conditions() {
        text.setId("highlights-text");
        text.setPromptText(words.text("highlights.filter.text"));
        text.setAccessibleText(words.text("highlights.filter.text"));
        text.setPrefColumnCount(8);
        text.textProperty().subscribe((_, typed) -> model.filter().set(model.filter().get().withText(typed)));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(text, noted, claimed);
        row.getStyleClass().add("highlights-row");
        return row;
    }

    private Picker<Tag> picker() {
        var picker = new Picker<>(words.text("highlights.filter.tag"), Picker.Choices.<Tag>of(this::choices,
                tag -> words.counted(model.codebook().path(tag), model.countWith(tag))), this::add, _ -> { });
        picker.setId("highlights-tag-filter");
        picker.dress(words.tags());
        return picker;
    }

    private List<Tag> choices(String typed) {
        return model.codebook().matching(typed).stream().filter(tag -> !tags.items().contains(tag)).toList();
    }

    private void add(Tag tag) {
        var filter = model.filter().get();
        model.filter().set(filter.withTags(Stream.concat(filter.tags().stream(), Stream.of(tag.id())).toList()));
    }

    private HBox reset() {
        var button = new Button(words.text("highlights.all"));
        button.setId("highlights-all");
        button.getStyleClass().addAll("small", "flat", "accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> clear());
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.getStyleClass().add("highlights-shown");
        HBox.setHgrow(shown, Priority.ALWAYS);
        var row = new HBox(shown, button);
        row.getStyleClass().addAll("highlights-row", "highlights-reset");
        return row;
    }

    private void show(ToggleButton button, boolean on, String key, int number) {
        button.setSelected(on);
        button.setText(String.valueOf(number));
        var said = words.counted(words.text(key), number);
        button.setAccessibleText(said);
        button.getTooltip().setText(said);
    }

    private static ToggleButton toggle(String id, Feather icon) {
        var button = new ToggleButton("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("small", "flat", "sign-toggle");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip());
        return button;
    }
}
