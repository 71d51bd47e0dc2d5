package hashiya.model;

import java.util.Comparator;
import java.util.Objects;

/// The name of a highlight, written `Q3:10`: the tenth ever made in article 3.
///
/// @param number counts from 1 within the article, and is never given twice
public record HighlightId(ArticleId article, int number) implements Id, Comparable<HighlightId> {

    private static final Comparator<HighlightId> ORDER =
            Comparator.comparing(HighlightId::article).thenComparing(HighlightId::number);

    /// @throws IllegalArgumentException if the number is below 1
    public HighlightId {
        Objects.requireNonNull(article);
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(HighlightId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "Q" + article.number() + ":" + number;
    }
}
