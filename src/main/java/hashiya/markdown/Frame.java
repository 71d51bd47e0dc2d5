package hashiya.markdown;

import hashiya.text.Direction;

/// What a row stands inside of; it is drawn at the start side of its direction.
public sealed interface Frame {

    Direction direction();

    /// A bar beside a quote.
    record Quote(Direction direction) implements Frame {}

    /// An item of a list.
    ///
    /// @param marker `•` or a number with its sign; empty in the second row of an item and those after it
    record Item(Direction direction, String marker, Box box) implements Frame {}

    /// The box of a task.
    enum Box {
        NONE,
        EMPTY,
        TICKED
    }
}
