package hashiya.ui.claims;

import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import hashiya.ui.control.IconButton;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is claimed: a new proposition by typing, or a claim that is there, which typing offers where it is alike.
final class PropositionField extends VBox {

    private final ClaimsModel model;
    private final ClaimWords words;
    private final Runnable onLeave;
    private final TextArea area = Directed.field(new TextArea());
    private final FormField field;
    private final VBox alike = new VBox();
    private final HBox chosenRow = new HBox();
    private final EventFields event;
    private List<Claim> inPassage = List.of();
    private Optional<ClaimId> chosen = Optional.empty();

    /// @param onEnter  what Enter does: a proposition is one sentence and has no lines
    /// @param onLeave  goes on, after Tab or once a claim that is there was taken
    PropositionField(ClaimsModel model, ClaimWords words, Runnable onEnter, Runnable onLeave) {
        this.onLeave = onLeave;
        this.model = model;
        this.words = words;
        event = new EventFields(words);
        area.setId("new-proposition");
        area.setWrapText(true);
        area.setPrefRowCount(2);
        field = new FormField(words.messages().text("claims.proposition"), area);
        area.textProperty().addListener((_, _, typed) -> offer(typed));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                onEnter.run();
            } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                // A text area would take the key for itself.
                event.consume();
                leave(event.isShiftDown());
            } else if (event.getCode() == KeyCode.DOWN && !offers().isEmpty()
                    && area.getCaretPosition() == area.getLength()) {
                event.consume();
                offers().getFirst().requestFocus();
            }
        });
        alike.getStyleClass().add("claims-alike");
        chosenRow.setAlignment(Pos.CENTER_LEFT);
        chosenRow.getStyleClass().add("claim-head");
        getStyleClass().add("form-field");
        getChildren().setAll(field, alike, event, chosenRow);
    }

    void begin(Optional<ClaimId> claim) {
        inPassage = List.of();
        area.clear();
        event.begin();
        field.calm();
        alike.getChildren().clear();
        choose(claim);
    }

    /// Offers the claims that the letters of the passage seem to repeat.
    void offerFrom(String letters) {
        inPassage = model.saidIn(letters);
        offer(area.getText());
    }

    /// The claim that is there, if one was chosen.
    Optional<ClaimId> chosen() {
        return chosen;
    }

    /// The claim that is new.
    Claim.Draft draft() {
        return new Claim.Draft(text(), Optional.empty(), event.happened(), event.place());
    }

    boolean isTouched() {
        return !text().isEmpty() || event.isTouched();
    }

    /// Says so where there is neither a claim nor a proposition, or where a date is none.
    boolean isComplete() {
        if (chosen.isPresent()) {
            return true;
        }
        if (text().isEmpty()) {
            field.complain(words.messages().text("claims.fault.proposition"));
            return false;
        }
        field.calm();
        return event.isComplete();
    }

    void focusField() {
        area.requestFocus();
    }

    /// Past the offers, which the arrows reach, so that the keyboard goes from what is claimed to who says it.
    private void leave(boolean backwards) {
        if (backwards) {
            area.requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else {
            onLeave.run();
        }
    }

    private List<Node> offers() {
        return alike.getChildren().stream().filter(Hyperlink.class::isInstance).toList();
    }

    /// Up and down among the offers, up from the first back to the field, and Enter takes one.
    private void walk(KeyEvent event, Hyperlink offer) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            offer.fire();
            return;
        }
        var step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            event.consume();
            var to = offers().indexOf(offer) + step;
            if (to < 0) {
                focusField();
            } else if (to < offers().size()) {
                offers().get(to).requestFocus();
            }
        }
    }

    private void offer(String typed) {
        var similar = model.similar(typed);
        alike.getChildren().clear();
        offer(similar, "claims.alike");
        offer(inPassage.stream().filter(each -> !similar.contains(each)).toList(), "claims.alike.passage");
    }

    private void offer(List<Claim> claims, String hint) {
        if (!claims.isEmpty()) {
            alike.getChildren().add(Directed.words(words.messages().text(hint), "form-name"));
            alike.getChildren().addAll(claims.stream().map(this::offer).toList());
        }
    }

    private String text() {
        return area.getText().strip();
    }

    private Node offer(Claim claim) {
        var link = new Hyperlink(claim.id().toString());
        link.setGraphic(proposition(claim, 240));
        link.setAccessibleText(words.messages().text("claims.attach", claim.id(), claim.proposition()));
        link.getStyleClass().add("claim-alike");
        link.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(event, link));
        link.setOnAction(_ -> {
            choose(Optional.of(claim.id()));
            onLeave.run();
        });
        return link;
    }

    private void choose(Optional<ClaimId> claim) {
        chosen = claim;
        for (var part : List.of(field, alike, event)) {
            part.setVisible(claim.isEmpty());
            part.setManaged(claim.isEmpty());
        }
        chosenRow.getChildren().setAll(claim.flatMap(id -> model.find(Claim.class, id)).map(this::row)
                .orElse(List.of()));
    }

    private List<Node> row(Claim claim) {
        var id = new Label(claim.id().toString());
        id.getStyleClass().add("claim-id");
        id.setMinWidth(Label.USE_PREF_SIZE);
        var proposition = proposition(claim, 270);
        HBox.setHgrow(proposition, Priority.ALWAYS);
        return List.of(id, proposition, new IconButton(Feather.X, words.messages().text("claims.detach"), () -> {
            choose(Optional.empty());
            focusField();
        }));
    }

    private static Label proposition(Claim claim, double width) {
        var label = Directed.words(claim.proposition(), "claim-proposition");
        label.setPrefWidth(width);
        return label;
    }
}
