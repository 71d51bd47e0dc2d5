package hashiya.ui.reader;

import hashiya.text.Direction;
import hashiya.text.Paragraph;
import java.util.Objects;

/// A paragraph that is shown.
public record Block(Paragraph paragraph, Direction direction, Look look) {

    public enum Look {
        PLAIN,
        /// Furniture of the page, shown because the analyst asked to see it.
        FADED
    }

    public Block {
        Objects.requireNonNull(paragraph);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(look);
    }
}
