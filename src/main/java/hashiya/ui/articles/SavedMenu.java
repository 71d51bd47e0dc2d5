package hashiya.ui.articles;

import hashiya.model.SavedSearch;
import hashiya.ui.control.Directed;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The menu of kept filters, and the field that takes the name of a new one.
final class SavedMenu {

    private final ArticlesModel model;
    private final ArticleWords words;
    private final Consumer<String> onTrouble;
    private final MenuButton button;
    private final Subscription following;
    private final TextField name = Directed.field(new TextField());
    private final HBox naming = new HBox(name);
    private Optional<SavedSearch> renamed = Optional.empty();

    /// @param onTrouble says in a sentence why a kept filter cannot be asked
    SavedMenu(ArticlesModel model, ArticleWords words, Consumer<String> onTrouble) {
        this.model = model;
        this.words = words;
        this.onTrouble = onTrouble;
        button = ArticlesBar.menu("articles-saved", words.text("articles.saved"), Feather.BOOKMARK);
        button.setOnShowing(_ -> {
            fill();
            model.saved().refresh();
        });
        fill();
        following = model.saved().read().subscribe((_, _) -> fill());
        name.setId("articles-saved-name");
        name.setPromptText(words.text("articles.saved.name"));
        name.setAccessibleText(words.text("articles.saved.name"));
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        name.focusedProperty().subscribe((was, _) -> {
            if (was) {
                ask(Optional.empty(), false);
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        naming.managedProperty().bind(naming.visibleProperty());
        ask(Optional.empty(), false);
    }

    MenuButton button() {
        return button;
    }

    /// Where the name is typed, seen only then.
    HBox naming() {
        return naming;
    }

    void close() {
        following.unsubscribe();
    }

    private void fill() {
        var saved = model.saved();
        button.getItems().clear();
        var renaming = new Menu(words.text("articles.saved.rename"));
        var going = new Menu(words.text("articles.saved.remove"));
        for (var each : saved.all()) {
            button.getItems().add(item(words.saved(each.name(), saved.news(each).size()), () -> ask(each)));
            renaming.getItems().add(item(each.name(), () -> ask(Optional.of(each), true)));
            going.getItems().add(item(each.name(), () -> saved.remove(each)));
        }
        if (!button.getItems().isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        var keep = item(words.text("articles.saved.keep"), () -> ask(Optional.empty(), true));
        keep.setDisable(model.filter().get().isAll());
        renaming.setDisable(going.getItems().isEmpty());
        going.setDisable(going.getItems().isEmpty());
        button.getItems().addAll(keep, renaming, going);
    }

    private void ask(SavedSearch kept) {
        if (!model.saved().ask(kept)) {
            onTrouble.accept(words.text("articles.saved.trouble", kept.name()));
        }
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// @param meant the one that gets another name, or nothing for a new one
    private void ask(Optional<SavedSearch> meant, boolean asking) {
        renamed = meant;
        naming.setVisible(asking);
        if (asking) {
            name.setText(meant.map(SavedSearch::name).orElse(""));
            name.requestFocus();
            name.selectAll();
        }
    }

    private void keep() {
        var isFree = renamed.map(each -> model.saved().rename(each, name.getText())).orElseGet(() -> {
            model.saved().keep(name.getText(), model.filter().get());
            return true;
        });
        if (!isFree) {
            onTrouble.accept(words.text("articles.saved.taken", name.getText().strip()));
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keep();
            ask(Optional.empty(), false);
            button.requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            ask(Optional.empty(), false);
            button.requestFocus();
        } else {
            return;
        }
        event.consume();
    }
}
