package hashiya.ui.claims;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A question in the middle of a form, with its answers as buttons. Hidden until it is asked, and after every answer.
final class Asking extends VBox {

    /// In the direction of the interface, however many names of the other it holds.
    private final Label sentence = new Label();
    private final FlowPane answers = new FlowPane();

    Asking(String id) {
        setId(id);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        answers.getStyleClass().add("claim-answers");
        getStyleClass().add("claim-discard");
        getChildren().setAll(sentence, answers);
        vanish();
    }

    /// Adds an answer; the last is where the keyboard goes.
    Asking or(String words, Runnable action, String... styles) {
        var button = new Button(words);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            vanish();
            action.run();
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                button.fire();
            }
        });
        answers.getChildren().add(button);
        return this;
    }

    void ask(String question) {
        sentence.setText(question);
        show(true);
        answers.getChildren().getLast().requestFocus();
    }

    boolean isAsked() {
        return isVisible();
    }

    void vanish() {
        show(false);
    }

    private void show(boolean asking) {
        setVisible(asking);
        setManaged(asking);
    }
}
