package hashiya.paper;

/// A sheet of paper, upright.
public enum PaperSize {
    /// ISO 216.
    A4(595.276, 841.89),
    LETTER(612, 792);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// In points, 72 to the inch.
    public double width() {
        return width;
    }

    /// In points, 72 to the inch.
    public double height() {
        return height;
    }
}
