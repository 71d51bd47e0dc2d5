package hashiya.ui.reader;

/// A place between letters, and which letter it clings to. Where directions meet, or a line ends, the same offset shows at
/// two places; the letter it clings to says which.
///
/// @param offset in UTF-16 units of the text, always between graphemes
/// @param after  whether it clings to the letter before the offset rather than to the one behind
record Caret(int offset, boolean after) {

    static Caret before(Cell cell) {
        return new Caret(cell.start(), false);
    }

    static Caret after(Cell cell) {
        return new Caret(cell.end(), true);
    }
}
