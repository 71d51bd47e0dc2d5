package hashiya.ui.search;

import hashiya.ui.control.Covering;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Sheets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything that was found over the whole window, with what tells the hits apart beside it, and the saved searches.
public final class SearchPage extends BorderPane implements Covering {

    private static final double SIDE = 280;

    private final QueryField query;
    private final HitList list;
    private final LayerBar layers;
    private final FacetColumn facets;
    private final SavedColumn saved;
    private final SearchWords words;
    private final Runnable onLeave;

    SearchPage(SearchModel model, SavedModel savedModel, SearchWords words, HitDeeds deeds, Runnable onLeave) {
        this.words = words;
        this.onLeave = onLeave;
        query = new QueryField(model, words);
        list = new HitList(model, savedModel, words, query, true);
        layers = new LayerBar(model, words).walked();
        facets = new FacetColumn(model, words, model::show);
        saved = new SavedColumn(model, savedModel, words);
        list.setDeeds(deeds, onLeave);
        setId("search-page");
        getStyleClass().add("search-page");
        Sheets.give(this, "search.css");
        query.view().setId("search-page-field");
        query.view().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) {
                list.press(event);
            } else if (!model.completions().get().isEmpty()) {
                model.complete();
                event.consume();
            }
        });
        list.view().setId("search-page-results");
        setTop(new VBox(firstLine(deeds), layers));
        setCenter(middle());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        savedModel.refresh();
    }

    @Override
    public void focus() {
        query.view().requestFocus();
        query.view().end();
    }

    @Override
    public void close() {
        query.close();
        list.close();
        layers.close();
        facets.close();
        saved.close();
    }

    private HBox firstLine(HitDeeds deeds) {
        var title = new Label(words.text("search.page"));
        title.getStyleClass().add("search-page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(query.view(), Priority.ALWAYS);
        var tag = new Button(words.text("search.tag.hits"), new FontIcon(Feather.TAG));
        tag.setMinWidth(Region.USE_PREF_SIZE);
        tag.getStyleClass().add("flat");
        tag.setOnAction(_ -> {
            onLeave.run();
            deeds.tagAll();
        });
        var synonyms = new IconButton(Feather.REPEAT, words.text("command.synonyms"), deeds::synonyms);
        var line = new HBox(title, query.view(), tag, synonyms, new IconButton(Feather.X, words.text("search.page.close"), onLeave));
        line.getStyleClass().add("search-page-first");
        return line;
    }

    private HBox middle() {
        var side = new ScrollPane(new VBox(saved, facets));
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.getStyleClass().add("search-side");
        HBox.setHgrow(list.view(), Priority.ALWAYS);
        return new HBox(side, list.view());
    }

    private void press(KeyEvent event) {
        layers.press(event);
        if (event.getCode() == KeyCode.ESCAPE) {
            onLeave.run();
        } else if (event.getCode() == KeyCode.F && event.isShortcutDown() && event.isShiftDown()) {
            focus();
        } else if (event.isShortcutDown() || event.isAltDown() || !event.getCode().isLetterKey()
                && !event.getCode().isDigitKey() && event.getCode() != KeyCode.DELETE && event.getCode() != KeyCode.F2) {
            return;
        }
        // Other keys would mark or change passages of a reader that nobody sees now.
        event.consume();
    }
}
