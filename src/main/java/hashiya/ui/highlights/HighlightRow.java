package hashiya.ui.highlights;

import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import java.util.Comparator;

/// A highlight as the list shows it.
///
/// @param notes  how many notes hang on it
/// @param claims how many claims are made in it
record HighlightRow(Highlight highlight, int notes, int claims) {

    /// Article by article, each in reading order.
    static final Comparator<HighlightRow> BY_PLACE = Comparator
            .comparing((HighlightRow row) -> row.highlight.article())
            .thenComparing(row -> row.highlight.range())
            .thenComparing(HighlightRow::id);

    /// The newest first.
    static final Comparator<HighlightRow> BY_TIME = Comparator
            .comparing((HighlightRow row) -> row.highlight.created()).reversed()
            .thenComparing(HighlightRow::id, Comparator.reverseOrder());

    HighlightId id() {
        return highlight.id();
    }
}
