package hashiya.ui.control;

import hashiya.text.Direction;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/// Sets words of the articles and of the analyst in their own direction, whatever the direction of the interface: by the
/// majority of their letters.
public final class Directed {

    /// LEFT-TO-RIGHT MARK.
    private static final String MARK = "\u200e";
    /// RIGHT-TO-LEFT MARK.
    private static final String OTHER_MARK = "\u200f";

    private Directed() {
    }

    /// Lets a field turn with what is typed into it. While it is empty it goes with the interface.
    public static <F extends TextInputControl> F field(F field) {
        field.textProperty().subscribe(text -> field.setNodeOrientation(orientation(text)));
        return field;
    }

    /// A label that wraps, and turns with its words.
    public static Label label(String... styleClasses) {
        var label = phrase("", styleClasses);
        label.textProperty().subscribe(text -> label.setNodeOrientation(orientation(text)));
        return label;
    }

    /// A label that wraps, of these words.
    public static Label words(String words, String... styleClasses) {
        var label = label(styleClasses);
        label.setText(words);
        return label;
    }

    /// A label that wraps, of the interface's own words. They keep its direction, however many names of the articles they
    /// hold: by the majority of its letters, `at most 300 مقاتل` would be read backwards.
    public static Label phrase(String words, String... styleClasses) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A path, to be set from left to right: its parts stand in their order from the root on, whatever letters are in
    /// them. Without a mark between them, two parts in Arabic letters would change places.
    public static String path(String path) {
        return path.replace("/", MARK + "/" + MARK).replace("›", MARK + "›" + MARK);
    }

    /// Words that begin or end with figures, for a line that may run the other way: without marks, the day of «11 July 2017»
    /// would stand behind its year in an Arabic line.
    public static String within(String words) {
        var mark = Direction.ofMajority(words) == Direction.RIGHT_TO_LEFT ? OTHER_MARK : MARK;
        return words.isEmpty() ? words : mark + words + mark;
    }

    private static NodeOrientation orientation(String text) {
        if (text == null || text.isBlank()) {
            return NodeOrientation.INHERIT;
        }
        return Direction.ofMajority(text) == Direction.RIGHT_TO_LEFT
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }
}
