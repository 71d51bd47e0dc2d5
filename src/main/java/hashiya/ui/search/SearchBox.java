package hashiya.ui.search;

import hashiya.l10n.Messages;
import hashiya.search.Found;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The one search box. What it finds stands in a list under it: arrows choose, Enter goes there, Escape leaves.
public final class SearchBox extends HBox {

    private static final Duration PAUSE = Duration.millis(150);
    private static final double ROWS_SHOWN = 460;

    private final SearchModel model;
    private final TextField field = new TextField();
    private final ListView<Found> list;
    private final Button tagHits;
    private final BorderPane results = new BorderPane();
    private final Popup popup = new Popup();
    private final Label none;

    public SearchBox(Workspace workspace, Desk desk, Messages messages) {
        model = new SearchModel(workspace, desk);
        list = new ListView<>(model.found());
        none = new Label(messages.text("search.none"));
        tagHits = new Button(messages.text("search.tag.hits"), new FontIcon(Feather.TAG));
        field.setId("search");
        field.setPromptText(messages.text("search.prompt"));
        field.setAccessibleText(messages.text("search.prompt"));
        setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("search-box");
        getChildren().setAll(new FontIcon(Feather.SEARCH), field);
        buildList(messages);
        listen();
    }

    /// What was searched for, as it was typed; blank where nothing was.
    public String typed() {
        return field.getText().strip();
    }

    /// Shows a button under what was found that does something with all hits.
    public void setOnTagHits(Runnable action) {
        tagHits.setOnAction(_ -> {
            popup.hide();
            action.run();
        });
        results.setBottom(tagHits);
    }

    private void buildList(Messages messages) {
        list.setId("search-results");
        list.getStyleClass().add("search-results");
        list.setPlaceholder(none);
        list.setFocusTraversable(false);
        list.setPrefHeight(ROWS_SHOWN);
        list.setCellFactory(_ -> new FoundCell(messages));
        list.setOnMouseClicked(_ -> go());
        popup.setAutoHide(true);
        tagHits.setId("search-tag-hits");
        tagHits.getStyleClass().addAll("flat", "search-tag-hits");
        tagHits.setMaxWidth(Double.MAX_VALUE);
        // The keyboard stays in the field, where leaving it would close the list.
        tagHits.setFocusTraversable(false);
        results.setCenter(list);
        results.getStyleClass().add("search-popup");
        popup.getContent().add(results);
        model.found().addListener((ListChangeListener<Found>) _ -> {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
            tagHits.setVisible(model.found().stream().anyMatch(each -> each.kind() == Found.Kind.ARTICLE));
        });
        model.searching().subscribe(busy -> none.setText(
                messages.text(busy ? "search.searching" : "search.none")));
        tagHits.managedProperty().bind(tagHits.visibleProperty());
        tagHits.setVisible(false);
    }

    private void listen() {
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> search());
        field.textProperty().subscribe(typed -> {
            if (typed.isBlank()) {
                pause.stop();
                model.search("");
                popup.hide();
            } else {
                pause.playFromStart();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    private void search() {
        model.search(field.getText());
        if (!popup.isShowing() && field.getScene() != null && field.isFocused()) {
            Bounds place = field.localToScreen(field.getLayoutBounds());
            results.setPrefWidth(field.getWidth());
            // A window of its own has neither the styles nor the direction of the one below.
            results.getStylesheets().setAll(field.getScene().getStylesheets());
            results.setNodeOrientation(field.getEffectiveNodeOrientation());
            popup.show(field, place.getMinX(), place.getMaxY() + 4);
        }
    }

    private void onKey(KeyEvent event) {
        var selection = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            case ENTER -> go();
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                } else {
                    field.clear();
                }
            }
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, selection.getSelectedIndex() - 2));
        event.consume();
    }

    private void go() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popup.hide();
            model.open(chosen);
        }
    }
}
