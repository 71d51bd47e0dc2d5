package hashiya.ui.articles;

import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands above the library: free text, the other conditions, and the order.
final class ArticlesBar extends VBox implements AutoCloseable {

    private final ArticlesModel model;
    private final ArticleWords words;
    private final TextField text = Directed.field(new TextField());
    private final Conditions conditions;
    private final Button all;
    private final SavedMenu saved;
    private final Subscription subscription;

    private ArticlesBar(ArticlesModel model, ArticleWords words) {
        this.model = model;
        this.words = words;
        conditions = new Conditions(model, words);
        saved = new SavedMenu(model, words, conditions::tell);
        text.setId("articles-text");
        text.setPromptText(words.text("articles.text"));
        text.setAccessibleText(words.text("articles.text"));
        text.setAccessibleHelp(words.text("articles.text.help"));
        text.setTooltip(new Tooltip(words.text("articles.text.help")));
        text.setText(model.filter().get().text());
        text.textProperty().subscribe((_, typed) -> model.filter().set(model.filter().get().withText(typed)));
        all = new Button(words.text("articles.all"));
        all.setId("articles-all");
        all.getStyleClass().addAll("small", "flat");
        all.setMinWidth(Button.USE_PREF_SIZE);
        all.setOnAction(_ -> clear());
        getStyleClass().add("articles-bar");
        subscription = model.filter().subscribe(this::redraw);
        redraw();
    }

    /// For the narrow pane: most of it comes out when it is asked for.
    ///
    /// @param onTable shows the library as a table
    static ArticlesBar narrow(ArticlesModel model, ArticleWords words, Runnable onTable) {
        var bar = new ArticlesBar(model, words);
        var more = bar.more();
        var table = new IconButton(Feather.MAXIMIZE_2, words.text("articles.table"), onTable);
        table.setId("articles-table");
        var box = new VBox(bar.conditions.picker(),
                row(bar.conditions.from().input(), bar.conditions.to().input()),
                row(bar.saved.button(), spacer(), bar.all), bar.saved.naming(), bar.conditions.complaint());
        box.getStyleClass().add("articles-conditions");
        box.visibleProperty().bind(more.selectedProperty());
        box.managedProperty().bind(box.visibleProperty());
        HBox.setHgrow(bar.conditions.from().input(), Priority.ALWAYS);
        HBox.setHgrow(bar.conditions.to().input(), Priority.ALWAYS);
        HBox.setHgrow(bar.text, Priority.ALWAYS);
        bar.getChildren().setAll(row(bar.text, more, bar.order(), table), box, bar.conditions.chips());
        return bar;
    }

    /// For the table: all of it side by side.
    static ArticlesBar wide(ArticlesModel model, ArticleWords words) {
        var bar = new ArticlesBar(model, words);
        bar.text.setPrefWidth(240);
        bar.conditions.picker().setPrefWidth(240);
        var line = new FlowPane(bar.text, bar.conditions.picker(), bar.conditions.from().input(),
                bar.conditions.to().input(), bar.saved.button(), bar.saved.naming(), bar.all);
        line.getStyleClass().add("articles-line");
        bar.getStyleClass().add("wide");
        bar.getChildren().setAll(line, bar.conditions.complaint(), bar.conditions.chips());
        return bar;
    }

    void focusText() {
        text.requestFocus();
    }

    boolean isTyping() {
        return text.isFocused();
    }

    /// Lists everything again.
    void clear() {
        conditions.clear();
        model.filter().set(ArticleFilter.NONE);
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        saved.close();
    }

    private void redraw() {
        var filter = model.filter().get();
        if (!text.getText().equals(filter.text())) {
            text.setText(filter.text());
        }
        conditions.show();
        all.setDisable(filter.isAll());
    }

    private ToggleButton more() {
        var more = new ToggleButton(words.text("articles.conditions"), new FontIcon(Feather.FILTER));
        more.setId("articles-conditions");
        more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        more.getStyleClass().addAll("icon-button", "flat");
        more.setAccessibleText(words.text("articles.conditions"));
        more.setTooltip(new Tooltip(words.text("articles.conditions")));
        return more;
    }

    private MenuButton order() {
        var button = menu("articles-order", words.text("articles.order"), Feather.LIST);
        button.setOnShowing(_ -> fill(button));
        fill(button);
        return button;
    }

    private void fill(MenuButton button) {
        var look = model.look().get();
        var group = new ToggleGroup();
        button.getItems().clear();
        for (var column : Column.values()) {
            var item = new RadioMenuItem(words.column(column));
            item.setToggleGroup(group);
            item.setSelected(look.order().column() == column);
            item.setOnAction(_ -> model.look().set(look.by(look.order().column() == column
                    ? look.order() : ArticleOrder.of(column))));
            button.getItems().add(item);
        }
        var down = new CheckMenuItem(words.text("articles.way.descending"));
        down.setSelected(look.order().way() == ArticleOrder.Way.DESCENDING);
        down.setOnAction(_ -> model.sort(look.order().column()));
        button.getItems().addAll(new SeparatorMenuItem(), down, new SeparatorMenuItem(), grouping(model, words));
    }

    /// The switch that puts the printings of a story together.
    static CheckMenuItem grouping(ArticlesModel model, ArticleWords words) {
        var item = new CheckMenuItem(words.text("articles.group"));
        item.setSelected(model.look().get().grouped());
        item.setOnAction(_ -> model.look().set(model.look().get().grouped(item.isSelected())));
        return item;
    }

    static MenuButton menu(String id, String name, Ikon icon) {
        var button = new MenuButton("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "flat", "no-arrow");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    private static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox();
        row.getChildren().setAll(List.of(nodes));
        row.getStyleClass().add("articles-row");
        return row;
    }
}
