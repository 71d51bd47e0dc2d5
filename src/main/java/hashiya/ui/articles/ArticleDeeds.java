package hashiya.ui.articles;

import hashiya.model.ArticleId;
import hashiya.model.ReadState;
import hashiya.ui.control.KeptSelection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What is done in a list of articles by key and by menu, with those that are selected.
final class ArticleDeeds {

    /// What the view around the list does.
    ///
    /// @param opened is told that an article was opened
    /// @param amend  changes facts of several articles
    record Around(Runnable opened, Consumer<List<ArticleRow>> amend) {}

    private static final Map<ReadState, KeyCodeCombination> STATES = Map.of(
            ReadState.UNREAD, new KeyCodeCombination(KeyCode.U, KeyCombination.ALT_DOWN),
            ReadState.READING, new KeyCodeCombination(KeyCode.R, KeyCombination.ALT_DOWN),
            ReadState.DONE, new KeyCodeCombination(KeyCode.D, KeyCombination.ALT_DOWN));
    private static final long NANOSECONDS = 1_000_000;

    private final KeyCombination beside = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private final KeyCombination all = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private final KeyCombination others =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private final TypedLetters letters = new TypedLetters();
    private final ListView<ArticleRow> list;
    private final ArticlesModel model;
    private final ArticleWords words;
    private final KeptSelection<ArticleId, ArticleRow> selection;
    private final Around around;

    ArticleDeeds(ListView<ArticleRow> list, ArticlesModel model, ArticleWords words,
            KeptSelection<ArticleId, ArticleRow> selection, Around around) {
        this.list = list;
        this.model = model;
        this.words = words;
        this.selection = selection;
        this.around = around;
        list.setContextMenu(menu());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        // A space within a word that is being typed does not select.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && letters.isGoingOn(now())) {
                event.consume();
            }
        });
    }

    void open() {
        selection.shownRows().stream().findFirst().ifPresent(each -> {
            around.opened().run();
            model.open(each);
        });
    }

    private void openBeside() {
        selection.shownRows().stream().findFirst().ifPresent(each -> {
            around.opened().run();
            model.openBeside(each);
        });
    }

    private ContextMenu menu() {
        var menu = new ContextMenu(
                item(words.text("articles.open"), new KeyCodeCombination(KeyCode.ENTER), this::open),
                item(words.text("articles.open.beside"), beside, this::openBeside), new SeparatorMenuItem());
        for (var state : ReadState.values()) {
            menu.getItems().add(item(words.text("articles.mark", words.state(state)), STATES.get(state),
                    () -> model.mark(selection.shownRows(), state)));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                item(words.text("articles.amend"), new KeyCodeCombination(KeyCode.F2), this::amend),
                item(words.text("articles.remove"), new KeyCodeCombination(KeyCode.DELETE),
                        () -> model.remove(selection.shownRows())));
        var deeds = List.copyOf(menu.getItems());
        menu.getItems().addAll(new SeparatorMenuItem(),
                item(words.text("articles.select.all"), all, () -> list.getSelectionModel().selectAll()),
                item(words.text("articles.select.others"), others, selection::invert));
        list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ ->
                deeds.forEach(each -> each.setDisable(selection.shownCount() == 0)));
        return menu;
    }

    private static MenuItem item(String text, KeyCombination keys, Runnable action) {
        var item = new MenuItem(text);
        item.setAccelerator(keys);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void press(KeyEvent event) {
        var marked = STATES.entrySet().stream().filter(each -> each.getValue().match(event)).findFirst();
        if (beside.match(event)) {
            openBeside();
        } else if (others.match(event)) {
            selection.invert();
        } else if (marked.isPresent()) {
            model.mark(selection.shownRows(), marked.get().getKey());
        } else if (event.isShortcutDown() || event.isAltDown()
                || event.isShiftDown() && !event.getCode().isLetterKey() || !pressAlone(event.getCode())) {
            return;
        }
        event.consume();
    }

    private boolean pressAlone(KeyCode code) {
        switch (code) {
            case DELETE -> model.remove(selection.shownRows());
            case ENTER -> open();
            case F2 -> amend();
            case LEFT, RIGHT -> {
                return turn(code == KeyCode.RIGHT ^ list.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
            }
            default -> {
                // Letters find a title; whatever else they do in the window, they do elsewhere.
                return code.isLetterKey();
            }
        }
        return true;
    }

    /// Onwards shows the printings of a story, back folds them away.
    private boolean turn(boolean onwards) {
        var row = Optional.ofNullable(list.getFocusModel().getFocusedItem());
        var turned = row.filter(each -> switch (each.printing().place()) {
            case ALONE -> false;
            case FOLDED -> onwards;
            case OPEN, BELOW -> !onwards;
        });
        turned.ifPresent(model::turn);
        return turned.isPresent();
    }

    private void amend() {
        if (selection.shownCount() > 0) {
            around.amend().accept(selection.shownRows());
        }
    }

    private void type(KeyEvent event) {
        var letter = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || letter.isEmpty() || Character.isISOControl(letter.charAt(0))
                || letter.isBlank() && !letters.isGoingOn(now())) {
            return;
        }
        letters.add(letter, now());
        var found = letters.find(list.getItems(), list.getFocusModel().getFocusedIndex());
        if (found >= 0) {
            selection.go(list.getItems().get(found).id());
        }
        event.consume();
    }

    private static long now() {
        return System.nanoTime() / NANOSECONDS;
    }
}
