package hashiya.claims;

import hashiya.model.ArticleId;
import hashiya.model.Sketch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sketches of all articles, and which of them hold one another. Kept up article by article. One thread at a time.
public final class StoryIndex {

    private final Map<ArticleId, Sketch> sketches = new HashMap<>();
    private final Map<ArticleId, Integer> weights = new HashMap<>();
    private final Map<ArticleId, Map<ArticleId, StoryLink>> links = new HashMap<>();
    private Samples samples;

    private StoryIndex(Collection<Sketch> all) {
        all.forEach(each -> sketches.put(each.article(), each));
        samples = Samples.of(sketches.values());
        sketches.values().forEach(each -> weights.put(each.article(), samples.weight(each)));
    }

    /// @param watch hears how far the comparing of pairs is
    public static StoryIndex of(Collection<Sketch> sketches, NearCopies.Watch watch) {
        var index = new StoryIndex(sketches);
        var pairs = index.samples.pairs();
        for (var at = 0; at < pairs.length; at++) {
            if (at % 10_000 == 0) {
                watch.at(at, pairs.length);
            }
            index.compare(index.samples.row(Samples.first(pairs[at])), index.samples.row(Samples.second(pairs[at])));
        }
        return index;
    }

    /// Whether an article's sketch is this very one.
    public boolean has(ArticleId article, int stamp) {
        return sketches.containsKey(article) && sketches.get(article).stamp() == stamp;
    }

    /// Takes the sketch of an article in, in the place of the one it had.
    ///
    /// @return the articles whose story may be another now
    public Set<ArticleId> put(Sketch sketch) {
        var touched = remove(sketch.article());
        sketches.put(sketch.article(), sketch);
        if (samples.isOvergrown()) {
            samples = Samples.of(sketches.values());
        } else {
            samples.add(sketch);
        }
        weights.put(sketch.article(), samples.weight(sketch));
        var shared = new HashMap<Sketch, Integer>();
        for (var shingle : sketch.kept()) {
            samples.holding(shingle, each -> shared.merge(each, 1, Integer::sum));
        }
        shared.forEach((other, count) -> {
            if (count >= Samples.ENOUGH_SHARED && other != sketch && sketches.get(other.article()) == other) {
                compare(sketch, other);
            }
        });
        touched.addAll(around(List.of(sketch.article())));
        return touched;
    }

    /// @return the articles whose story may be another now, this one among them
    public Set<ArticleId> remove(ArticleId article) {
        var touched = new HashSet<>(around(List.of(article)));
        sketches.remove(article);
        weights.remove(article);
        var gone = links.remove(article);
        if (gone != null) {
            gone.keySet().forEach(each -> links.get(each).remove(article));
        }
        return touched;
    }

    /// All stories, each in the order of ids.
    public List<List<ArticleId>> groups() {
        return groups(links.keySet());
    }

    /// The stories among some articles, with whoever is linked to one of them.
    public List<List<ArticleId>> groups(Collection<ArticleId> articles) {
        var own = new ArrayList<StoryLink>();
        for (var each : around(articles)) {
            links.getOrDefault(each, Map.of()).values().stream().filter(link -> link.one().equals(each))
                    .forEach(own::add);
        }
        return StoryGroups.of(own);
    }

    /// The articles, and all that a chain of links leads to.
    private Set<ArticleId> around(Collection<ArticleId> articles) {
        var reached = new HashSet<>(articles);
        var open = new ArrayDeque<>(articles);
        while (!open.isEmpty()) {
            for (var next : links.getOrDefault(open.remove(), Map.of()).keySet()) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private void compare(Sketch one, Sketch other) {
        if (one.article().compareTo(other.article()) > 0) {
            compare(other, one);
            return;
        }
        var link = new StoryLink(one.article(), other.article(), samples.common(one, other),
                weights.get(one.article()), weights.get(other.article()));
        if (link.holds()) {
            links.computeIfAbsent(link.one(), _ -> new HashMap<>()).put(link.other(), link);
            links.computeIfAbsent(link.other(), _ -> new HashMap<>()).put(link.one(), link);
        }
    }
}
