package hashiya.search;

import hashiya.model.ArticleId;

/// Gives the texts of articles, which the index does not keep.
@FunctionalInterface
public interface Texts {

    /// @return the working text, or an empty one where it cannot be had
    String text(ArticleId article, int version);
}
