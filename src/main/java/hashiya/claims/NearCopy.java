package hashiya.claims;

import hashiya.model.ArticleId;
import java.util.Comparator;
import java.util.List;

/// Two articles that have passages in common, nearly word for word.
///
/// @param one         the lower id
/// @param passages    in the reading order of the first article
/// @param resemblance the shingles of words that both have out of those that either has, 0 to 1 (Broder 1997)
/// @param containment the shingles that both have out of those of the shorter article, 0 to 1: 1 where it is copied whole,
///                    however much the other adds
public record NearCopy(ArticleId one, ArticleId other, List<CopiedPassage> passages, double resemblance,
        double containment) implements Comparable<NearCopy> {

    /// From this containment on, the articles as a whole are taken for one text.
    public static final double WHOLE = 0.5;

    private static final Comparator<NearCopy> ORDER =
            Comparator.comparing(NearCopy::one).thenComparing(NearCopy::other);

    /// @throws IllegalArgumentException if the two are not in the order of their ids
    public NearCopy {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("Not in order: " + one + " and " + other);
        }
        passages = List.copyOf(passages);
    }

    public boolean isWhole() {
        return containment >= WHOLE;
    }

    /// The passages as they are seen from one of the two: its own ranges first.
    public List<CopiedPassage> passagesFrom(ArticleId article) {
        return article.equals(one) ? passages : passages.stream().map(CopiedPassage::turned).toList();
    }

    @Override
    public int compareTo(NearCopy second) {
        return ORDER.compare(this, second);
    }
}
