package hashiya.ui.reader;

import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The edge of the column, to be dragged until the column is as wide as one likes it. The column stays in the middle.
final class ColumnHandle extends Region {

    private static final double WIDTH = 10;

    /// @param onDrag gets how wide the column is to be, in px
    ColumnHandle(DoubleConsumer onDrag) {
        getStyleClass().add("column-handle");
        setManaged(false);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.THUMB);
        addEventHandler(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                var x = getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
                var middle = getParent().getLayoutBounds().getWidth() / 2;
                onDrag.accept(2 * Math.abs(x - middle));
            }
            event.consume();
        });
    }

    /// @param words what it is for, in the language of the interface
    void describe(String words) {
        setAccessibleText(words);
        Tooltip.install(this, new Tooltip(words));
    }

    /// Stands just outside the column, at the edge where its lines end.
    void layout(Viewport viewport, boolean rightToLeft, double height) {
        var edge = rightToLeft ? viewport.left() - WIDTH : viewport.left() + viewport.table().page().column();
        resizeRelocate(edge, 0, WIDTH, height);
    }
}
