package hashiya.paper;

import hashiya.model.Colour;
import hashiya.text.Direction;
import java.util.Optional;

/// A paragraph of a document.
///
/// @param text      as [Printable] leaves it
/// @param direction of the text
/// @param side      where its lines begin
/// @param origin    its place in the article or a table, or elsewhere a label
record Block(String text, Direction direction, Direction side, Style style, Origin origin) {

    /// Where a block comes from.
    sealed interface Origin {

        /// @param offset of its first letter in the article's text, in UTF-16 units
        record OfArticle(int offset) implements Origin { }

        /// @param label  stands before its first line
        /// @param sample is shown beside the label
        record Labelled(String label, Optional<Colour> sample) implements Origin { }

        /// @param strip  of a table, counted through the document
        /// @param row    from 0, which is the head
        /// @param column from 0
        /// @param start  from the side where the columns begin, in points
        /// @param width  in points
        record OfCell(int strip, int row, int column, double start, double width) implements Origin {

            /// Around its lines, in points.
            static final double PADDING = 4;
        }
    }

    /// What the program or the analyst says: begins where the interface does.
    static Block said(String text, Direction side, Style style, Origin.Labelled label) {
        var printed = Printable.of(text);
        return new Block(printed, isNeutral(printed) ? side : Direction.ofMajority(printed), side, style, label);
    }

    /// A sentence of the program, which may have words of the analyst or the article in it.
    static Block framed(String text, Direction side, Style style, Origin.Labelled label) {
        return new Block(Printable.of(text), side, side, style, label);
    }

    /// A paragraph of the article.
    static Block ofArticle(String text, int offset, Direction direction) {
        return new Block(Printable.of(text), direction, direction, text.isBlank() ? Style.BLANK : Style.BODY,
                new Origin.OfArticle(offset));
    }

    /// The same in a cell.
    Block at(Origin.OfCell cell) {
        return new Block(text, direction, direction, style, cell);
    }

    private static boolean isNeutral(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }
}
