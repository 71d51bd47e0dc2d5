package hashiya.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which passages of an article are not to be suggested again. As a [Bookmark], not the analyst's work, but how it is
/// gone about.
///
/// @param quotes their letters, which are the same after a correction elsewhere in the text
public record Dismissals(ArticleId article, SortedSet<String> quotes) {

    public Dismissals {
        quotes = Collections.unmodifiableSortedSet(new TreeSet<>(quotes));
    }

    public static Dismissals none(ArticleId article) {
        return new Dismissals(article, new TreeSet<>());
    }

    public boolean has(String quote) {
        return quotes.contains(quote);
    }

    public Dismissals with(String quote) {
        var more = new TreeSet<>(quotes);
        more.add(quote);
        return new Dismissals(article, more);
    }

    public Dismissals without(String quote) {
        var fewer = new TreeSet<>(quotes);
        fewer.remove(quote);
        return new Dismissals(article, fewer);
    }
}
