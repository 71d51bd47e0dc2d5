package hashiya.ui.desk;

import hashiya.model.ArticleId;
import hashiya.model.HighlightId;
import hashiya.text.TextRange;

/// A stretch of an article that somebody means: a highlight that is there, or letters that nobody has highlighted.
public sealed interface Passage {

    ArticleId article();

    record Marked(HighlightId highlight) implements Passage {
        @Override
        public ArticleId article() {
            return highlight.article();
        }
    }

    record Unmarked(ArticleId article, TextRange range) implements Passage {}
}
