package hashiya.ui.control;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// Suggestions that stand below the caret of a text area, while the keyboard stays in it.
///
/// Up and down go through the rows, Enter takes the one marked, Escape closes them; the mouse does the same.
public final class CaretSuggestions {

    private static final double WIDTH = 330;

    private final TextArea area;
    private final PickerRows rows = new PickerRows();
    private final Popup popup = new Popup();

    public CaretSuggestions(TextArea area) {
        this.area = area;
        rows.setPrefWidth(WIDTH);
        rows.setMaxWidth(WIDTH);
        rows.marked().subscribe(words -> area.setAccessibleHelp(words.isEmpty() ? null : words));
        popup.getContent().setAll(rows);
        popup.setAutoFix(true);
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                hide();
            }
        });
        area.sceneProperty().subscribe(_ -> hide());
    }

    /// Takes all rows away, to add others.
    public void clear() {
        rows.clear();
    }

    public void add(String words, Runnable action) {
        rows.add(new PickerRows.Row(words, Optional.empty(), "", false), () -> {
            hide();
            action.run();
        });
    }

    /// Shows the rows, the first one marked; hides where there are none.
    public void show() {
        var caret = area.getSkin() instanceof TextAreaSkin skin ? area.localToScreen(skin.getCaretBounds()) : null;
        if (rows.isEmpty() || caret == null) {
            hide();
            return;
        }
        rows.dress(area.getParent());
        rows.mark(1);
        rows.setNodeOrientation(area.getParent() == null
                ? NodeOrientation.INHERIT : area.getParent().getEffectiveNodeOrientation());
        var isMirrored = rows.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        popup.show(area, isMirrored ? caret.getMaxX() - WIDTH : caret.getMinX(), caret.getMaxY() + 2);
    }

    public void hide() {
        popup.hide();
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    /// Lets the rows have a key that is meant for them.
    ///
    /// @return whether it was
    public boolean steer(KeyEvent event) {
        if (!popup.isShowing()) {
            return false;
        }
        switch (event.getCode()) {
            case DOWN -> rows.mark(1);
            case UP -> rows.mark(-1);
            case ENTER, TAB -> rows.take();
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }
}
