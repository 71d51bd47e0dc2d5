package hashiya.model;

import java.util.List;
import java.util.Objects;

/// An article of the library: what is known of it, where it came from, and which text of it is worked on.
///
/// The text and the original bytes are not in here: they are large, and never change with the facts.
///
/// @param hidden the lines the reader does not show, in reading order, none overlapping another
public record Article(ArticleId id, Facts facts, Evidence evidence, TextVersion text, List<Hidden> hidden,
        DirectionChoice direction, ReadState state) implements Entity {

    /// @throws IllegalArgumentException if hidden lines overlap or lie outside the text
    public Article {
        Objects.requireNonNull(id);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(state);
        hidden = hidden.stream().sorted().toList();
        var free = 0;
        for (var lines : hidden) {
            if (lines.range().start() < free || lines.range().end() > text.length()) {
                throw new IllegalArgumentException("Hidden lines overlap or lie outside the text: " + lines);
            }
            free = lines.range().end();
        }
    }

    public Article with(Facts changed) {
        return new Article(id, changed, evidence, text, hidden, direction, state);
    }

    public Article with(List<Hidden> changed) {
        return new Article(id, facts, evidence, text, changed, direction, state);
    }

    public Article with(DirectionChoice changed) {
        return new Article(id, facts, evidence, text, hidden, changed, state);
    }

    public Article with(ReadState changed) {
        return new Article(id, facts, evidence, text, hidden, direction, changed);
    }
}
