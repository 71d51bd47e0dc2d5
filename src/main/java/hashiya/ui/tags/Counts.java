package hashiya.ui.tags;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.model.ArticleId;
import hashiya.model.Highlight;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// How many highlights carry each tag, and how many carry it or one below it. A change costs what it touches.
final class Counts {

    private final Map<TagId, Map<ArticleId, Integer>> own = new HashMap<>();
    private final Map<TagId, Map<ArticleId, Integer>> branches = new HashMap<>();
    /// The tags that a highlight with these tags counts for: themselves and all above them. Few highlights differ in it.
    private final Map<List<TagId>, Set<TagId>> touched = new HashMap<>();
    private final Supplier<Optional<ArticleId>> open;
    private TagTree tree = TagTree.of(List.of());

    /// @param open the article that counts as here
    Counts(Supplier<Optional<ArticleId>> open) {
        this.open = open;
    }

    /// Counts everything anew, as when the codebook is another.
    void begin(TagTree newTree, Collection<Highlight> highlights) {
        tree = newTree;
        touched.clear();
        own.clear();
        branches.clear();
        highlights.forEach(each -> count(each, 1));
    }

    /// Counts what changes add and take, while the codebook stays.
    void follow(List<Change> steps) {
        for (var step : steps) {
            switch (step) {
                case Added(Highlight added) -> count(added, 1);
                case Removed(Highlight removed) -> count(removed, -1);
                case Replaced(Highlight before, Highlight after) -> {
                    count(before, -1);
                    count(after, 1);
                }
                default -> { }
            }
        }
    }

    Uses own(TagId tag) {
        return uses(own, tag);
    }

    /// A highlight that carries several tags of the branch counts once.
    Uses branch(TagId tag) {
        return uses(branches, tag);
    }

    private Uses uses(Map<TagId, Map<ArticleId, Integer>> counts, TagId tag) {
        var byArticle = counts.getOrDefault(tag, Map.of());
        return new Uses(open.get().map(article -> byArticle.getOrDefault(article, 0)).orElse(0),
                byArticle.values().stream().mapToInt(Integer::intValue).sum());
    }

    private void count(Highlight highlight, int more) {
        highlight.tags().forEach(id -> add(own, id, highlight.article(), more));
        touched.computeIfAbsent(highlight.tags(), this::touched)
                .forEach(id -> add(branches, id, highlight.article(), more));
    }

    private Set<TagId> touched(List<TagId> tags) {
        var all = new HashSet<>(tags);
        tags.forEach(id -> tree.above(tree.find(id)).forEach(above -> all.add(above.id())));
        return all;
    }

    private static void add(Map<TagId, Map<ArticleId, Integer>> counts, TagId tag, ArticleId article, int more) {
        counts.computeIfAbsent(tag, _ -> new HashMap<>()).merge(article, more, Integer::sum);
    }
}
