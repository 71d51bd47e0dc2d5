package hashiya.ui.articles;

import java.util.ArrayList;
import java.util.List;
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
}
