package hashiya.ui.articles;

import hashiya.model.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The articles of the library as they were asked for. Takes its time with a hundred thousand: made beside the screen.
///
/// @param sorted   all of them, in order
/// @param shown    those to be listed, in order
/// @param through  how many meet the filter; some of them may be folded away behind their story
record Arrangement(List<ArticleRow> sorted, List<ArticleRow> shown, int through, Facets facets) {

    /// What is asked for.
    ///
    /// @param stories where the printings of a story are to stand together
    record Question(ArticleOrder order, Sieve sieve, Optional<Grouping> stories) {}

    /// @param rows best in the order in which they came out last: sorting what is sorted is quick
    static Arrangement of(List<ArticleRow> rows, Question question) {
        var sorted = new ArrayList<>(rows);
        sorted.sort(question.order().comparator());
        var counts = new Counts();
        var through = question.sieve().sift(sorted, counts);
        return new Arrangement(sorted, question.stories().map(each -> each.together(through)).orElse(through),
                through.size(), counts.facets());
    }

    /// Rows as they were sorted last, with what has become of some of them since; those that came stand last.
    static List<ArticleRow> upToDate(List<ArticleRow> sorted, Map<ArticleId, Optional<ArticleRow>> news) {
        if (news.isEmpty()) {
            return sorted;
        }
        var now = new ArrayList<ArticleRow>(sorted.size() + news.size());
        var come = new HashMap<>(news);
        for (var row : sorted) {
            if (news.containsKey(row.id())) {
                var changed = come.remove(row.id());
                if (changed != null) {
                    changed.ifPresent(now::add);
                }
            } else {
                now.add(row);
            }
        }
        come.values().forEach(each -> each.ifPresent(now::add));
        return now;
    }
}
