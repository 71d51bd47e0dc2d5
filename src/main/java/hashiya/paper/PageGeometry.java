package hashiya.paper;

import hashiya.paper.Block.Origin.OfCell;
import hashiya.text.Direction;

/// Where things stand on a sheet of paper, in points.
///
/// @param isLying whether the longer side is the lower one
record PageGeometry(PaperSize paper, boolean isLying) {

    private static final double SIDE = 60;
    private static final double LYING_SIDE = 42;
    private static final double HEAD = 70;
    private static final double FOOT = 64;
    /// Half an inch and more, which every printer reaches.
    private static final double FURNITURE = 42;
    private static final double MARGIN_GAP = 7;

    double width() {
        return isLying ? paper.height() : paper.width();
    }

    double height() {
        return isLying ? paper.width() : paper.height();
    }

    double columnWidth() {
        return width() - 2 * side();
    }

    /// Lying paper holds tables, which have nothing in the margins.
    private double side() {
        return isLying ? LYING_SIDE : SIDE;
    }

    /// What there is for lines.
    double columnHeight() {
        return height() - HEAD - FOOT;
    }

    double columnTop() {
        return HEAD;
    }

    double columnLeft() {
        return side();
    }

    double columnRight() {
        return width() - side();
    }

    double headBaseline() {
        return FURNITURE + 5;
    }

    double headRule() {
        return FURNITURE + 12;
    }

    double footBaseline() {
        return height() - FURNITURE;
    }

    /// The left edge of something that begins at a side of the column.
    ///
    /// @param indent from that side
    double x(Direction side, double indent, double width) {
        return side == Direction.RIGHT_TO_LEFT ? columnRight() - indent - width : columnLeft() + indent;
    }

    /// The left edge of a line in a cell.
    ///
    /// @param columns the side where the first column is
    /// @param side    where the line begins
    double x(OfCell cell, Direction columns, Direction side, double width) {
        var left = x(columns, cell.start(), cell.width());
        return side == Direction.RIGHT_TO_LEFT ? left + cell.width() - OfCell.PADDING - width : left + OfCell.PADDING;
    }

    /// The left edge of something in the margin where paragraphs begin.
    double marginX(Direction side, double width) {
        return side == Direction.RIGHT_TO_LEFT ? columnRight() + MARGIN_GAP : columnLeft() - MARGIN_GAP - width;
    }
}
