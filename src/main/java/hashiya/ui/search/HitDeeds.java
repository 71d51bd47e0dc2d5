package hashiya.ui.search;

import hashiya.model.ArticleId;
import hashiya.search.Hit;
import hashiya.text.TextRange;

/// What the window does with what was found: the search itself only finds it.
public interface HitDeeds {

    /// Until there is a window.
    HitDeeds NONE = new HitDeeds() {
        @Override
        public void opened(Hit hit) {
        }

        @Override
        public void highlight(ArticleId article, TextRange range) {
        }

        @Override
        public void claim(ArticleId article, TextRange range) {
        }

        @Override
        public void tagAll() {
        }

        @Override
        public void showAll() {
        }

        @Override
        public void synonyms() {
        }
    };

    /// The hit is on its way into the reader or a panel.
    void opened(Hit hit);

    /// Highlights the hit in the colour used last.
    void highlight(ArticleId article, TextRange range);

    /// Begins a claim on the passage that the hit stands in.
    void claim(ArticleId article, TextRange range);

    /// Tags all hits in the texts.
    void tagAll();

    /// Shows everything that was found over the whole window.
    void showAll();

    /// Shows the words that are one in every search.
    void synonyms();
}
