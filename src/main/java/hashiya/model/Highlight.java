package hashiya.model;

import hashiya.text.Anchor;
import hashiya.text.TextRange;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A passage of an article in one colour.
///
/// @param anchor   in a text of the article; in an earlier one where the passage could not be found again
/// @param tags     each once, in the order of their numbers
/// @param created  in UTC
/// @param former   where it stood when its letters were last looked at by the analyst, if they have changed since
/// @param absorbed the highlights of the same article that were merged into it, each once, in order: what was written about
///                 them is about this one
public record Highlight(HighlightId id, Anchor anchor, Colour colour, List<TagId> tags, Instant created,
        Optional<Anchor> former, List<HighlightId> absorbed) implements Entity {

    public Highlight {
        Objects.requireNonNull(id);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(created);
        Objects.requireNonNull(former);
        tags = tags.stream().distinct().sorted().toList();
        absorbed = absorbed.stream().distinct().sorted().toList();
    }

    /// A highlight whose letters are those that were marked.
    public Highlight(HighlightId id, Anchor anchor, Colour colour, List<TagId> tags, Instant created) {
        this(id, anchor, colour, tags, created, Optional.empty(), List.of());
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
        return new Highlight(id, anchor, changed, tags, created, former, absorbed);
    }

    public Highlight with(List<TagId> changed) {
        return new Highlight(id, anchor, colour, changed, created, former, absorbed);
    }

    /// At another place, because the analyst wants it there.
    public Highlight with(Anchor changed) {
        return new Highlight(id, changed, colour, tags, created, former, absorbed);
    }

    /// At its place in a newer text. Where its letters are others now, it remembers those it had.
    public Highlight carriedTo(Anchor newer) {
        var looked = former.orElse(anchor);
        var isSame = looked.quote().exact().equals(newer.quote().exact());
        return new Highlight(id, newer, colour, tags, created, isSame ? Optional.empty() : Optional.of(looked),
                absorbed);
    }

    /// The analyst has looked at its letters as they are now.
    public Highlight lookedAt() {
        return new Highlight(id, anchor, colour, tags, created, Optional.empty(), absorbed);
    }
}
