package hashiya.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A list cell that is as wide as its list and as high as its content wants to be at that width.
///
/// The cells of JavaFX ask their content for its height before they know its width, so that wrapped words get one line.
public abstract class ContentCell<T> extends ListCell<T> {

    /// Of a cell without an item, in px. One such cell fills what is left of a short list; lower ones would be many, each
    /// to be styled and laid out with every change of the list.
    private static final double EMPTY_HEIGHT = 400;

    /// What the cell shows, made once and filled again and again.
    protected abstract Region content();

    protected abstract void fill(T item);

    /// Whether the list only wants to know how high a row would be, and nobody sees this cell: so it goes on through all
    /// rows, a few with every layout.
    protected final boolean isOnlyMeasured() {
        return getParent() != null && !getParent().isVisible();
    }

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            // The content stays where it is, unseen: a list empties and fills its cells with every change, and whatever
            // leaves the scene and comes back is styled anew.
            content().setVisible(false);
            setAccessibleText(null);
        } else {
            fill(item);
            content().setVisible(true);
            if (getGraphic() != content()) {
                setGraphic(content());
            }
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
        if (isEmpty()) {
            return EMPTY_HEIGHT;
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
