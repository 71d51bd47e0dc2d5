package hashiya.ui.exports;

import hashiya.ui.control.IconButton;
import hashiya.ui.control.Sheets;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What both sheets have in common: the ground, the head with its cross, and Escape.
final class Frame {

    private static final Set<Integer> STRONG = Set.of((int) Character.DIRECTIONALITY_LEFT_TO_RIGHT,
            (int) Character.DIRECTIONALITY_RIGHT_TO_LEFT, (int) Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    private Frame() {
    }

    static void put(VBox sheet, Runnable onEscape) {
        Sheets.give(sheet, "exports.css");
        sheet.getStyleClass().addAll("sheet", "exports-sheet");
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, event -> escape(event, onEscape));
        // Lists keep Escape to themselves.
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof ListView<?>) {
                escape(event, onEscape);
            }
        });
    }

    private static void escape(KeyEvent event, Runnable onEscape) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onEscape.run();
            event.consume();
        }
    }

    /// What is chosen of the export, to be scrolled where it does not fit.
    static ScrollPane choices(OrderBox order) {
        var scroll = new ScrollPane(order);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("exports-choices");
        return scroll;
    }

    static void whenGone(Node sheet, Runnable action) {
        sheet.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                action.run();
            }
        });
    }

    /// By the first letter that has a direction.
    static NodeOrientation orientation(String line) {
        return line.codePoints().map(Character::getDirectionality).filter(STRONG::contains).mapToObj(each ->
                each == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? NodeOrientation.LEFT_TO_RIGHT
                        : NodeOrientation.RIGHT_TO_LEFT).findFirst().orElse(NodeOrientation.LEFT_TO_RIGHT);
    }

    /// So that what surrounds a name or a path does not turn with it (UAX 9).
    static String isolated(String words) {
        return "\u2068" + words + "\u2069";
    }

    static HBox head(String title, String close, Runnable onClose) {
        var words = new Label(title);
        words.getStyleClass().add("sheet-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(words, space, new IconButton(Feather.X, close, onClose));
    }
}
