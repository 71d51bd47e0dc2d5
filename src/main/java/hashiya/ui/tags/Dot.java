package hashiya.ui.tags;

import hashiya.model.Tag;
import hashiya.model.TagSet;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// A tag's colour as a small spot: round for what a source alleges, square for what the analyst observes, so that the two
/// are told apart without colour. The edge, in a colour of the theme, is seen on any paper.
final class Dot extends Region {

    private static final PseudoClass OBSERVED = PseudoClass.getPseudoClass("observed");

    Dot() {
        getStyleClass().add("tag-dot");
    }

    /// @param colour `#rrggbb`
    Dot(String colour) {
        this();
        paint(colour);
    }

    Dot(Tag tag) {
        this();
        show(tag);
    }

    Dot(String colour, TagSet set) {
        this(colour);
        pseudoClassStateChanged(OBSERVED, set == TagSet.OBSERVED);
    }

    void show(Tag tag) {
        paint(tag.colour());
        pseudoClassStateChanged(OBSERVED, tag.set() == TagSet.OBSERVED);
    }

    /// @param colour `#rrggbb`
    void paint(String colour) {
        setStyle("-fx-background-color: " + colour + ";");
    }
}
