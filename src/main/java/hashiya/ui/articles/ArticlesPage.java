package hashiya.ui.articles;

import hashiya.model.ArticleId;
import hashiya.ui.control.Covering;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.GradualList;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.KeptSelection;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The library over the whole window: a table of all that is known of the articles.
public final class ArticlesPage extends BorderPane implements Covering {

    private final ListView<ArticleRow> list;
    private final TableLook table = new TableLook();
    private final Label count = new Label();
    private final Label selected = new Label();
    private final ArticlesModel model;
    private final ArticleWords words;
    private final Runnable onLeave;
    private final KeptSelection<ArticleId, ArticleRow> selection;
    private final ArticleDeeds deeds;
    private final ArticlesBar bar;
    private final ColumnHeads heads;
    private final UndoBar undo;
    private final EmptyHint none;
    private final EmptyHint filteredOut;
    private final Subscription subscription;

    /// @param onAmend changes facts of several articles
    ArticlesPage(ArticlesModel model, ArticleWords words, Consumer<List<ArticleRow>> onAmend, Runnable onLeave) {
        this.model = model;
        this.words = words;
        this.onLeave = onLeave;
        list = new GradualList<>(model.afterwards());
        bar = ArticlesBar.wide(model, words);
        undo = new UndoBar(words.text("articles.undo"), model::undo);
        none = new EmptyHint(Feather.DOWNLOAD, words.text("articles.empty"));
        filteredOut = ArticlesPanel.filteredOut(words, bar::clear);
        heads = new ColumnHeads(model, words, table, this::focus);
        selection = new KeptSelection<>(list, model.rows(), _ -> count());
        deeds = new ArticleDeeds(list, model, words, selection, new ArticleDeeds.Around(onLeave, onAmend));
        setUpList();
        setId("articles-page");
        getStyleClass().add("articles-page");
        Sheets.give(this, "articles.css");
        var rows = new VBox(heads, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        setTop(new VBox(firstLine(), bar));
        setCenter(rows);
        setBottom(new VBox(undo, lastLine()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        subscription = Subscription.combine(model.look().subscribe(table::show),
                model.saved().shown().subscribe((_, _) -> list.refresh()), model.listed().subscribe(this::redraw),
                model.done().subscribe(what ->
                        what.ifPresentOrElse(each -> undo.say(words.done(each)), undo::vanish)));
        redraw();
        model.article().get().ifPresent(each -> selection.select(List.of(each)));
    }

    @Override
    public void focus() {
        list.requestFocus();
        if (list.getFocusModel().getFocusedIndex() < 0 && !list.getItems().isEmpty()) {
            list.getFocusModel().focus(0);
        }
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        selection.close();
        bar.close();
    }

    private void setUpList() {
        list.setId("articles-rows");
        list.setAccessibleText(words.text("articles.title"));
        list.setFixedCellSize(WideCell.HEIGHT);
        list.setCellFactory(_ -> new WideCell(words, table, model::look, model::turn,
                row -> model.saved().shown().get().contains(row.id())));
        // The list would keep it, to cancel an editing that there is none of.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                onLeave.run();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                deeds.open();
            }
        });
    }

    private HBox firstLine() {
        var title = new Label(words.text("articles.title"));
        title.getStyleClass().add("articles-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var line = new HBox(title, spacer, columns(),
                new IconButton(Feather.X, words.text("notes.page.close"), onLeave));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("articles-first");
        return line;
    }

    private MenuButton columns() {
        var button = ArticlesBar.menu("articles-columns", words.text("articles.columns"), Feather.COLUMNS);
        button.setOnShowing(_ -> fill(button));
        fill(button);
        return button;
    }

    private void fill(MenuButton button) {
        button.getItems().setAll(ColumnHeads.choices(model, words));
        button.getItems().addAll(new SeparatorMenuItem(), ArticlesBar.grouping(model, words));
    }

    private HBox lastLine() {
        count.getStyleClass().add("articles-count");
        selected.getStyleClass().add("articles-count");
        selected.setId("articles-selected");
        return new HBox(count, selected);
    }

    private void count() {
        var many = selection.shownCount();
        selected.setText(many == 0 ? "" : words.selected(many));
    }

    private void redraw() {
        var listed = model.listed().get();
        count.setText(words.shown(listed.through(), listed.all()));
        list.setPlaceholder(listed.all() == 0 ? none : filteredOut);
        count();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onLeave.run();
        } else if (event.getCode() == KeyCode.DOWN && bar.isTyping()) {
            focus();
        } else if (event.getCode() == KeyCode.F && event.isShortcutDown() && !event.isShiftDown()) {
            bar.focusText();
        } else if (event.getCode() == KeyCode.F8) {
            heads.focus();
        } else if (!isOfReader(event)) {
            return;
        }
        event.consume();
    }

    /// Keys that would mark or change passages of a reader that nobody sees now.
    private static boolean isOfReader(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && (event.getCode().isLetterKey()
                || event.getCode().isDigitKey() || event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.F2);
    }
}
