package hashiya.exchange.annotation;

import hashiya.exchange.EntityLines;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.Tag;
import hashiya.model.TagId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a page that went out of a workspace says of it beside its annotations. Empty for pages of others.
final class OwnRecord {

    private final EntityLines json = new EntityLines();
    private final String workspace;
    private final List<Entity> rest = new ArrayList<>();
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final Map<TagId, Tag> tags = new HashMap<>();
    private final Map<HighlightId, Highlight> highlights = new HashMap<>();
    private int damaged;

    private OwnRecord(List<String> lines) {
        workspace = lines.isEmpty() ? "" : json.head(lines.getFirst()).map(EntityLines.Head::workspace).orElse("");
        if (!workspace.isEmpty()) {
            lines.stream().skip(1).forEach(this::read);
        }
    }

    static OwnRecord of(List<String> lines) {
        return new OwnRecord(lines);
    }

    private void read(String line) {
        var entity = json.entity(line);
        if (entity.isEmpty()) {
            damaged++;
            return;
        }
        switch (entity.get()) {
            case Article article -> articles.put(article.id(), article);
            case Highlight highlight -> highlights.put(highlight.id(), highlight);
            case Tag tag -> tags.put(tag.id(), tag);
            // These stand where every program sees them.
            case Note _, Attribution _ -> damaged++;
            case Entity other -> rest.add(other);
        }
    }

    boolean isOurs() {
        return !workspace.isEmpty();
    }

    String workspace() {
        return workspace;
    }

    /// How many lines are not as they were written.
    int damaged() {
        return damaged;
    }

    Optional<Attribution> attribution(String line) {
        return json.entity(line).filter(Attribution.class::isInstance).map(Attribution.class::cast);
    }

    List<Article> articles() {
        return articles.values().stream().sorted(Comparator.comparing(Article::id)).toList();
    }

    Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    Map<TagId, Tag> tags() {
        return tags;
    }

    Optional<Highlight> highlight(HighlightId id) {
        return Optional.ofNullable(highlights.get(id));
    }

    /// All that is neither article, highlight nor tag.
    List<Entity> rest() {
        return List.copyOf(rest);
    }
}
