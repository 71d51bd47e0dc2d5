package hashiya.ui.claims;

import hashiya.ui.control.Directed;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.WrappingCell;
import hashiya.ui.claims.SourcesModel.Heard;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All sources: what they are, how far they are trusted, and how often they are heard.
final class SourceList extends VBox {

    private final SourcesModel sources;
    private final ClaimWords words;
    private final Routes routes;
    private final ListView<Heard> list = new ListView<>();
    private final TextField filter = Directed.field(new TextField());

    SourceList(SourcesModel sources, ClaimWords words, Routes routes) {
        this.sources = sources;
        this.words = words;
        this.routes = routes;
        var messages = words.messages();
        filter.setId("source-filter");
        filter.setPromptText(messages.text("claims.sources.filter"));
        filter.setAccessibleText(messages.text("claims.sources.filter"));
        filter.textProperty().addListener((_, _, _) -> redraw());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        list.setId("sources");
        list.setAccessibleText(messages.text("claims.sources"));
        list.setPlaceholder(new EmptyHint(Feather.USERS, messages.text("claims.sources.none")));
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> open());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var coupling = new IconButton(Feather.BAR_CHART_2, messages.text("claims.coupling"), routes::toCoupling);
        coupling.setId("claims-coupling");
        var tools = new HBox(filter, coupling);
        tools.getStyleClass().add("panel-tools");
        getChildren().setAll(tools, list);
    }

    void redraw() {
        var kept = selected().map(each -> each.source().id());
        list.getItems().setAll(sources.heard(filter.getText()));
        list.getItems().stream().filter(each -> kept.equals(Optional.of(each.source().id()))).findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    void focusFilter() {
        filter.requestFocus();
    }

    private Optional<Heard> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void open() {
        selected().ifPresent(each -> routes.toSource(each.source().id()));
    }

    private final class Cell extends WrappingCell<Heard> {

        private final Label name = Directed.label("source-name");
        private final Label letter = new Label();
        private final Label about = Directed.label("claim-agreement");
        private final VBox row;

        Cell() {
            letter.getStyleClass().add("rating");
            letter.setMinWidth(USE_PREF_SIZE);
            letter.setTooltip(new Tooltip());
            HBox.setHgrow(name, Priority.ALWAYS);
            var head = new HBox(name, letter);
            head.setAlignment(Pos.CENTER_LEFT);
            head.getStyleClass().add("claim-head");
            row = new VBox(head, about);
            row.getStyleClass().add("claim-row");
        }

        @Override
        protected Node row(Heard heard) {
            var source = heard.source();
            var messages = words.messages();
            name.setText(source.name());
            letter.setText(source.reliability().name());
            letter.getTooltip().setText(words.of(source.reliability()));
            about.setText(String.join(" · ", words.of(source.kind()),
                    messages.count("claims.source.speaks", heard.speaks()),
                    messages.count("claims.source.relays", heard.relays())));
            setAccessibleText(String.join(messages.text("claims.comma") + " ", source.name(),
                    words.of(source.reliability()), about.getText()));
            return row;
        }
    }
}
