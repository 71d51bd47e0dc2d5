package hashiya.exchange;

import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.model.TagId;
import hashiya.text.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A passage on its way into an article.
///
/// @param id       the file's own; names the article too
/// @param colour   nothing where the file knows none of the eight
/// @param tags     ids of the file
/// @param created  in UTC
/// @param absorbed ids of the file, of passages that were merged into this one
/// @param former   where it stood when its letters were last looked at, if they have changed since; its version is the
///                 number of a text of the file
public record IncomingHighlight(HighlightId id, IncomingPlace place, Optional<Colour> colour, List<TagId> tags,
        Instant created, List<HighlightId> absorbed, Optional<Anchor> former) {

    public IncomingHighlight {
        Objects.requireNonNull(id);
        Objects.requireNonNull(place);
        Objects.requireNonNull(colour);
        tags = tags.stream().distinct().toList();
        Objects.requireNonNull(created);
        absorbed = List.copyOf(absorbed);
        Objects.requireNonNull(former);
    }

    public static IncomingHighlight of(HighlightId id, IncomingPlace place, Optional<Colour> colour, List<TagId> tags,
            Instant created) {
        return new IncomingHighlight(id, place, colour, tags, created, List.of(), Optional.empty());
    }
}
