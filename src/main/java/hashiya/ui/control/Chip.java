package hashiya.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// A short name in a frame, with a button that takes it away.
final class Chip extends HBox {

    private static final double WIDEST = 250;

    Chip(String words, String removeWords, Runnable remove) {
        var label = Directed.label("chip-label");
        label.setText(words);
        label.setMaxWidth(WIDEST);
        var button = new IconButton(Feather.X, removeWords, remove);
        button.getStyleClass().add("chip-remove");
        button.setFocusTraversable(false);
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        getStyleClass().add("chip");
        getChildren().setAll(label, button);
    }
}
