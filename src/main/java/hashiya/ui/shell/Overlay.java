package hashiya.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Something laid over the whole window for a moment, with a shade behind it. A click on the shade takes it away.
final class Overlay extends StackPane {

    private final StackPane window;
    private final Node before;

    /// @param window what it is laid over; where the keyboard is now, it will be again
    Overlay(StackPane window) {
        this.window = window;
        before = window.getScene().getFocusOwner();
        getStyleClass().add("shade");
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    /// Whether one is there already.
    static boolean isOver(StackPane window) {
        return window.getChildren().stream().anyMatch(Overlay.class::isInstance);
    }

    void show(Node content) {
        getChildren().setAll(content);
        window.getChildren().add(this);
    }

    void close() {
        window.getChildren().remove(this);
        if (before != null) {
            before.requestFocus();
        }
    }
}
