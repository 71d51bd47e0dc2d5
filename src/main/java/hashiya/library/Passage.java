package hashiya.library;

import hashiya.model.ArticleId;
import hashiya.text.TextRange;
import java.util.Objects;

/// Some words of an article, highlighted or not.
///
/// @param version the version of the article's text that the range counts in, from 1
public record Passage(ArticleId article, int version, TextRange range) {

    public Passage {
        Objects.requireNonNull(article);
        Objects.requireNonNull(range);
    }
}
