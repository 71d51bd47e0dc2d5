package hashiya.ui.articles;

import hashiya.model.ReadState;
import hashiya.model.Tag;
import hashiya.text.PartialDate;
import hashiya.ui.control.Choice;
import hashiya.ui.control.Directed;
import hashiya.ui.control.KeptField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands above the library: free text, the other conditions, and the order.
final class ArticlesBar extends VBox {

    private final ArticlesModel model;
    private final ArticleWords words;
    private final TextField text = Directed.field(new TextField());
    private final Choice<String> outlet;
    private final Choice<Tag> tag;
    private final Choice<ReadState> state;
    private final KeptField from;
    private final KeptField to;
    private final Label complaint = Directed.label("form-complaint");
    private final VBox conditions;

    ArticlesBar(ArticlesModel model, ArticleWords words) {
        this.model = model;
        this.words = words;
        outlet = new Choice<>(words.text("articles.any.outlet"), Function.identity(),
                each -> model.filter().set(model.filter().get().withOutlet(each)));
        tag = new Choice<>(words.text("articles.any.tag"), model::path, each -> model.filter().set(
                model.filter().get().withTags(each.map(model::branch).orElse(Set.of()))));
        state = new Choice<>(words.text("articles.any.state"), words::state,
                each -> model.filter().set(model.filter().get().withState(each)));
        state.offer(List.of(ReadState.values()));
        from = date("articles.from", each -> model.filter().get().withFrom(each));
        to = date("articles.to", each -> model.filter().get().withTo(each));
        conditions = conditions();
        conditions.setVisible(false);
        conditions.managedProperty().bind(conditions.visibleProperty());
        getStyleClass().add("articles-bar");
        getChildren().setAll(head(), conditions);
        name();
        offer();
    }

    /// Offers the outlets and tags there are.
    void offer() {
        outlet.offer(model.outlets());
        tag.offer(model.tags());
    }

    /// Lists everything again.
    void clear() {
        text.clear();
        Stream.of(outlet, tag, state).forEach(each -> each.getSelectionModel().selectFirst());
        Stream.of(from, to).forEach(each -> each.change(""));
        model.filter().set(ArticleFilter.NONE);
    }

    private void name() {
        text.setId("articles-text");
        outlet.setId("articles-outlet");
        tag.setId("articles-tag");
        state.setId("articles-state");
        from.input().setId("articles-from");
        to.input().setId("articles-to");
    }

    private HBox head() {
        text.setPromptText(words.text("articles.text"));
        text.setAccessibleText(words.text("articles.text"));
        text.setAccessibleHelp(words.text("articles.text.help"));
        text.setTooltip(new Tooltip(words.text("articles.text.help")));
        text.textProperty().subscribe((_, typed) -> model.filter().set(model.filter().get().withText(typed)));
        HBox.setHgrow(text, Priority.ALWAYS);
        var more = new ToggleButton(words.text("articles.conditions"), new FontIcon(Feather.FILTER));
        more.setId("articles-conditions");
        more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        more.getStyleClass().addAll("icon-button", "flat");
        more.setAccessibleText(words.text("articles.conditions"));
        more.setTooltip(new Tooltip(words.text("articles.conditions")));
        more.setOnAction(_ -> conditions.setVisible(more.isSelected()));
        var row = new HBox(text, more, order());
        row.getStyleClass().add("articles-row");
        return row;
    }

    private MenuButton order() {
        var button = new MenuButton("", new FontIcon(Feather.LIST));
        button.setId("articles-order");
        button.getStyleClass().addAll("icon-button", "flat", "no-arrow");
        button.setAccessibleText(words.text("articles.order"));
        button.setTooltip(new Tooltip(words.text("articles.order")));
        var group = new ToggleGroup();
        for (var order : ArticleOrder.values()) {
            var item = new RadioMenuItem(words.order(order));
            item.setToggleGroup(group);
            item.setSelected(order == ArticleOrder.IMPORTED);
            item.setOnAction(_ -> model.order(order));
            button.getItems().add(item);
        }
        return button;
    }

    private VBox conditions() {
        var all = new Button(words.text("articles.all"));
        all.setId("articles-all");
        all.getStyleClass().addAll("small", "flat");
        all.setMinWidth(Button.USE_PREF_SIZE);
        all.setOnAction(_ -> clear());
        complaint.setVisible(false);
        complaint.managedProperty().bind(complaint.visibleProperty());
        for (var each : List.of(outlet, tag, state, from.input(), to.input())) {
            HBox.setHgrow(each, Priority.ALWAYS);
        }
        var box = new VBox(row(outlet, state), row(tag), row(from.input(), to.input(), all), complaint);
        box.getStyleClass().add("articles-conditions");
        return box;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("articles-row");
        return row;
    }

    private KeptField date(String key, Function<PartialDate, ArticleFilter> condition) {
        var input = new TextField();
        input.setPromptText(words.text(key));
        input.setAccessibleText(words.text(key));
        input.setPrefColumnCount(6);
        var field = new KeptField(input, PartialDate::tidy, typed -> PartialDate.parse(typed).map(date -> {
            model.filter().set(condition.apply(date));
            return Optional.<String>empty();
        }).orElse(Optional.of(words.text("articles.date.bad", typed))));
        field.onAnswer(this::complain);
        return field;
    }

    private void complain() {
        var sentence = Stream.of(from, to).flatMap(each -> each.complaint().stream()).findFirst().orElse("");
        complaint.setText(sentence);
        complaint.setVisible(!sentence.isEmpty());
    }
}
