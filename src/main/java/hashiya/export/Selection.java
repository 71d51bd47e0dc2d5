package hashiya.export;

import hashiya.claims.BoardFilter;
import hashiya.claims.BoardOrder;
import hashiya.model.Id;
import java.util.Objects;

/// Of what there are to be pages.
public sealed interface Selection {

    Selection EVERYTHING = new Everything();

    /// The board with everything on it, in the order of ids.
    Selection BOARD = new OfBoard(BoardFilter.ALL, BoardOrder.USUAL);

    /// A page for each thing of the workspace, the board, and a page that leads to them all.
    record Everything() implements Selection {}

    /// The page of one article, claim, question, source or tag.
    record One(Id id) implements Selection {

        public One {
            Objects.requireNonNull(id);
        }
    }

    /// The board as it was asked for.
    record OfBoard(BoardFilter filter, BoardOrder order) implements Selection {

        public OfBoard {
            Objects.requireNonNull(filter);
            Objects.requireNonNull(order);
        }
    }
}
