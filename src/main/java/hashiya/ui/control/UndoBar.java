package hashiya.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says what was just taken away, with a button that brings it back. Hidden until then, and as soon as something else
/// happens, for the button takes back whatever came last.
public final class UndoBar extends HBox {

    private final Label words = Directed.label();
    private final Button button;

    public UndoBar(String undoWords, Runnable undo) {
        button = new Button(undoWords);
        button.getStyleClass().addAll("small", "undo-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            vanish();
            undo.run();
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("undo-bar");
        getChildren().setAll(words, button);
        vanish();
    }

    public void say(String sentence) {
        show(sentence, true);
    }

    /// Says something that there is nothing to undo about.
    public void tell(String sentence) {
        show(sentence, false);
    }

    public void vanish() {
        setVisible(false);
        setManaged(false);
    }

    private void show(String sentence, boolean undoable) {
        words.setText(sentence);
        button.setVisible(undoable);
        button.setManaged(undoable);
        setVisible(true);
        setManaged(true);
    }
}
