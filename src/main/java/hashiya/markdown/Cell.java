package hashiya.markdown;

import hashiya.text.Direction;
import java.util.List;
import java.util.stream.Collectors;

/// A cell of a table.
///
/// @param direction of its letters
/// @param share     of the width of the table; those of a row make 1
public record Cell(List<Span> spans, Direction direction, Side side, double share) {

    /// Where its lines stand.
    public enum Side {
        /// Where its letters begin, as nothing else is asked for.
        OWN,
        LEFT,
        CENTRE,
        RIGHT
    }

    public Cell {
        spans = List.copyOf(spans);
    }

    public String words() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }
}
