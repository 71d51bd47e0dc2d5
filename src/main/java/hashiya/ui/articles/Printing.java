package hashiya.ui.articles;

/// The place of an article in its story, where the printings of a story stand together.
///
/// @param printings how many are listed, this one among them
record Printing(Place place, int printings) {

    enum Place {
        /// It stands for itself.
        ALONE,
        /// The earliest, with the others out of sight behind it.
        FOLDED,
        /// The earliest, with the others below it.
        OPEN,
        /// One of the others.
        BELOW
    }

    static final Printing ALONE = new Printing(Place.ALONE, 1);

    /// Whether others stand behind or below it.
    boolean isHead() {
        return place == Place.FOLDED || place == Place.OPEN;
    }
}
