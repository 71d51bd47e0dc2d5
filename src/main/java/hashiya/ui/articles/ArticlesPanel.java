package hashiya.ui.articles;

import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.model.ReadState;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.KeptSelection;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The library: every article of the workspace, to be found, opened, marked and removed.
public final class ArticlesPanel extends VBox implements AutoCloseable {

    private static final Map<KeyCode, ReadState> STATES =
            Map.of(KeyCode.U, ReadState.UNREAD, KeyCode.R, ReadState.READING, KeyCode.D, ReadState.DONE);

    private final KeyCombination beside = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private final ListView<ArticleRow> list = new ListView<>();
    private final Label count = new Label();
    private final ArticlesModel model;
    private final ArticleWords words;
    private final KeptSelection<ArticleId, ArticleRow> selection;
    private final ArticlesBar bar;
    private final UndoBar undo;
    private final EmptyHint none;
    private final EmptyHint filteredOut;
    private final Subscription subscription;

    public ArticlesPanel(Workspace workspace, Desk desk, Messages messages) {
        model = new ArticlesModel(workspace, desk);
        words = new ArticleWords(messages);
        bar = new ArticlesBar(model, words);
        undo = new UndoBar(words.text("articles.undo"), model::undo);
        none = new EmptyHint(Feather.DOWNLOAD, words.text("articles.empty"));
        filteredOut = filteredOut();
        selection = new KeptSelection<>(list, model.rows(), model::select);
        setUpList();
        count.getStyleClass().add("articles-count");
        getStyleClass().add("articles-panel");
        Sheets.give(this, "articles.css");
        setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(bar, list, undo, count);
        subscription = Subscription.combine(
                model.article().subscribe(id -> selection.select(id.stream().toList())),
                model.choices().subscribe(bar::offer),
                model.filter().subscribe(_ -> redraw()),
                model.taken().subscribe(what ->
                        what.ifPresentOrElse(each -> undo.say(words.taken(each)), undo::vanish)));
        list.getItems().addListener((ListChangeListener<ArticleRow>) _ -> redraw());
    }

    /// Stops following.
    @Override
    public void close() {
        subscription.unsubscribe();
        model.close();
    }

    private void setUpList() {
        list.setId("articles");
        list.setAccessibleText(words.text("articles.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new ArticleCell(words, model::look));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.setContextMenu(menu());
    }

    private ContextMenu menu() {
        var open = item("articles.open", KeyCode.ENTER, this::open);
        var openBeside = item("articles.open.beside", KeyCode.ENTER, this::openBeside);
        openBeside.setAccelerator(beside);
        var remove = item("articles.remove", KeyCode.DELETE, () -> model.remove(selection.rows()));
        var menu = new ContextMenu(open, openBeside, new SeparatorMenuItem());
        for (var state : ReadState.values()) {
            var key = STATES.entrySet().stream().filter(each -> each.getValue() == state).findFirst().orElseThrow();
            var item = item("", key.getKey(), () -> model.mark(selection.rows(), state));
            item.setText(words.text("articles.mark", words.state(state)));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), remove);
        list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ ->
                menu.getItems().forEach(each -> each.setDisable(selection.rows().isEmpty())));
        return menu;
    }

    private MenuItem item(String key, KeyCode code, Runnable action) {
        var item = new MenuItem(key.isEmpty() ? "" : words.text(key));
        item.setAccelerator(new KeyCodeCombination(code));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void onKey(KeyEvent event) {
        var chosen = selection.rows();
        if (beside.match(event)) {
            openBeside();
            event.consume();
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown() || chosen.isEmpty()) {
            return;
        }
        var state = Optional.ofNullable(STATES.get(event.getCode()));
        if (state.isPresent()) {
            model.mark(chosen, state.get());
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(chosen);
        } else if (event.getCode() == KeyCode.ENTER) {
            open();
        } else {
            return;
        }
        event.consume();
    }

    private void open() {
        selection.rows().stream().findFirst().ifPresent(model::open);
    }

    private void openBeside() {
        selection.rows().stream().findFirst().ifPresent(model::openBeside);
    }

    private void redraw() {
        count.setText(words.shown(list.getItems().size(), model.rows().size()));
        list.setPlaceholder(model.rows().size() == 0 ? none : filteredOut);
    }

    private EmptyHint filteredOut() {
        var all = new Button(words.text("articles.all"));
        all.setOnAction(_ -> bar.clear());
        var hint = new EmptyHint(Feather.FILTER, words.text("articles.empty.filtered"));
        hint.getChildren().add(all);
        return hint;
    }
}
