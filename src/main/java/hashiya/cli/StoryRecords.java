package hashiya.cli;

import hashiya.claims.Story;
import hashiya.exchange.record.Fields;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Snapshot;
import java.util.Map;
import java.util.stream.Collectors;

/// Stories with their printings, the earliest first.
final class StoryRecords {

    private final Snapshot snapshot;

    StoryRecords(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    Map<String, Object> story(Story story) {
        return new Fields().with("first", story.first().number()).with("count", story.printings().size())
                .with("printings", story.printings().stream().map(this::printing).toList()).map();
    }

    String line(Story story) {
        return story.printings().stream().map(this::article).map(each -> Lines.line(each.id().toString(),
                        each.facts().published().iso(), each.facts().outlet(), each.facts().shownTitle()))
                .collect(Collectors.joining("\n    "));
    }

    private Map<String, Object> printing(ArticleId id) {
        var facts = article(id).facts();
        return new Fields().with("article", id.number()).known("title", facts.title())
                .known("outlet", facts.outlet()).known("published", facts.published().iso()).map();
    }

    private Article article(ArticleId id) {
        return snapshot.get(Article.class, id);
    }
}
