package hashiya.paper;

/// How a block is set. All measures in points.
///
/// @param lineHeight from one base line to the next
/// @param before     above the first line, but not at the head of a page
/// @param indent     at the side where its column begins, for its label
enum Style {
    TITLE(21, true, 34, 0, 0),
    FACT(10.5, false, 18, 1, 92),
    HEADING(14, true, 26, 14, 0),
    SUBHEADING(11.5, true, 20, 10, 0),
    MINOR_HEADING(11, true, 19, 7, 0),
    /// Words of the program in a dossier.
    LINE(11, false, 19, 3, 0),
    WARNING(11, true, 19, 3, 0),
    /// Words of others in a dossier.
    TOLD(12, false, 21, 2, 0),
    QUOTE(12.5, false, 22, 5, 14),
    ITEM(11, false, 19, 2, 14),
    /// The line of an item that has words of others below it.
    ITEM_HEAD(11, false, 19, 2, 14),
    CELL_HEAD(9.5, true, 15, 0, 0),
    CELL(9.5, false, 15, 0, 0),
    BODY(13, false, 23, 7, 0),
    /// An empty line of the article.
    BLANK(13, false, 10, 0, 0),
    ENTRY(11, false, 19, 9, 34),
    ENTRY_MORE(11, false, 19, 1, 34),
    FURNITURE(9, false, 14, 0, 0),
    /// Twelve points at least, as the Traffic Light Protocol asks.
    MARKING(12, true, 16, 0, 0),
    NUMBER(10, false, 13, 0, 0);

    private final double size;
    private final boolean bold;
    private final double lineHeight;
    private final double before;
    private final double indent;

    Style(double size, boolean bold, double lineHeight, double before, double indent) {
        this.size = size;
        this.bold = bold;
        this.lineHeight = lineHeight;
        this.before = before;
        this.indent = indent;
    }

    double size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    double lineHeight() {
        return lineHeight;
    }

    double before() {
        return before;
    }

    double indent() {
        return indent;
    }

    /// Of a line, from its top.
    double baseline() {
        // Amiri stands high and hangs low alike; so the letters are in the middle of the tint behind them.
        return lineHeight / 2 + size * 0.28;
    }

    /// Whether a block of it makes no sense at the foot of a page.
    boolean staysWithNext() {
        return this == HEADING || this == TITLE || this == SUBHEADING || this == MINOR_HEADING || this == ITEM_HEAD;
    }
}
