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

    /// What holds the most in common first.
    static final Comparator<StoryLink> CLOSEST = Comparator.comparingInt(StoryLink::common).reversed()
            .thenComparing(StoryLink::one).thenComparing(StoryLink::other);

    /// Whether most of the one stands in the other, or the reverse.
    boolean holds() {
        return common >= NearCopy.WHOLE * Math.min(weight, otherWeight);
    }

    /// Whether the two have most of their words in common, the longer too. Only one text can be most of an article.
    boolean isMutual() {
        return common >= NearCopy.WHOLE * Math.max(weight, otherWeight);
    }

    /// The longer, of which the other is a part.
    ArticleId whole() {
        return weight >= otherWeight ? one : other;
    }

    ArticleId part() {
        return weight >= otherWeight ? other : one;
    }
}
