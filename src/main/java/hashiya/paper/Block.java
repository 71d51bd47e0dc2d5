package hashiya.paper;

import hashiya.model.Colour;
import hashiya.text.Direction;
import java.util.Optional;

/// A paragraph of a document.
///
/// @param text      as [Printable] leaves it
/// @param direction of the text
/// @param side      where its lines begin
/// @param origin    its place in the article, or elsewhere a label
record Block(String text, Direction direction, Direction side, Style style, Origin origin) {

    /// Where a block comes from.
    sealed interface Origin {

        /// @param offset of its first letter in the article's text, in UTF-16 units
        record OfArticle(int offset) implements Origin { }

        /// @param label  stands before its first line
        /// @param sample is shown beside the label
        record Labelled(String label, Optional<Colour> sample) implements Origin { }
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

    private static boolean isNeutral(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }
}
