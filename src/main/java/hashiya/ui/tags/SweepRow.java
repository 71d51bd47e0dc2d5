package hashiya.ui.tags;

import hashiya.model.ArticleId;

/// One row of the list of hits that may be tagged.
sealed interface SweepRow {

    /// @param count how many hits stand below it
    record Head(ArticleId article, String title, int count) implements SweepRow {}

    record Entry(Hit hit) implements SweepRow {}
}
