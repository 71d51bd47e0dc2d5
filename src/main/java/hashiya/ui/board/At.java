package hashiya.ui.board;

/// A place on the board.
///
/// @param column of the board's columns, or [#CLAIM]
record At(int line, int column) {

    /// A column that is no source's: the claims themselves.
    static final int CLAIM = -1;
}
