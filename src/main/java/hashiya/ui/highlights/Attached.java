package hashiya.ui.highlights;

import hashiya.model.Attribution;
import hashiya.model.Entity;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.ui.desk.Mirror;
import java.util.Optional;

/// What hangs on each highlight: its notes, and the attributions that were made in it.
final class Attached {

    private final Mirror mirror;

    Attached(Mirror mirror) {
        this.mirror = mirror;
    }

    /// The highlight a thing hangs on, if it hangs on one.
    static Optional<HighlightId> holder(Entity entity) {
        return switch (entity) {
            case Note(_, NoteTarget.OnHighlight(var highlight), _, _, _) -> Optional.of(highlight);
            case Attribution attribution -> Optional.of(attribution.passage());
            default -> Optional.empty();
        };
    }

    int notes(HighlightId id) {
        return mirror.notes(new NoteTarget.OnHighlight(id)).size();
    }

    int attributions(HighlightId id) {
        return mirror.attributions(id).size();
    }

    /// How many different claims.
    int claims(HighlightId id) {
        return (int) mirror.attributions(id).stream().map(Attribution::claim).distinct().count();
    }
}
