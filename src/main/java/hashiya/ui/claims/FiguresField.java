package hashiya.ui.claims;

import hashiya.text.Quantity;
import hashiya.ui.control.Chips;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The numbers that an account gives, as chips: read off its passage, taken out, added and corrected by typing.
final class FiguresField extends VBox {

    private final ClaimWords words;
    private final Chips<Quantity> chips;
    private final TextField typed = Directed.field(new TextField());
    private final FormField field;
    private List<Quantity> preset = List.of();
    private Optional<Quantity> corrected = Optional.empty();

    FiguresField(ClaimWords words) {
        this.words = words;
        var messages = words.messages();
        chips = new Chips<>(new Chips.Looks<>(words.figures()::of, name -> messages.text("claims.figures.remove", name),
                "", messages.text("claims.figures.help")), this::correct);
        // Words of the interface with a unit of the article: they go as the interface does, whichever has more letters.
        chips.dress((_, chip) -> chip.lookup(".chip-label").setNodeOrientation(NodeOrientation.INHERIT));
        typed.setId("claim-figure");
        typed.setPromptText(messages.text("claims.figures.prompt"));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field = new FormField(messages.text("claims.figures"), typed);
        getStyleClass().add("figures-field");
        getChildren().setAll(field, chips);
    }

    /// Begins with figures that nobody has typed: those of the account, or those its passage seems to give.
    void begin(List<Quantity> figures) {
        preset = figures.stream().distinct().toList();
        corrected = Optional.empty();
        typed.clear();
        field.calm();
        chips.items().setAll(preset);
    }

    /// What is there now, or nothing after saying what was typed that is no figure.
    Optional<List<Quantity>> figures() {
        return take() ? Optional.of(List.copyOf(chips.items())) : Optional.empty();
    }

    boolean isTouched() {
        return !typed.getText().isBlank() || !chips.items().equals(preset);
    }

    private void correct(Quantity figure) {
        corrected = Optional.of(figure);
        typed.setText(words.figures().of(figure));
        typed.requestFocus();
        typed.selectAll();
    }

    private void press(KeyEvent event) {
        if (typed.getText().isBlank()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            corrected = Optional.empty();
            typed.clear();
            field.calm();
            event.consume();
        }
    }

    /// Takes over what is typed, in the place of the figure that it corrects.
    private boolean take() {
        var words = typed.getText().strip();
        var read = words.isEmpty() ? List.<Quantity>of() : this.words.figures().read(words);
        if (!words.isEmpty() && read.isEmpty()) {
            field.complain(this.words.messages().text("claims.fault.figure", words));
            return false;
        }
        if (!words.isEmpty()) {
            var place = corrected.map(chips.items()::indexOf).filter(at -> at >= 0);
            var after = new ArrayList<Quantity>(chips.items());
            place.ifPresent(at -> after.remove((int) at));
            after.addAll(place.orElse(after.size()), read);
            chips.items().setAll(after.stream().distinct().toList());
            corrected = Optional.empty();
            typed.clear();
        }
        field.calm();
        return true;
    }
}
