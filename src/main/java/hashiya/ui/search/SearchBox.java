package hashiya.ui.search;

import hashiya.l10n.Messages;
import hashiya.search.Kind;
import hashiya.search.Request;
import hashiya.search.query.Field;
import hashiya.search.query.Query;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The one search box. What it finds stands in a list under it: arrows choose, Enter goes there, Tab completes a name,
/// Escape leaves. Where nothing is typed, the saved searches stand there.
public final class SearchBox extends HBox implements AutoCloseable {

    private static final double ROWS_SHOWN = 460;
    private static final double NARROWEST = 560;

    private final SearchModel model;
    private final SavedModel saved;
    private final SearchWords words;
    private final QueryField query;
    private final TextField field;
    private final HitList list;
    private final LayerBar layers;
    private final Button tagHits;
    private final Button all;
    private final BorderPane results = new BorderPane();
    private final Popup popup = new Popup();
    private final Subscription subscription;
    private HitDeeds deeds = HitDeeds.NONE;

    public SearchBox(Workspace workspace, Desk desk, Messages messages, SearchState state) {
        words = new SearchWords(messages);
        model = new SearchModel(workspace, desk, state, words.text("search.index.job"));
        saved = new SavedModel(workspace, state);
        query = new QueryField(model, words);
        field = query.view();
        list = new HitList(model, saved, words, query, false);
        layers = new LayerBar(model, words);
        tagHits = button("search-tag-hits", "search.tag.hits", Feather.TAG, () -> deeds.tagAll());
        all = button("search-all", "search.all", Feather.LIST, () -> deeds.showAll());
        field.setId("search");
        setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("search-box");
        getChildren().setAll(new FontIcon(Feather.SEARCH), field);
        buildResults();
        listen();
        subscription = Subscription.combine(model.outcome().subscribe(_ -> redraw()),
                saved.rows().subscribe((_, _) -> offerSaved()));
    }

    /// What the window does with what is found.
    public void setDeeds(HitDeeds window) {
        deeds = window;
        list.setDeeds(window, popup::hide);
    }

    /// What is looked for, where that is something; for whoever works on all of it.
    public Optional<Request> request() {
        return field.getText().isBlank() ? Optional.empty()
                : Query.parse(field.getText()).query().map(model::request);
    }

    /// What was searched for, as it was typed; blank where nothing was.
    public String typed() {
        return field.getText().strip();
    }

    /// The same over the whole window.
    ///
    /// @param onLeave puts it away
    public SearchPage page(Runnable onLeave) {
        popup.hide();
        return new SearchPage(model, saved, words, deeds, onLeave);
    }

    /// Stops following.
    @Override
    public void close() {
        subscription.unsubscribe();
        popup.hide();
        query.close();
        list.close();
        layers.close();
        saved.close();
        model.close();
    }

    private void buildResults() {
        list.view().setId("search-results");
        list.view().setFocusTraversable(false);
        list.view().setPrefHeight(ROWS_SHOWN);
        var below = new HBox(all, tagHits, button("search-synonyms", "command.synonyms", Feather.REPEAT,
                () -> deeds.synonyms()));
        below.getStyleClass().add("search-below");
        results.setTop(layers);
        results.setCenter(list.view());
        results.setBottom(below);
        results.getStyleClass().add("search-popup");
        popup.setAutoHide(true);
        popup.getContent().add(results);
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        var button = new Button(words.text(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "search-below-button");
        // The keyboard stays in the field, where leaving it would close the list.
        button.setFocusTraversable(false);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> {
            popup.hide();
            action.run();
        });
        return button;
    }

    private void listen() {
        query.setOnSearch(this::open);
        field.textProperty().subscribe((_, typed) -> {
            if (typed.isBlank()) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.setOnMouseClicked(_ -> offerSaved());
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                saved.refresh();
            } else {
                popup.hide();
            }
        });
    }

    private void redraw() {
        var found = model.outcome().get();
        tagHits.setVisible(found.results().hits().stream().anyMatch(each -> each.kind() == Kind.ARTICLE)
                || found.census().stream().flatMap(each -> each.facets().stream()).anyMatch(each ->
                        each.field() == Field.IN && each.values().stream().anyMatch(value ->
                                value.name().equals(Kind.ARTICLE.choice().word()))));
        all.setVisible(found.request().isPresent());
    }

    /// Shows the list under the field, if somebody is there to see it.
    private void open() {
        if (!popup.isShowing() && field.getScene() != null && field.isFocused()
                && (!query.isBlank() || !saved.rows().get().isEmpty())) {
            Bounds place = field.localToScreen(field.getLayoutBounds());
            results.setPrefWidth(Math.max(NARROWEST, field.getWidth()));
            // A window of its own has neither the styles nor the direction of the one below.
            results.getStylesheets().setAll(field.getScene().getStylesheets());
            results.setNodeOrientation(getEffectiveNodeOrientation());
            popup.show(field, place.getMinX(), place.getMaxY() + 4);
        }
    }

    /// Searches that are kept are offered to whoever comes to the empty field.
    private void offerSaved() {
        if (query.isBlank() && !saved.rows().get().isEmpty()) {
            open();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (!model.completions().get().isEmpty() && popup.isShowing()) {
                model.complete();
            } else if (popup.isShowing()) {
                popup.hide();
            } else {
                field.clear();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !popup.isShowing()) {
            open();
            event.consume();
        } else {
            layers.press(event);
            list.press(event);
        }
    }
}
