package hashiya.ui.board;

/// How large the parts of a grid are, in px.
///
/// @param width  of the grid without its scroll bar
/// @param height of the grid without its scroll bar
/// @param scale  how much larger words are than usual
record Measures(double width, double height, double scale) {

    private static final double COLUMN = 126;
    private static final double HEAD = 84;
    /// The claims take so much of the width, within bounds.
    private static final double CLAIMS = 0.3;
    private static final double LEAST = 240;
    private static final double MOST = 400;

    double head() {
        return Math.round(HEAD * scale);
    }

    double column() {
        return Math.round(COLUMN * scale);
    }

    double claims() {
        return claims(width);
    }

    /// The width that the claims take, here and beside a timeline.
    static double claims(double width) {
        return Math.round(Math.clamp(width * CLAIMS, LEAST, MOST));
    }

    /// The room for cells.
    double bodyWidth() {
        return Math.max(0, width - claims());
    }

    double bodyHeight() {
        return Math.max(0, height - head());
    }
}
