package hashiya.ui.articles;

import hashiya.ui.control.Directed;
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
import org.kordamp.ikonli.feather.Feather;

/// The menu of kept filters, and the field that takes the name of a new one.
final class SavedMenu {

    private final ArticlesModel model;
    private final ArticleWords words;
    private final Consumer<String> onTrouble;
    private final MenuButton button;
    private final TextField name = Directed.field(new TextField());
    private final HBox naming = new HBox(name);

    /// @param onTrouble says in a sentence why a kept filter cannot be asked
    SavedMenu(ArticlesModel model, ArticleWords words, Consumer<String> onTrouble) {
        this.model = model;
        this.words = words;
        this.onTrouble = onTrouble;
        button = ArticlesBar.menu("articles-saved", words.text("articles.saved"), Feather.BOOKMARK);
        button.setOnShowing(_ -> fill());
        fill();
        name.setId("articles-saved-name");
        name.setPromptText(words.text("articles.saved.name"));
        name.setAccessibleText(words.text("articles.saved.name"));
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        name.focusedProperty().subscribe((was, _) -> {
            if (was) {
                ask(false);
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        naming.managedProperty().bind(naming.visibleProperty());
        ask(false);
    }

    MenuButton button() {
        return button;
    }

    /// Where the name is typed, seen only then.
    HBox naming() {
        return naming;
    }

    private void fill() {
        var saved = model.saved();
        button.getItems().clear();
        var going = new Menu(words.text("articles.saved.remove"));
        for (var each : saved.all()) {
            button.getItems().add(item(each.name(), () -> saved.filter(each).ifPresentOrElse(model.filter()::set,
                    () -> onTrouble.accept(words.text("articles.saved.trouble", each.name())))));
            going.getItems().add(item(each.name(), () -> saved.remove(each)));
        }
        if (!button.getItems().isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        var keep = item(words.text("articles.saved.keep"), () -> ask(true));
        keep.setDisable(model.filter().get().isAll());
        going.setDisable(going.getItems().isEmpty());
        button.getItems().addAll(keep, going);
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void ask(boolean asking) {
        naming.setVisible(asking);
        if (asking) {
            name.clear();
            name.requestFocus();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.saved().keep(name.getText(), model.filter().get());
            ask(false);
            button.requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            ask(false);
            button.requestFocus();
        } else {
            return;
        }
        event.consume();
    }
}
