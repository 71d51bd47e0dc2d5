package hashiya.ui.highlights;

import hashiya.l10n.Messages;
import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.KeptSelection;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The side panel that lists the highlights of the open article, or of all.
public final class HighlightsPanel extends VBox implements AutoCloseable {

    private final ListView<HighlightRow> list = new ListView<>();
    private final HighlightsModel model;
    private final HighlightWords words;
    private final KeptSelection<HighlightId, HighlightRow> selection;
    private final HighlightsBar bar;
    private final UndoBar undo;
    private final Subscription subscription;

    public HighlightsPanel(Workspace workspace, Desk desk, Messages messages) {
        model = new HighlightsModel(workspace, desk);
        words = new HighlightWords(messages, model);
        bar = new HighlightsBar(model, words);
        undo = new UndoBar(words.text("highlights.undo"), model::undo);
        selection = new KeptSelection<>(list, model.rows(), model::select);
        setUpList();
        getStyleClass().add("highlights-panel");
        Sheets.give(this, "highlights.css");
        setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(bar, list, undo);
        subscription = Subscription.combine(
                model.selected().subscribe(id -> selection.select(id.stream().toList())),
                model.looks().subscribe(this::redraw),
                model.article().subscribe(_ -> hint()),
                model.scope().subscribe(_ -> hint()),
                model.colours().subscribe(_ -> hint()),
                model.taken().subscribe(what ->
                        what.ifPresentOrElse(each -> undo.say(words.taken(each)), undo::vanish)));
    }

    /// Keeps what is still being typed, and stops following.
    @Override
    public void close() {
        bar.keepAll();
        subscription.unsubscribe();
        model.close();
    }

    private void setUpList() {
        list.setId("highlights");
        list.setAccessibleText(words.text("highlights.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new HighlightCell(model, words));
        list.setOnKeyPressed(this::onKey);
        list.setContextMenu(menu());
    }

    private ContextMenu menu() {
        var open = item("highlights.open", this::open);
        var colours = new Menu(words.text("highlights.recolour"));
        var remove = item("highlights.remove", () -> model.remove(selection.rows()));
        list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ -> {
            var none = selection.rows().isEmpty();
            List.of(open, colours, remove).forEach(each -> each.setDisable(none));
            colours.getItems().setAll(List.of(Colour.values()).stream().map(this::recolouring).toList());
        });
        return new ContextMenu(open, colours, remove);
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(words.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem recolouring(Colour colour) {
        var item = new MenuItem(words.meaning(colour), new Swatch(colour));
        item.setOnAction(_ -> model.recolour(selection.rows(), colour));
        return item;
    }

    /// The digits recolour what is selected here, as they colour what is selected in the reader.
    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || selection.rows().isEmpty()) {
            return;
        }
        var digit = Optional.of(event.getCode()).filter(KeyCode::isDigitKey)
                .map(code -> code.ordinal() - digitZero(code).ordinal()).orElse(0);
        if (digit >= 1 && digit <= Colour.values().length) {
            model.recolour(selection.rows(), Colour.values()[digit - 1]);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(selection.rows());
        } else if (event.getCode() == KeyCode.ENTER) {
            open();
        } else {
            return;
        }
        event.consume();
    }

    private static KeyCode digitZero(KeyCode code) {
        return code.isKeypadKey() ? KeyCode.NUMPAD0 : KeyCode.DIGIT0;
    }

    private void open() {
        selection.rows().stream().findFirst().ifPresent(model::open);
    }

    private void redraw() {
        list.refresh();
        bar.refresh();
    }

    private void hint() {
        var key = !model.colours().get().isEmpty() ? "highlights.empty.filtered"
                : model.scope().get() == HighlightsModel.Scope.WORKSPACE ? "highlights.empty.workspace"
                : model.article().get().isEmpty() ? "highlights.empty.closed" : "highlights.empty.article";
        list.setPlaceholder(new EmptyHint(Feather.EDIT_3, words.text(key)));
    }
}
