package hashiya.ui.articles;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.TagId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the analyst has put into each article: highlights, attributions and notes.
final class Contents {

    private final Map<ArticleId, Map<Id, Entity>> things = new HashMap<>();

    void clear() {
        things.clear();
    }

    /// The article a thing belongs to, if it belongs to one.
    static Optional<ArticleId> holder(Entity entity) {
        return switch (entity) {
            case Highlight highlight -> Optional.of(highlight.article());
            case Attribution attribution -> Optional.of(attribution.passage().article());
            case Note(_, NoteTarget.OnHighlight(var highlight), _, _, _) -> Optional.of(highlight.article());
            case Note(_, NoteTarget.OnArticle(var article), _, _, _) -> Optional.of(article);
            default -> Optional.empty();
        };
    }

    void put(Entity entity) {
        holder(entity).ifPresent(id -> things.computeIfAbsent(id, _ -> new HashMap<>()).put(entity.id(), entity));
    }

    void take(Entity entity) {
        holder(entity).map(things::get).ifPresent(each -> each.remove(entity.id()));
    }

    int count(ArticleId id, Class<? extends Entity> kind) {
        return (int) of(id).stream().filter(kind::isInstance).count();
    }

    /// How many different claims are made in it.
    int claims(ArticleId id) {
        return (int) of(id).stream().filter(Attribution.class::isInstance)
                .map(each -> ((Attribution) each).claim()).distinct().count();
    }

    Set<TagId> tags(ArticleId id) {
        var tags = new HashSet<TagId>();
        for (var each : of(id)) {
            if (each instanceof Highlight highlight) {
                tags.addAll(highlight.tags());
            }
        }
        return tags;
    }

    private Collection<Entity> of(ArticleId id) {
        return things.getOrDefault(id, Map.of()).values();
    }
}
