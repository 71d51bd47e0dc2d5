package hashiya.ui.claims;

import hashiya.model.ArticleId;
import hashiya.model.HighlightId;
import hashiya.text.TextRange;

/// The words that a claim is read off: a highlight that is there, or letters that will be highlighted.
sealed interface Passage {

    ArticleId article();

    record Marked(HighlightId highlight) implements Passage {
        @Override
        public ArticleId article() {
            return highlight.article();
        }
    }

    record Unmarked(ArticleId article, TextRange range) implements Passage {}
}
