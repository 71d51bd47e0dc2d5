package hashiya.claims;

import hashiya.model.ArticleId;
import java.util.Comparator;

/// Two articles of which the one holds most of the other, as far as their sketches tell.
///
/// @param one         the lower id
/// @param common      the weight of what both have
/// @param weight      of all that the first has
/// @param otherWeight of all that the second has
record StoryLink(ArticleId one, ArticleId other, int common, int weight, int otherWeight) {

    /// So much of a text makes another a printing of it. A little less than in [NearCopy], where all words are compared:
    /// a sample of a hundred shingles is off by a twentieth two times in three.
    private static final double ENOUGH = 0.45;

    /// What holds the most in common first.
    static final Comparator<StoryLink> CLOSEST = Comparator.comparingInt(StoryLink::common).reversed()
            .thenComparing(StoryLink::one).thenComparing(StoryLink::other);

    /// Whether the shorter stands in the other.
    boolean holds() {
        return common >= ENOUGH * Math.min(weight, otherWeight);
    }

    /// Whether the longer stands in the shorter too. Hardly ever can that be said of two texts and one article.
    boolean isMutual() {
        return common >= ENOUGH * Math.max(weight, otherWeight);
    }

    /// The longer, of which the other is a part.
    ArticleId whole() {
        return weight >= otherWeight ? one : other;
    }

    ArticleId part() {
        return weight >= otherWeight ? other : one;
    }
}
