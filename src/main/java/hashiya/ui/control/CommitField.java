package hashiya.ui.control;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// A short text that is taken over with Enter or when the field is left. What does not do stays in the field with one
/// sentence below it; Escape brings back what was there.
public final class CommitField {

    private final TextField field = Directed.field(new TextField());
    private final FormField node;
    private final Function<String, String> fault;
    private final Consumer<String> onCommit;
    private String stored = "";

    /// @param fault what is wrong with a text, empty where nothing is
    public CommitField(String name, Function<String, String> fault, Consumer<String> onCommit) {
        this.fault = fault;
        this.onCommit = onCommit;
        node = new FormField(name, field);
        field.setOnAction(_ -> commit());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && isChanged()) {
                begin(stored);
                event.consume();
            }
        });
    }

    public FormField node() {
        return node;
    }

    public TextField field() {
        return field;
    }

    /// Shows another text; what was typed before must have been committed.
    public void begin(String text) {
        stored = text;
        field.setText(text);
        node.calm();
    }

    /// Takes note of what is stored now; what is typed stays.
    public void hear(String text) {
        var changed = isChanged();
        stored = text;
        if (!changed) {
            field.setText(text);
        }
    }

    /// Takes over what is typed, if it does.
    public void commit() {
        var text = field.getText().strip();
        var sentence = isChanged() ? fault.apply(text) : "";
        node.say(sentence);
        if (sentence.isEmpty() && isChanged()) {
            stored = text;
            field.setText(text);
            onCommit.accept(text);
        }
    }

    private boolean isChanged() {
        return !field.getText().strip().equals(stored);
    }
}
