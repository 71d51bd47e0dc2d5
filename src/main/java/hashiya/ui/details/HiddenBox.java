package hashiya.ui.details;

import hashiya.model.Hidden;
import hashiya.ui.control.Clamped;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.WhenShown;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The lines that the reader does not show, each to be shown again; and more to be hidden by hand.
final class HiddenBox extends VBox {

    private static final int LINES = 4;

    private final Label count = new Label();
    private final VBox rows = new VBox();
    private final Button all;
    private final Button hide;
    private final DetailsModel model;
    private final DetailWords words;
    private final WhenShown hiding;
    private List<Hidden> shown = List.of();
    private int version;

    HiddenBox(DetailsModel model, DetailWords words) {
        this.model = model;
        this.words = words;
        hiding = new WhenShown(this, this::offerHiding);
        all = button("details.hidden.all", model::showAll);
        all.setId("show-all");
        hide = button("details.hidden.hide", model::hideSelected);
        hide.setId("hide-selected");
        count.setWrapText(true);
        count.getStyleClass().add("hidden-count");
        rows.getStyleClass().add("hidden-rows");
        getStyleClass().add("details-section");
        getChildren().setAll(count, rows, all, hide);
    }

    void show(DetailsModel.Open open) {
        var hidden = open.article().hidden();
        if (!hidden.equals(shown) || open.article().text().number() != version || rows.getChildren().isEmpty()) {
            shown = hidden;
            version = open.article().text().number();
            count.setText(words.hidden(hidden.size()));
            rows.getChildren().setAll(hidden.stream().map(lines -> row(lines, open.text())).toList());
            all.setDisable(hidden.isEmpty());
        }
        refresh();
    }

    /// Lets the button be pressed if there is something to hide.
    void refresh() {
        hiding.draw();
    }

    private void offerHiding() {
        hide.setDisable(model.hideable().isEmpty());
    }

    private Node row(Hidden lines, String text) {
        var kind = new Label(words.kind(lines.furniture()));
        kind.getStyleClass().add("hidden-kind");
        var quote = new Clamped(LINES, "hidden-text");
        quote.setWords(lines.range().in(text));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(kind, space, new IconButton(Feather.EYE, words.show(lines.furniture()),
                () -> model.show(lines)));
        head.getStyleClass().add("hidden-head");
        // The quote has the row's whole width: beside the button it would be measured narrower than it is drawn.
        var row = new VBox(head, quote);
        row.getStyleClass().add("hidden-row");
        return row;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(words.text(key));
        button.getStyleClass().add("small");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
