package hashiya.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Shows what is behind a thing while the mouse rests on it, made at that moment.
public final class QuickLook {

    private static final Duration REST = Duration.millis(350);
    private static final Duration LONG = Duration.minutes(1);

    private QuickLook() {
    }

    /// @param words   the same in words, for whoever does not see it
    /// @param content made anew each time it is shown
    public static void install(Node node, String words, Supplier<Node> content) {
        var tip = new Tooltip();
        tip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tip.getStyleClass().add("quick-look");
        tip.setShowDelay(REST);
        tip.setShowDuration(LONG);
        tip.setOnShowing(_ -> tip.setGraphic(content.get()));
        tip.setOnHidden(_ -> tip.setGraphic(null));
        node.setAccessibleHelp(words);
        Tooltip.install(node, tip);
    }
}
