package hashiya.ui.reader;

/// The measures of a page, in px.
///
/// @param column     the width of the text
/// @param lineHeight from one base line to the next
/// @param baseline   of a line, from its top
/// @param gap        between paragraphs
/// @param edge       above the first and below the last line
record Page(double column, double lineHeight, double baseline, double gap, double edge) {

    private static final double NARROWEST = 40;

    /// @param room    what there is beside the margins
    /// @param measure the widest that the column gets, in em
    static Page of(Glyphs glyphs, double room, double measure) {
        var size = glyphs.font().getSize();
        var letters = glyphs.texts("بج").getFirst();
        var natural = letters.getLayoutBounds().getHeight();
        // Amiri brings the room that its tall vowels need; a sans serif is set a little wider than it comes.
        var height = Math.ceil(Math.max(natural * 1.04, size * 1.75));
        var column = Math.max(NARROWEST, Math.floor(Math.min(room, measure * size)));
        var baseline = Math.round((height - natural) / 2 + letters.getBaselineOffset());
        return new Page(column, height, baseline, Math.round(height * 0.5), Math.round(height));
    }
}
