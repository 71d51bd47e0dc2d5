package hashiya.ui.claims;

import hashiya.l10n.DateWords;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Highlight;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.QuickLook;
import hashiya.ui.desk.StanceMark;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One attribution on a claim's card: stance, chain, day, and the passage it is read off.
final class AttributionView extends VBox {

    private final ClaimsModel model;
    private final ClaimWords words;
    private final Routes routes;
    private final AttributionId shown;
    private final Node passage;

    AttributionView(Attribution attribution, ClaimsModel model, ClaimEdits edits, ClaimWords words, Routes routes) {
        this.model = model;
        this.words = words;
        this.routes = routes;
        shown = attribution.id();
        passage = quote(attribution);
        var messages = words.messages();
        var stance = new Label(words.of(attribution.stance()), new StanceMark(attribution.stance()));
        stance.getStyleClass().addAll("stance-word", "stance-" + attribution.stance());
        var day = new Label(DateWords.of(messages, attribution.reported().iso()));
        day.getStyleClass().add("claim-agreement");
        stance.setMinWidth(USE_PREF_SIZE);
        day.setMinWidth(USE_PREF_SIZE);
        // In a narrow panel the day stands below the stance, and neither is cut.
        var said = new FlowPane(stance, day);
        said.setPrefWrapLength(0);
        said.getStyleClass().add("attribution-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        var head = new HBox(said,
                new IconButton(Feather.EDIT_2, messages.text("claims.attribution.edit"),
                        () -> routes.toStatement(attribution)),
                new IconButton(Feather.TRASH_2, messages.text("claims.attribution.remove"),
                        () -> edits.remove(attribution.id(), () ->
                                routes.removed(messages.text("claims.attribution.removed")))));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("attribution-head");
        getStyleClass().add("attribution");
        getChildren().setAll(head, chain(attribution), passage);
        if (!attribution.figures().isEmpty()) {
            getChildren().add(2, figures(attribution));
        }
        model.find(Highlight.class, attribution.passage()).flatMap(each -> PassageFlag.of(each, model, messages))
                .ifPresent(getChildren()::add);
    }

    boolean shows(AttributionId attribution) {
        return shown.equals(attribution);
    }

    void focusPassage() {
        passage.requestFocus();
    }

    private FlowPane figures(Attribution attribution) {
        var row = new FlowPane();
        row.getStyleClass().add("chips");
        for (var figure : attribution.figures()) {
            var label = new Label(words.figures().of(figure));
            label.getStyleClass().add("figure");
            row.getChildren().add(label);
        }
        return row;
    }

    private FlowPane chain(Attribution attribution) {
        var chain = new FlowPane();
        chain.getStyleClass().add("chips");
        for (var link : attribution.chain()) {
            if (!chain.getChildren().isEmpty()) {
                chain.getChildren().add(new Label(words.messages().language().isRightToLeft() ? "←" : "→"));
            }
            chain.getChildren().add(link(link));
        }
        return chain;
    }

    private Node link(SourceId id) {
        var letter = new Label(model.find(Source.class, id).map(each -> each.reliability().name()).orElse(""));
        letter.getStyleClass().add("rating");
        var button = new Button();
        var name = Directed.words(model.name(id), "chip-label");
        name.setMaxWidth(190);
        // A button asks for the height of its graphic at no width, where wrapping words are a column of letters.
        name.setWrapText(false);
        var content = new HBox(name, letter);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setSpacing(5);
        button.setGraphic(content);
        button.setAccessibleText(words.messages().text("claims.source.open", model.name(id), letter.getText()));
        button.getStyleClass().addAll("chip", "source-chip");
        button.setOnAction(_ -> routes.toSource(id));
        model.find(Source.class, id).ifPresent(source -> QuickLook.install(button, SourceGlance.words(source, words),
                () -> new SourceGlance(source, model, words)));
        return button;
    }

    private Node quote(Attribution attribution) {
        var passage = model.find(Highlight.class, attribution.passage());
        var label = Directed.words(passage.map(each -> each.quote().strip().replaceAll("\\s+", " ")).orElse(""),
                "claim-quote");
        // Not a button, which asks its words for their height at no width and so draws the second line over what follows.
        var link = new VBox(label);
        link.setFocusTraversable(true);
        link.setAccessibleRole(AccessibleRole.BUTTON);
        link.setAccessibleText(words.messages().text("claims.passage.open", attribution.passage(), label.getText()));
        link.getStyleClass().add("quote-button");
        link.setOnMouseClicked(_ -> model.open(attribution.passage()));
        link.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.open(attribution.passage());
                event.consume();
            }
        });
        return link;
    }
}
