package hashiya.ui.tags;

import javafx.scene.layout.Region;

/// A tag's colour as a round spot.
final class Dot extends Region {

    Dot() {
        getStyleClass().add("tag-dot");
    }

    Dot(String colour) {
        this();
        paint(colour);
    }

    /// @param colour `#rrggbb`
    void paint(String colour) {
        setStyle("-fx-background-color: " + colour + ";");
    }
}
