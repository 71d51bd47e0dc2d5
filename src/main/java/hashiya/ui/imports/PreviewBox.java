package hashiya.ui.imports;

import hashiya.l10n.Messages;
import hashiya.model.Facts;
import hashiya.ui.control.Directed;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows what the first article of a table would be.
final class PreviewBox extends VBox {

    private final Label title = Directed.label("columns-preview-title");
    private final HBox facts = new HBox();
    private final Label text = Directed.label();
    private final Messages messages;

    PreviewBox(Messages messages) {
        this.messages = messages;
        title.setId("columns-title");
        text.setId("columns-text");
        facts.getStyleClass().add("columns-facts");
        var inner = new VBox(title, facts, text);
        inner.getStyleClass().add("columns-preview");
        var scroll = new ScrollPane(inner);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(new Label(messages.text("columns.preview")), scroll);
    }

    void show(Preview preview) {
        title.setText(preview.facts().map(Facts::title).orElse(""));
        facts.getChildren().setAll(preview.facts().stream().flatMap(PreviewBox::facts)
                .map(each -> Directed.words(each, "import-hint")).toList());
        text.setText(preview.refusal().map(each -> messages.text(each.messageKey(), each.messageValues().toArray()))
                .orElse(preview.text()));
    }

    /// Each a label of its own, so that none turns another round.
    private static Stream<String> facts(Facts facts) {
        return Stream.of(facts.outlet(), facts.byline(), facts.published().toString(), facts.url(), facts.language())
                .filter(each -> !each.isBlank());
    }
}
