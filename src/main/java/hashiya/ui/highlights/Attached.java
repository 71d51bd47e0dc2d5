package hashiya.ui.highlights;

import hashiya.model.Attribution;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What hangs on each highlight: its notes, and the attributions that were made in it.
final class Attached {

    private final Map<HighlightId, Map<Id, Entity>> things = new HashMap<>();

    void clear() {
        things.clear();
    }

    /// The highlight a thing hangs on, if it hangs on one.
    static Optional<HighlightId> holder(Entity entity) {
        return switch (entity) {
            case Note(_, NoteTarget.OnHighlight(var highlight), _, _, _) -> Optional.of(highlight);
            case Attribution attribution -> Optional.of(attribution.passage());
            default -> Optional.empty();
        };
    }

    void put(Entity entity) {
        holder(entity).ifPresent(id -> things.computeIfAbsent(id, _ -> new HashMap<>()).put(entity.id(), entity));
    }

    void take(Entity entity) {
        holder(entity).map(things::get).ifPresent(each -> each.remove(entity.id()));
    }

    int notes(HighlightId id) {
        return (int) of(id).stream().filter(Note.class::isInstance).count();
    }

    int attributions(HighlightId id) {
        return (int) of(id).stream().filter(Attribution.class::isInstance).count();
    }

    /// How many different claims.
    int claims(HighlightId id) {
        return (int) of(id).stream().filter(Attribution.class::isInstance).map(each -> claim((Attribution) each))
                .distinct().count();
    }

    private Collection<Entity> of(HighlightId id) {
        return things.getOrDefault(id, Map.of()).values();
    }

    private static ClaimId claim(Attribution attribution) {
        return attribution.claim();
    }
}
