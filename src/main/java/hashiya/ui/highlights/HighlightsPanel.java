package hashiya.ui.highlights;

import hashiya.l10n.Messages;
import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.ui.control.BackLinks;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.KeptSelection;
import hashiya.ui.control.LateList;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mentions;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The side panel that lists the highlights of the open article, or of all.
public final class HighlightsPanel extends VBox implements AutoCloseable {

    private final ListView<HighlightRow> list;
    private final HighlightsModel model;
    private final HighlightWords words;
    private final KeptSelection<HighlightId, HighlightRow> selection;
    private final HighlightsBar bar;
    private final BulkBar bulk;
    private final BackLinks links;
    private final UndoBar undo;
    private final OrphansBox orphans;
    private final EmptyHint filteredOut;
    private final Subscription subscription;
    private final Executor afterwards;
    private boolean stale;
    private boolean tagging;
    /// The key of the words that an empty list shows.
    private String hinted = "";

    public HighlightsPanel(Workspace workspace, Desk desk, Messages messages) {
        afterwards = workspace.background().screen();
        list = new LateList<>(afterwards);
        model = new HighlightsModel(workspace, desk);
        words = new HighlightWords(messages, model);
        bar = new HighlightsBar(model, words);
        bulk = new BulkBar(model, words, () -> list.getSelectionModel().clearSelection());
        links = new BackLinks(messages);
        undo = new UndoBar(words.text("highlights.undo"), model.edits()::undo);
        filteredOut = filteredOut();
        selection = new KeptSelection<>(list, model.rows(), model::select);
        setUpList();
        getStyleClass().add("highlights-panel");
        Sheets.give(this, "highlights.css");
        setVgrow(list, Priority.ALWAYS);
        orphans = new OrphansBox(new OrphansModel(workspace, desk, model.scope()), messages,
                list::requestFocus);
        getChildren().setAll(bar, orphans, list, links, bulk, undo);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<HighlightRow>) _ -> refreshLater());
        list.getItems().addListener((ListChangeListener<HighlightRow>) _ -> refreshLater());
        subscription = Subscription.combine(
                model.selected().subscribe(id -> selection.select(id.stream().toList())),
                model.looks().subscribe(_ -> {
                    list.refresh();
                    refreshLater();
                }),
                model.listen(this::refreshLater),
                model.counts().subscribe(_ -> refreshLater()),
                model.filter().subscribe(_ -> refreshLater()),
                model.article().subscribe(_ -> refreshLater()),
                model.scope().subscribe(_ -> refreshLater()),
                model.edits().done().subscribe(what ->
                        what.ifPresentOrElse(each -> undo.say(words.done(each)), undo::vanish)));
        refresh();
    }

    /// Gives the selected highlight that lost its place, or the only one there is, the letters selected in the reader.
    ///
    /// @return whether there is one, and letters are selected
    public boolean placeOrphan() {
        return orphans.placeOrphan();
    }

    /// Keeps what is still being typed, and stops following.
    @Override
    public void close() {
        bar.keepAll();
        subscription.unsubscribe();
        orphans.close();
        model.close();
    }

    /// What belongs to one change is shown at once, however many things hear of it; and the article before it.
    private void refreshLater() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale) {
            stale = false;
            afterwards.execute(this::refresh);
        }
        super.layoutChildren();
    }

    private void refresh() {
        bar.refresh();
        var chosen = chosen();
        bulk.show(chosen);
        links.show(chosen.size() == 1 ? model.mentions(chosen.getFirst().id()) : List.of(), Mentions::opening,
                model::open);
        hint();
    }

    /// The selected highlights that are shown: nothing is done to one that is filtered out.
    private List<HighlightRow> chosen() {
        return selection.rows().stream().filter(row -> model.rows().indexOf(row.id()) >= 0).toList();
    }

    private void setUpList() {
        list.setId("highlights");
        list.setAccessibleText(words.text("highlights.title"));
        list.setCellFactory(_ -> new HighlightCell(model, words));
        list.setOnKeyPressed(this::onKey);
        list.setOnKeyTyped(this::onTyped);
        list.setContextMenu(menu());
    }

    private ContextMenu menu() {
        var open = item("highlights.open", this::open);
        var colours = new Menu(words.text("highlights.recolour"));
        var untag = new Menu(words.text("highlights.untag"));
        var merge = item("highlights.merge", () -> bulk.merge(chosen()));
        var remove = item("highlights.remove", () -> bulk.remove(chosen()));
        list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ -> {
            var chosen = Bulk.of(chosen());
            List.of(open, colours, remove).forEach(each -> each.setDisable(chosen.size() == 0));
            colours.getItems().setAll(bulk.recolouring(chosen));
            untag.getItems().setAll(bulk.untagging(chosen));
            untag.setDisable(untag.getItems().isEmpty());
            merge.setText(words.merge(chosen.merge()));
            merge.setDisable(chosen.merge().left() == 0);
        });
        return new ContextMenu(open, colours, untag, merge, remove);
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(words.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// The digits recolour what is selected here, as they colour what is selected in the reader.
    private void onKey(KeyEvent event) {
        var chosen = chosen();
        if (event.isShortcutDown() || event.isAltDown() || chosen.isEmpty()) {
            return;
        }
        var digit = Optional.of(event.getCode()).filter(KeyCode::isDigitKey)
                .map(code -> code.ordinal() - digitZero(code).ordinal()).orElse(0);
        if (digit >= 1 && digit <= Colour.values().length) {
            bulk.recolour(chosen, Colour.values()[digit - 1]);
        } else if (!act(event.getCode(), chosen)) {
            return;
        }
        event.consume();
    }

    private boolean act(KeyCode key, List<HighlightRow> chosen) {
        switch (key) {
            case DELETE -> bulk.remove(chosen);
            case ENTER -> open();
            case M -> bulk.merge(chosen);
            // With one highlight the tags panel does it.
            case T -> tagging = chosen.size() > 1;
            default -> {
                return false;
            }
        }
        return key != KeyCode.T || tagging;
    }

    /// The keyboard goes to the field only once the letter of the key has come here: it is not meant as a word.
    private void onTyped(KeyEvent event) {
        if (tagging) {
            tagging = false;
            bulk.focusPicker();
            event.consume();
        }
    }

    private static KeyCode digitZero(KeyCode code) {
        return code.isKeypadKey() ? KeyCode.NUMPAD0 : KeyCode.DIGIT0;
    }

    private void open() {
        chosen().stream().findFirst().ifPresent(model::open);
    }

    private void hint() {
        if (model.filter().get().isOn() && model.counts().get().all() > 0) {
            list.setPlaceholder(filteredOut);
            return;
        }
        var key = model.scope().get() == HighlightsModel.Scope.WORKSPACE ? "highlights.empty.workspace"
                : model.article().get().isEmpty() ? "highlights.empty.closed" : "highlights.empty.article";
        if (!key.equals(hinted) || list.getPlaceholder() == filteredOut) {
            hinted = key;
            list.setPlaceholder(new EmptyHint(Feather.EDIT_3, words.text(key)));
        }
    }

    private EmptyHint filteredOut() {
        var all = new Button(words.text("highlights.all"));
        all.setOnAction(_ -> bar.showAll());
        var hint = new EmptyHint(Feather.FILTER, words.text("highlights.empty.filtered"));
        hint.getChildren().add(all);
        return hint;
    }
}
