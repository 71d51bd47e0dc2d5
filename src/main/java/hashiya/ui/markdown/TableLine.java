package hashiya.ui.markdown;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The cells of one row of a table, beside one another in columns of given widths, all as high as the highest.
final class TableLine extends Region {

    private final List<Double> shares;
    private final List<Region> cells;

    /// @param shares of the width, one for each cell
    TableLine(List<Double> shares, List<Region> cells) {
        this.shares = shares;
        this.cells = cells;
        setMinSize(0, 0);
        getChildren().setAll(cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var highest = 0.0;
        for (var at = 0; at < cells.size(); at++) {
            highest = Math.max(highest, cells.get(at).prefHeight(Math.floor(width * shares.get(at))));
        }
        return snappedTopInset() + highest + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var x = 0.0;
        var height = getHeight() - snappedTopInset() - snappedBottomInset();
        for (var at = 0; at < cells.size(); at++) {
            cells.get(at).resizeRelocate(Math.floor(x), snappedTopInset(), Math.floor(getWidth() * shares.get(at)), height);
            x += getWidth() * shares.get(at);
        }
    }
}
