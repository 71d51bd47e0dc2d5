package hashiya.intake;

import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Hidden;
import java.util.List;
import java.util.Objects;

/// An article on its way into the library, which gives it its number.
///
/// @param facts  proposed from what the text states
/// @param hidden the lines that are no part of the article, in reading order, none overlapping another
public record Incoming(Facts facts, Evidence evidence, Content content, List<Hidden> hidden) implements Reading {

    public Incoming {
        Objects.requireNonNull(facts);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(content);
        hidden = hidden.stream().sorted().toList();
    }
}
