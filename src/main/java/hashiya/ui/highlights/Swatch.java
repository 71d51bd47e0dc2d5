package hashiya.ui.highlights;

import hashiya.model.Colour;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;

/// A colour with its digit on it, so that it is told by more than its colour.
final class Swatch extends Label {

    /// How round its corners are, in px.
    private static final double ROUND = 4;

    Swatch() {
        getStyleClass().add("swatch");
        setMinWidth(USE_PREF_SIZE);
    }

    Swatch(Colour colour) {
        this();
        show(colour);
    }

    void show(Colour colour) {
        setText(String.valueOf(colour.digit()));
        setBackground(fill(colour, ROUND));
    }

    /// @param radius of the corners, in px
    static Background fill(Colour colour, double radius) {
        return new Background(new BackgroundFill(Color.web(colour.hex()), new CornerRadii(radius), Insets.EMPTY));
    }
}
