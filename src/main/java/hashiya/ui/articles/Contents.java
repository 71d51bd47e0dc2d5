package hashiya.ui.articles;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.TagId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the analyst has put into each article: highlights, attributions and notes.
final class Contents {

    /// Counted as things come and go, because an article may hold thousands.
    private static final class Counted {

        private final Map<Id, Entity> things = new HashMap<>();
        private final Map<Class<?>, Integer> kinds = new HashMap<>();
        private final Map<ClaimId, Integer> claims = new HashMap<>();
        private final Map<TagId, Integer> tags = new HashMap<>();
        /// Of highlights, by the version of the text that they stand in.
        private final Map<Integer, Integer> versions = new HashMap<>();

        void put(Entity entity) {
            take(entity.id());
            things.put(entity.id(), entity);
            count(entity, 1);
        }

        void take(Id id) {
            var before = things.remove(id);
            if (before != null) {
                count(before, -1);
            }
        }

        private void count(Entity entity, int more) {
            add(kinds, entity.getClass(), more);
            switch (entity) {
                case Highlight highlight -> {
                    add(versions, highlight.anchor().version(), more);
                    highlight.tags().forEach(tag -> add(tags, tag, more));
                }
                case Attribution attribution -> add(claims, attribution.claim(), more);
                default -> { }
            }
        }

        private static <K> void add(Map<K, Integer> counts, K what, int more) {
            counts.merge(what, more, (sum, next) -> sum + next == 0 ? null : Integer.valueOf(sum + next));
        }
    }

    private final Map<ArticleId, Counted> articles = new HashMap<>();

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
        holder(entity).ifPresent(id -> articles.computeIfAbsent(id, _ -> new Counted()).put(entity));
    }

    void take(Entity entity) {
        holder(entity).map(articles::get).ifPresent(each -> each.take(entity.id()));
    }

    int count(ArticleId id, Class<? extends Entity> kind) {
        var counted = articles.get(id);
        return counted == null ? 0 : counted.kinds.getOrDefault(kind, 0);
    }

    /// Highlights count that have their place in the text of the article, and each claim once.
    Tally tally(Article article) {
        var counted = articles.get(article.id());
        return counted == null || counted.things.isEmpty() ? Tally.NOTHING : new Tally(
                counted.versions.getOrDefault(article.text().number(), 0), counted.claims.size(),
                counted.kinds.getOrDefault(Note.class, 0), Set.copyOf(counted.tags.keySet()));
    }
}
