package hashiya.claims;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Hidden;
import hashiya.text.TextRange;
import java.util.List;
import java.util.Objects;

/// A text to be compared with others.
///
/// @param hidden what the site put around the report: it is no word of the report, and never compared
public record ArticleText(ArticleId article, String text, List<TextRange> hidden) {

    public ArticleText {
        Objects.requireNonNull(article);
        Objects.requireNonNull(text);
        hidden = List.copyOf(hidden);
    }

    public static ArticleText of(Article article, String text) {
        return new ArticleText(article.id(), text, article.hidden().stream().map(Hidden::range).toList());
    }
}
