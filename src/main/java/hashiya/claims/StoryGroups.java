package hashiya.claims;

import hashiya.model.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts linked articles together. Those that have most of their words in common are one story, and so is who has most
/// in common with one of them.
///
/// An article that took a whole text over into a longer one joins that text's story. A digest takes over many: it joins
/// the one that it has the most of, so that it does not make one story of all of them.
final class StoryGroups {

    private final Map<ArticleId, ArticleId> above = new HashMap<>();

    private StoryGroups() {
    }

    /// @return groups of two and more, each in the order of ids
    static List<List<ArticleId>> of(Collection<StoryLink> links) {
        var groups = new StoryGroups();
        links.stream().filter(StoryLink::isMutual).forEach(each -> groups.join(each.one(), each.other()));
        var parts = links.stream().filter(each -> !each.isMutual()).sorted(StoryLink.CLOSEST).toList();
        var texts = new HashMap<ArticleId, ArticleId>();
        parts.forEach(each -> texts.put(each.whole(), groups.top(each.whole())));
        var placed = new HashSet<ArticleId>();
        for (var each : parts) {
            if (!groups.top(each.one()).equals(groups.top(each.other())) && placed.add(texts.get(each.whole()))) {
                groups.join(each.one(), each.other());
            }
        }
        return groups.all();
    }

    private List<List<ArticleId>> all() {
        var all = new LinkedHashMap<ArticleId, List<ArticleId>>();
        above.keySet().stream().sorted().toList()
                .forEach(each -> all.computeIfAbsent(top(each), _ -> new ArrayList<>()).add(each));
        return all.values().stream().filter(each -> each.size() > 1).toList();
    }

    private void join(ArticleId one, ArticleId other) {
        var first = top(one);
        var second = top(other);
        above.put(first.compareTo(second) < 0 ? second : first, first.compareTo(second) < 0 ? first : second);
    }

    private ArticleId top(ArticleId article) {
        var top = article;
        for (var next = above.computeIfAbsent(top, each -> each); !next.equals(top); next = above.get(top)) {
            top = next;
        }
        for (var each = article; !each.equals(top); ) {
            each = above.put(each, top);
        }
        return top;
    }
}
