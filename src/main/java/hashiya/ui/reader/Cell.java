package hashiya.ui.reader;

/// Where one grapheme stands on its line.
///
/// @param start in UTF-16 units of the text
/// @param end   exclusive
/// @param left  px from the left edge of the column
/// @param right px, not below the left
record Cell(int start, int end, double left, double right, boolean rightToLeft) {

    /// The edge one reads first.
    double leading() {
        return rightToLeft ? right : left;
    }

    double trailing() {
        return rightToLeft ? left : right;
    }

    double middle() {
        return (left + right) / 2;
    }

    Cell at(double newLeft, double newRight) {
        return new Cell(start, end, newLeft, newRight, rightToLeft);
    }
}
