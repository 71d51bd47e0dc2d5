package hashiya.paper;

import hashiya.text.Direction;

/// Where things stand on a sheet of paper, in points.
record PageGeometry(PaperSize paper) {

    private static final double SIDE = 60;
    private static final double HEAD = 70;
    private static final double FOOT = 64;
    /// Half an inch and more, which every printer reaches.
    private static final double FURNITURE = 42;
    private static final double MARGIN_GAP = 7;

    double columnWidth() {
        return paper.width() - 2 * SIDE;
    }

    /// What there is for lines.
    double columnHeight() {
        return paper.height() - HEAD - FOOT;
    }

    double columnTop() {
        return HEAD;
    }

    double columnLeft() {
        return SIDE;
    }

    double columnRight() {
        return paper.width() - SIDE;
    }

    double headBaseline() {
        return FURNITURE + 5;
    }

    double headRule() {
        return FURNITURE + 12;
    }

    double footBaseline() {
        return paper.height() - FURNITURE;
    }

    /// The left edge of something that begins at a side of the column.
    ///
    /// @param indent from that side
    double x(Direction side, double indent, double width) {
        return side == Direction.RIGHT_TO_LEFT ? columnRight() - indent - width : columnLeft() + indent;
    }

    /// The left edge of something in the margin where paragraphs begin.
    double marginX(Direction side, double width) {
        return side == Direction.RIGHT_TO_LEFT ? columnRight() + MARGIN_GAP : columnLeft() - MARGIN_GAP - width;
    }
}
