package hashiya.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// What stands open in the window, and how. As a [Bookmark], not the analyst's work, but how it is looked at.
///
/// @param open    the articles in their order from the start side; one may stand there twice
/// @param active  which of them keys and panels work in, counted from 0; 0 where nothing is open
/// @param panel   the word for the panel beside them; empty where none was ever chosen
/// @param divider where two of them meet, as the share of their room that the first one has
/// @param locked  whether they scroll together
public record Standing(List<Open> open, int active, String panel, double divider, boolean locked) {

    /// Two side by side have the same room until somebody says otherwise.
    public static final double MIDDLE = 0.5;

    public static final Standing NOTHING = of(List.of(), 0);

    /// An article that stands open.
    ///
    /// @param offset of the first letter in view, in UTF-16 units of the text; nothing where it is not known
    public record Open(ArticleId article, OptionalInt offset) {

        public Open {
            Objects.requireNonNull(article);
            if (offset.orElse(0) < 0) {
                throw new IllegalArgumentException(article + " at " + offset);
            }
        }
    }

    /// @throws IllegalArgumentException if none of them can be active, or the divider is outside
    public Standing {
        open = List.copyOf(open);
        Objects.requireNonNull(panel);
        if (active < 0 || active >= Math.max(1, open.size())) {
            throw new IllegalArgumentException("Number " + active + " of " + open);
        }
        if (!(divider >= 0 && divider <= 1)) {
            throw new IllegalArgumentException("A divider at " + divider);
        }
    }

    /// Articles that stand wherever they were left.
    public static Standing of(List<ArticleId> articles, int active) {
        return new Standing(articles.stream().map(each -> new Open(each, OptionalInt.empty())).toList(), active, "",
                MIDDLE, false);
    }

    public List<ArticleId> articles() {
        return open.stream().map(Open::article).toList();
    }

    /// The same way of standing with nothing but this article, or with nothing.
    public Standing with(List<ArticleId> articles) {
        return new Standing(of(articles, 0).open, 0, panel, divider, false);
    }

    /// Without the articles that are gone. The first is active where the active one is.
    public Standing only(Predicate<ArticleId> isThere) {
        var left = open.stream().filter(each -> isThere.test(each.article)).toList();
        var wasActive = open.isEmpty() || !isThere.test(open.get(active).article) ? 0
                : (int) articles().subList(0, active).stream().filter(isThere).count();
        return new Standing(left, wasActive, panel, divider, locked && left.size() == open.size());
    }
}
