package hashiya.ui.articles;

import hashiya.model.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which articles are printings of one story, and which of the stories stand open. May be used on any thread.
///
/// @param storyOf the first article of the story that an article belongs to; nothing of those that stand for themselves
/// @param open    the first articles of stories whose printings are shown
record Stories(Map<ArticleId, ArticleId> storyOf, Set<ArticleId> open) {

    static final Stories NONE = new Stories(Map.of(), Set.of());

    private static final Comparator<ArticleRow> EARLIEST = Column.PUBLISHED.order(ArticleOrder.Way.ASCENDING)
            .thenComparing(ArticleRow::id);

    Stories {
        storyOf = Map.copyOf(storyOf);
        open = Set.copyOf(open);
    }

    /// Puts the printings of each story together, where the earliest of those that are listed stands.
    List<ArticleRow> together(List<ArticleRow> sorted) {
        var printings = new HashMap<ArticleId, List<ArticleRow>>();
        for (var row : sorted) {
            var story = storyOf.get(row.id());
            if (story != null) {
                printings.computeIfAbsent(story, _ -> new ArrayList<>()).add(row);
            }
        }
        printings.values().forEach(each -> each.sort(EARLIEST));
        var together = new ArrayList<ArticleRow>(sorted.size());
        for (var row : sorted) {
            var story = storyOf.get(row.id());
            var told = story == null ? List.of(row) : printings.get(story);
            if (told.size() == 1) {
                together.add(row.with(Printing.ALONE));
            } else if (told.getFirst() == row) {
                add(told, open.contains(story), together);
            }
        }
        return together;
    }

    private static void add(List<ArticleRow> told, boolean open, List<ArticleRow> together) {
        var head = new Printing(open ? Printing.Place.OPEN : Printing.Place.FOLDED, told.size());
        together.add(told.getFirst().with(head));
        if (open) {
            var below = new Printing(Printing.Place.BELOW, told.size());
            told.stream().skip(1).map(each -> each.with(below)).forEach(together::add);
        }
    }
}
