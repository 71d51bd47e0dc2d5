package hashiya.exchange;

import hashiya.model.Article;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import java.util.List;
import java.util.Objects;

/// Everything that a file brings. All ids are the file's own: whoever brings it in gives each thing one of the
/// workspace, or finds the thing there.
///
/// @param workspace the lasting name of the workspace that it came from; empty where it came from elsewhere
/// @param entities  tags, notes, sources, claims and all else that is neither article nor highlight
/// @param caveats   what could not be read, or not for sure
public record IncomingWork(String workspace, List<IncomingArticle> articles, List<IncomingHighlight> highlights,
        List<Entity> entities, List<Caveat> caveats) implements Exchanged {

    /// @throws IllegalArgumentException if articles or highlights stand among the entities
    public IncomingWork {
        Objects.requireNonNull(workspace);
        articles = List.copyOf(articles);
        highlights = List.copyOf(highlights);
        entities = List.copyOf(entities);
        caveats = List.copyOf(caveats);
        if (entities.stream().anyMatch(each -> each instanceof Article || each instanceof Highlight)) {
            throw new IllegalArgumentException("Articles and highlights come in on their own");
        }
    }

    /// Those of one kind, in the file's order.
    public <E extends Entity> List<E> all(Class<E> kind) {
        return entities.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Whether a workspace could hold nothing of it.
    public boolean isEmpty() {
        return articles.isEmpty() && highlights.isEmpty() && entities.isEmpty();
    }
}
