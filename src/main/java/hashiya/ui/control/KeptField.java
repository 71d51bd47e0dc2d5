package hashiya.ui.control;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets a field be kept on Enter and when it is left, and taken back by Escape. What is typed and not kept yet survives
/// whatever else happens to the value.
public final class KeptField {

    private final TextInputControl input;
    private final UnaryOperator<String> tidy;
    private final Function<String, Optional<String>> keeper;
    private String value = "";
    private Runnable onAnswer = () -> { };
    private Optional<String> complaint = Optional.empty();

    /// @param tidy   makes what was typed what was meant, such as without spaces at the ends
    /// @param keeper keeps the text, or answers with a sentence that says why it cannot
    public KeptField(TextInputControl input, UnaryOperator<String> tidy, Function<String, Optional<String>> keeper) {
        this.input = input;
        this.tidy = tidy;
        this.keeper = keeper;
        input.focusedProperty().subscribe((was, _) -> {
            if (was) {
                keep();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    public TextInputControl input() {
        return input;
    }

    /// Why what stands in the field was not kept, if it was not.
    public Optional<String> complaint() {
        return complaint;
    }

    /// Called whenever there is something to complain about, or no longer.
    public void onAnswer(Runnable listener) {
        onAnswer = listener;
    }

    /// Shows the value as it is now, unless something is being typed.
    public void show(String now) {
        var edited = isEdited();
        value = now;
        if (!edited) {
            put(now);
        }
    }

    /// Shows the value of something else, whatever was typed. To be kept first.
    public void change(String other) {
        value = other;
        put(other);
        answer(Optional.empty());
    }

    /// Shows what was typed for this value before, and still cannot be kept.
    public void type(String typed) {
        input.setText(typed);
        keep();
    }

    /// Keeps what was typed, if anything was.
    public void keep() {
        if (isEdited()) {
            put(tidy.apply(input.getText()));
            var typed = input.getText();
            var sentence = isEdited() ? keeper.apply(typed) : Optional.<String>empty();
            if (sentence.isEmpty()) {
                value = typed;
            }
            answer(sentence);
        }
    }

    public boolean isEdited() {
        return !input.getText().equals(value);
    }

    private void put(String text) {
        if (!input.getText().equals(text)) {
            input.setText(text);
            input.positionCaret(text.length());
        }
    }

    private void answer(Optional<String> sentence) {
        complaint = sentence;
        onAnswer.run();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isEdited()) {
            change(value);
            event.consume();
        }
    }
}
