package hashiya.ui.articles;

import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.GradualList;
import hashiya.ui.control.KeptSelection;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The library: every article of the workspace, to be found, opened, marked, changed and removed.
public final class ArticlesPanel extends VBox implements AutoCloseable {

    private final ListView<ArticleRow> list;
    private final Label count = new Label();
    private final ArticlesModel model;
    private final ArticleWords words;
    private final KeptSelection<ArticleId, ArticleRow> selection;
    private final ArticlesBar bar;
    private final UndoBar undo;
    private final EmptyHint none;
    private final EmptyHint filteredOut;
    private final Subscription subscription;
    private Runnable onTable = () -> { };
    private Function<Node, Runnable> over = _ -> () -> { };

    public ArticlesPanel(Workspace workspace, Desk desk, Messages messages) {
        this(workspace, desk, messages, new LibraryState());
    }

    /// @param state what was asked for before
    public ArticlesPanel(Workspace workspace, Desk desk, Messages messages, LibraryState state) {
        words = new ArticleWords(messages);
        model = new ArticlesModel(workspace, desk, state, words);
        list = new GradualList<>(model.afterwards());
        bar = ArticlesBar.narrow(model, words, () -> onTable.run());
        undo = new UndoBar(words.text("articles.undo"), model::undo);
        none = new EmptyHint(Feather.DOWNLOAD, words.text("articles.empty"));
        filteredOut = filteredOut(words, bar::clear);
        selection = new KeptSelection<>(list, model.rows(), model::select);
        setUpList();
        count.getStyleClass().add("articles-count");
        getStyleClass().add("articles-panel");
        Sheets.give(this, "articles.css");
        setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(bar, list, undo, count);
        subscription = Subscription.combine(
                model.article().subscribe(id -> selection.select(id.stream().toList())),
                model.saved().shown().subscribe((_, _) -> list.refresh()), model.listed().subscribe(this::redraw),
                model.done().subscribe(what ->
                        what.ifPresentOrElse(each -> undo.say(words.done(each)), undo::vanish)));
        redraw();
    }

    /// What shows the library as a table.
    public void onTable(Runnable action) {
        onTable = action;
    }

    /// What lays a sheet over the window, and gives back what takes it away.
    public void setOver(Function<Node, Runnable> laying) {
        over = laying;
    }

    /// The library as a table, on the same articles.
    ///
    /// @param onLeave puts the page away
    public ArticlesPage page(Runnable onLeave) {
        return new ArticlesPage(model, words, this::amend, onLeave);
    }

    /// Stops following.
    @Override
    public void close() {
        subscription.unsubscribe();
        selection.close();
        bar.close();
        model.close();
    }

    /// Shows instead of a list that not one article meets what is asked for.
    static EmptyHint filteredOut(ArticleWords words, Runnable onClear) {
        var all = new Button(words.text("articles.all"));
        all.setOnAction(_ -> onClear.run());
        var hint = new EmptyHint(Feather.FILTER, words.text("articles.empty.filtered"));
        hint.getChildren().add(all);
        return hint;
    }

    private void setUpList() {
        list.setId("articles");
        list.setAccessibleText(words.text("articles.title"));
        list.setCellFactory(_ -> new ArticleCell(words, model::look, model::turn,
                row -> model.saved().shown().get().contains(row.id())));
        new ArticleDeeds(list, model, words, selection, new ArticleDeeds.Around(() -> { }, this::amend));
    }

    private void amend(List<ArticleRow> meant) {
        var closing = new Runnable[1];
        var sheet = new AmendSheet(model, words, meant, () -> closing[0].run());
        closing[0] = over.apply(sheet);
        sheet.start();
    }

    private void redraw() {
        var listed = model.listed().get();
        count.setText(words.shown(listed.through(), listed.all()));
        list.setPlaceholder(listed.all() == 0 ? none : filteredOut);
    }
}
