package hashiya.ui.details;

import hashiya.model.Article;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import hashiya.ui.control.KeptField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The facts of an article, each to be corrected in its place.
final class FactsForm extends VBox {

    private static final int TITLE_ROWS = 2;

    private final Map<Fact, KeptField> fields = new EnumMap<>(Fact.class);
    private final Map<Fact, Label> meanings = new EnumMap<>(Fact.class);
    private final DetailsModel model;
    private final DetailWords words;
    private Optional<Article> article = Optional.empty();

    FactsForm(DetailsModel model, DetailWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("details-section");
        for (var fact : Fact.values()) {
            add(fact);
        }
    }

    /// Shows the facts; what is being typed stays, unless it is another article's.
    void show(Article now) {
        if (article.filter(shown -> shown.id().equals(now.id())).isPresent()) {
            article = Optional.of(now);
            fields.forEach((fact, field) -> field.show(fact.of(now.facts())));
        } else {
            keepAll();
            var drafts = model.drafts(now.id());
            article = Optional.of(now);
            fields.forEach((fact, field) -> field.change(fact.of(now.facts())));
            drafts.forEach((fact, typed) -> fields.get(fact).type(typed));
        }
        meanings.forEach((fact, label) -> mean(label, words.meaning(fact, now.facts())));
    }

    /// Keeps what was typed and not left yet.
    void keepAll() {
        fields.values().forEach(KeptField::keep);
    }

    private void add(Fact fact) {
        var input = input(fact);
        input.setId("fact-" + fact.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var node = new FormField(words.fact(fact), input);
        var field = new KeptField(input, fact::tidy, typed -> keep(fact, typed));
        field.onAnswer(() -> {
            node.say(field.complaint().orElse(""));
            if (field.complaint().isEmpty()) {
                article.ifPresent(shown -> model.forget(shown.id(), fact));
            }
        });
        fields.put(fact, field);
        getChildren().add(node);
        if (fact == Fact.PUBLISHED || fact == Fact.LANGUAGE) {
            var meaning = new Label();
            meaning.getStyleClass().add("fact-meaning");
            meaning.setWrapText(true);
            meanings.put(fact, meaning);
            node.getChildren().add(2, meaning);
        }
    }

    private static TextInputControl input(Fact fact) {
        if (fact != Fact.TITLE && fact != Fact.TITLE_ANALYST) {
            var field = new TextField();
            var machine = fact == Fact.URL || fact == Fact.LANGUAGE || fact == Fact.PUBLISHED;
            if (machine) {
                field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            }
            return machine ? field : Directed.field(field);
        }
        var area = Directed.field(new TextArea());
        area.setWrapText(true);
        area.setPrefRowCount(TITLE_ROWS);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                area.requestFocusTraversal(event.isShiftDown()
                        ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    private Optional<String> keep(Fact fact, String typed) {
        return article.filter(shown -> !model.keep(shown, fact, typed)).map(_ -> words.complaint(fact, typed));
    }

    private static void mean(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
