package hashiya.ui.claims;

import hashiya.text.PartialDate;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// When and where what is claimed is said to have happened: folded away until somebody wants it, since most claims are
/// recorded without.
final class EventFields extends VBox {

    private final ClaimWords words;
    private final TextField date = new TextField();
    private final FormField dateField;
    private final TextField place = Directed.field(new TextField());
    private final VBox fields = new VBox();
    private final FontIcon sign = new FontIcon(Feather.PLUS);

    EventFields(ClaimWords words) {
        this.words = words;
        var messages = words.messages();
        var fold = new Hyperlink(messages.text("claims.event"), sign);
        fold.setId("claim-event");
        fold.getStyleClass().add("claim-fold");
        fold.setOnAction(_ -> {
            fold.setVisited(false);
            unfold(!fields.isVisible());
        });
        fold.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                // Not for the form, which would record.
                event.consume();
                fold.fire();
            }
        });
        date.setId("new-happened");
        date.setPromptText(messages.text("claims.date.prompt"));
        place.setId("new-place");
        dateField = new FormField(messages.text("claims.happened"), date);
        fields.getStyleClass().add("statement-fields");
        fields.getChildren().setAll(dateField, new FormField(messages.text("claims.place"), place));
        getStyleClass().add("event-fields");
        getChildren().setAll(fold, fields);
        begin();
    }

    void begin() {
        date.clear();
        place.clear();
        dateField.calm();
        show(false);
    }

    /// Says so where what is typed is no date.
    boolean isComplete() {
        var fault = words.faultOfDate(date.getText());
        if (fault.isEmpty()) {
            dateField.calm();
        } else {
            show(true);
            dateField.complain(fault);
        }
        return fault.isEmpty();
    }

    boolean isTouched() {
        return !date.getText().isBlank() || !place.getText().isBlank();
    }

    PartialDate happened() {
        return ClaimWords.date(date.getText()).orElse(PartialDate.UNKNOWN);
    }

    String place() {
        return place.getText().strip();
    }

    private void unfold(boolean open) {
        show(open);
        if (open) {
            date.requestFocus();
        }
    }

    private void show(boolean open) {
        fields.setVisible(open);
        fields.setManaged(open);
        sign.setIconCode(open ? Feather.MINUS : Feather.PLUS);
    }
}
