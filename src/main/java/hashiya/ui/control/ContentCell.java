package hashiya.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A list cell that is as wide as its list and as high as its content wants to be at that width.
///
/// The cells of JavaFX ask their content for its height before they know its width, so that wrapped words get one line.
public abstract class ContentCell<T> extends ListCell<T> {

    /// What the cell shows, made once and filled again and again.
    protected abstract Region content();

    protected abstract void fill(T item);

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            fill(item);
            setGraphic(content());
        }
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        var available = width < 0 ? getWidth() : width;
        return snappedTopInset() + snappedBottomInset()
                + content().prefHeight(available - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final void layoutChildren() {
        if (getGraphic() == null) {
            super.layoutChildren();
        } else {
            content().resizeRelocate(snappedLeftInset(), snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
