package hashiya.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A row of a list whose words wrap at the width of the list, and that is as high as they need.
///
/// A plain cell asks what it shows for its height at no width in particular, and gets that of one unwrapped line.
public abstract class WrappingCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 16;

    protected WrappingCell() {
    }

    /// What to show; may be one and the same node each time, filled anew.
    protected abstract Node row(T item);

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row(item));
        if (empty || item == null) {
            setAccessibleText(null);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var row = Optional.ofNullable(getGraphic());
        if (row.isEmpty() || getListView() == null || !(row.get() instanceof Region shown)) {
            return super.computePrefHeight(width);
        }
        var insets = getInsets();
        var free = getListView().getWidth() - insets.getLeft() - insets.getRight() - SCROLL_BAR;
        return Math.ceil(shown.prefHeight(Math.max(free, 40)) + insets.getTop() + insets.getBottom());
    }
}
