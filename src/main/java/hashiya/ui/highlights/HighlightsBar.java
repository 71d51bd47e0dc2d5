package hashiya.ui.highlights;

import hashiya.model.Colour;
import hashiya.ui.control.Segments;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands above the list: whose highlights, in which order, under which conditions, and what the colours mean.
final class HighlightsBar extends VBox {

    private final Map<Colour, ToggleButton> colours = new EnumMap<>(Colour.class);
    private final HighlightsModel model;
    private final HighlightWords words;
    private final Legend legend;
    private final FilterBar filter;

    HighlightsBar(HighlightsModel model, HighlightWords words) {
        this.model = model;
        this.words = words;
        legend = new Legend(model, words);
        filter = new FilterBar(model, words);
        legend.setVisible(false);
        legend.managedProperty().bind(legend.visibleProperty());
        getStyleClass().add("highlights-bar");
        getChildren().setAll(whose(), colours(), legend, filter);
        refresh();
    }

    /// Shows words, numbers and conditions as they are now.
    void refresh() {
        colours.forEach((colour, button) -> {
            var said = words.counted(words.full(colour), model.counts().get().of(colour));
            button.setSelected(model.filter().get().colours().contains(colour));
            button.setAccessibleText(said);
            button.getTooltip().setText(said);
        });
        legend.refresh();
        filter.refresh();
    }

    /// Lists all again.
    void showAll() {
        filter.clear();
    }

    void keepAll() {
        legend.keepAll();
    }

    private HBox whose() {
        var scope = new Segments<>(words.text("highlights.scope"), List.of(HighlightsModel.Scope.values()),
                each -> words.text("highlights.scope." + each.name().toLowerCase(Locale.ROOT)), model.scope()::set);
        scope.show(model.scope().get());
        scope.setId("highlights-scope");
        HBox.setHgrow(scope, Priority.ALWAYS);
        var byTime = toggle(Feather.CLOCK, "highlights.order.time");
        byTime.setId("highlights-by-time");
        byTime.setOnAction(_ -> model.order().set(byTime.isSelected()
                ? HighlightsModel.Order.TIME : HighlightsModel.Order.PLACE));
        var count = new Label();
        count.getStyleClass().add("highlights-count");
        count.setMinWidth(USE_PREF_SIZE);
        model.rows().shown().addListener((ListChangeListener<HighlightRow>) _ -> count(count));
        count(count);
        var row = new HBox(scope, count, byTime);
        row.getStyleClass().add("highlights-row");
        return row;
    }

    private HBox colours() {
        var row = new HBox();
        row.getStyleClass().addAll("highlights-row", "colour-filter");
        for (var colour : Colour.values()) {
            var button = new ToggleButton("", new Swatch(colour));
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setId("only-" + colour);
            button.getStyleClass().addAll("flat", "colour-toggle");
            button.setTooltip(new Tooltip());
            button.setOnAction(_ -> filter());
            colours.put(colour, button);
            row.getChildren().add(button);
        }
        var names = toggle(Feather.EDIT_2, "highlights.legend");
        names.setId("highlights-legend");
        names.setOnAction(_ -> legend.setVisible(names.isSelected()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().addAll(space, names);
        return row;
    }

    private void count(Label label) {
        var number = model.rows().shown().size();
        label.setText(String.valueOf(number));
        label.setAccessibleText(words.count(number));
    }

    private void filter() {
        var wanted = EnumSet.noneOf(Colour.class);
        colours.forEach((colour, button) -> {
            if (button.isSelected()) {
                wanted.add(colour);
            }
        });
        model.filter().set(model.filter().get().withColours(wanted));
    }

    private ToggleButton toggle(Feather icon, String key) {
        var button = new ToggleButton(words.text(key), new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        return button;
    }
}
