package hashiya.ui.articles;

import hashiya.claims.Stories;
import hashiya.claims.Story;
import hashiya.model.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How printings of one story are put together. May be used on any thread.
///
/// @param open the first printings of the stories whose printings are all shown
record Grouping(Stories stories, Set<ArticleId> open) {

    private static final Comparator<ArticleRow> EARLIEST = Column.PUBLISHED.order(ArticleOrder.Way.ASCENDING)
            .thenComparing(ArticleRow::id);

    Grouping {
        open = Set.copyOf(open);
    }

    /// Puts the printings of each story together, where the earliest of those that are listed stands.
    List<ArticleRow> together(List<ArticleRow> sorted) {
        var printings = printings(sorted);
        var together = new ArrayList<ArticleRow>(sorted.size());
        for (var row : sorted) {
            var story = stories.of(row.id());
            var told = story.map(Story::first).map(printings::get).orElse(List.of(row));
            if (told.size() == 1) {
                together.add(row.with(Printing.ALONE));
            } else if (told.getFirst() == row) {
                add(told, open.contains(story.orElseThrow().first()), together);
            }
        }
        return together;
    }

    /// The listed printings of each story, the earliest first.
    private Map<ArticleId, List<ArticleRow>> printings(List<ArticleRow> listed) {
        var printings = new HashMap<ArticleId, List<ArticleRow>>();
        listed.forEach(row -> stories.of(row.id()).ifPresent(story ->
                printings.computeIfAbsent(story.first(), _ -> new ArrayList<>()).add(row)));
        printings.values().forEach(each -> each.sort(EARLIEST));
        return printings;
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
