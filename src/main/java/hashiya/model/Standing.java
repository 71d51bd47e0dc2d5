package hashiya.model;

import java.util.List;
import java.util.function.Predicate;

/// The articles that stand open side by side. As a [Bookmark], not the analyst's work, but how it is looked at.
///
/// @param articles in their order from the start side; one may stand there twice
/// @param active   which of them keys and panels work in, counted from 0; 0 where nothing is open
public record Standing(List<ArticleId> articles, int active) {

    public static final Standing NOTHING = new Standing(List.of(), 0);

    /// @throws IllegalArgumentException if none of them can be active
    public Standing {
        articles = List.copyOf(articles);
        if (active < 0 || active >= Math.max(1, articles.size())) {
            throw new IllegalArgumentException("Number " + active + " of " + articles);
        }
    }

    /// Without the articles that are gone. The first is active where the active one is.
    public Standing only(Predicate<ArticleId> isThere) {
        var left = articles.stream().filter(isThere).toList();
        var wasActive = articles.isEmpty() || !isThere.test(articles.get(active)) ? 0
                : (int) articles.subList(0, active).stream().filter(isThere).count();
        return new Standing(left, wasActive);
    }
}
