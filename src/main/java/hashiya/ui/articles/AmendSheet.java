package hashiya.ui.articles;

import hashiya.model.Article;
import hashiya.model.ReadState;
import hashiya.text.PartialDate;
import hashiya.ui.control.Directed;
import hashiya.ui.control.SheetKeys;
import hashiya.ui.control.Sheets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The sheet that makes facts the same in several articles, and says first how many of them would change.
final class AmendSheet extends VBox {

    /// A fact that may be meant.
    ///
    /// @param value what was chosen for it, nothing where that cannot be
    private record Fact<T>(CheckBox meant, Supplier<Optional<T>> value) {

        Optional<T> chosen() {
            return meant.isSelected() ? value.get() : Optional.empty();
        }

        boolean isWrong() {
            return meant.isSelected() && value.get().isEmpty();
        }
    }

    private static final List<String> LANGUAGES = List.of("ar", "en", "fa", "ku", "tr", "fr", "he");

    private final ArticlesModel model;
    private final ArticleWords words;
    private final List<ArticleRow> meant;
    private final List<Article> articles;
    private final Runnable onClose;
    private final GridPane fields = new GridPane();
    private final Fact<String> outlet;
    private final Fact<String> byline;
    private final Fact<PartialDate> published;
    private final Fact<String> language;
    private final Fact<ReadState> state;
    private final TextField date = new TextField();
    private final Label preview = Directed.phrase("", "amend-preview");
    private final Button accept = new Button();

    /// @param onClose takes the sheet away again
    AmendSheet(ArticlesModel model, ArticleWords words, List<ArticleRow> meant, Runnable onClose) {
        this.model = model;
        this.words = words;
        this.meant = meant;
        articles = meant.stream().map(ArticleRow::article).toList();
        this.onClose = onClose;
        outlet = outlet();
        byline = byline();
        published = published();
        language = language();
        state = state();
        var title = new Label(words.amending(meant.size()));
        title.getStyleClass().add("sheet-title");
        fields.getStyleClass().add("amend-fields");
        preview.setId("amend-preview");
        getStyleClass().addAll("sheet", "amend-sheet");
        Sheets.give(this, "articles.css");
        getChildren().setAll(title, Directed.phrase(words.text("articles.amend.help"), "amend-help"), fields, preview,
                foot());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> SheetKeys.press(event, onClose, this::accept));
        redraw();
    }

    /// Brings the keyboard to the first field.
    void start() {
        fields.getChildren().getFirst().requestFocus();
    }

    private Fact<String> outlet() {
        var box = new ComboBox<String>();
        box.setEditable(true);
        box.getItems().setAll(model.listed().get().facets().of(Condition.Kind.OUTLET).stream()
                .map(each -> ((Condition.Outlet) each).outlet()).toList());
        Directed.field(box.getEditor());
        return fact("outlet", box, box.getEditor().textProperty(),
                () -> Optional.of(box.getEditor().getText().strip()));
    }

    private Fact<String> byline() {
        var field = Directed.field(new TextField());
        return fact("byline", field, field.textProperty(), () -> Optional.of(field.getText().strip()));
    }

    private Fact<PartialDate> published() {
        date.setPromptText(words.text("articles.amend.date"));
        return fact("published", date, date.textProperty(), () -> PartialDate.parse(PartialDate.tidy(date.getText())));
    }

    private Fact<String> language() {
        var box = choice(Stream.concat(meant.stream().map(ArticleRow::language), LANGUAGES.stream())
                .filter(each -> !each.isBlank()).distinct().toList(), words::language);
        return fact("language", box, box.valueProperty(), () -> Optional.ofNullable(box.getValue()));
    }

    private Fact<ReadState> state() {
        var box = choice(List.of(ReadState.values()), words::state);
        return fact("state", box, box.valueProperty(), () -> Optional.ofNullable(box.getValue()));
    }

    /// Whoever changes the value means it.
    private <T> Fact<T> fact(String name, Control field, ObservableValue<?> changing, Supplier<Optional<T>> value) {
        var check = new CheckBox(words.text("articles.amend." + name));
        check.setId("amend-" + name + "-meant");
        check.selectedProperty().subscribe((_, _) -> redraw());
        field.setId("amend-" + name);
        field.setAccessibleText(words.text("articles.amend." + name));
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        changing.subscribe((_, _) -> {
            if (check.isSelected()) {
                redraw();
            } else {
                check.setSelected(true);
            }
        });
        fields.addRow(fields.getRowCount(), check, field);
        return new Fact<>(check, value);
    }

    private static <T> ComboBox<T> choice(List<T> choices, Function<T, String> named) {
        var box = new ComboBox<T>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : named.apply(choice);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
        box.getItems().setAll(choices);
        return box;
    }

    private HBox foot() {
        accept.setText(words.text("articles.amend.accept"));
        accept.setId("amend-accept");
        accept.getStyleClass().add("accent");
        accept.setOnAction(_ -> accept());
        var cancel = new Button(words.text("articles.amend.cancel"));
        cancel.setOnAction(_ -> onClose.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(space, cancel, accept);
        foot.getStyleClass().add("amend-foot");
        return foot;
    }

    private Amendment amendment() {
        return new Amendment(outlet.chosen(), byline.chosen(), published.chosen(), language.chosen(), state.chosen());
    }

    private void redraw() {
        if (Stream.of(outlet, byline, published, language, state).anyMatch(each -> each == null)) {
            // Not all fields are there yet.
            return;
        }
        var wrong = Stream.of(outlet, byline, published, language, state).anyMatch(Fact::isWrong);
        var outcome = amendment().preview(articles);
        accept.setDisable(wrong || outcome.changing() == 0);
        preview.setText(published.isWrong() ? words.text("articles.date.bad", date.getText())
                : amendment().isNothing() ? words.text("articles.amend.nothing") : words.preview(outcome));
    }

    private void accept() {
        if (!accept.isDisabled()) {
            onClose.run();
            model.amend(meant, amendment());
        }
    }
}
