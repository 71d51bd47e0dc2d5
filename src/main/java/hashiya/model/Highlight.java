package hashiya.model;

import hashiya.text.Anchor;
import hashiya.text.TextRange;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// A passage of an article in one colour.
///
/// @param tags    each once, in the order of their numbers
/// @param created in UTC
public record Highlight(HighlightId id, Anchor anchor, Colour colour, List<TagId> tags, Instant created)
        implements Entity {

    public Highlight {
        Objects.requireNonNull(id);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(created);
        tags = tags.stream().distinct().sorted().toList();
    }

    public ArticleId article() {
        return id.article();
    }

    public TextRange range() {
        return anchor.range();
    }

    /// The passage, letter by letter as it stands in the text.
    public String quote() {
        return anchor.quote().exact();
    }

    public Highlight with(Colour changed) {
        return new Highlight(id, anchor, changed, tags, created);
    }

    public Highlight with(List<TagId> changed) {
        return new Highlight(id, anchor, colour, changed, created);
    }

    public Highlight with(Anchor changed) {
        return new Highlight(id, changed, colour, tags, created);
    }
}
