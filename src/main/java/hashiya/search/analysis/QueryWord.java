package hashiya.search.analysis;

import hashiya.text.TextRange;

/// One word of a query, as the index would hold it.
///
/// @param range    where it stands in what was typed
/// @param position its place among the words; a name written in two words takes two places
/// @param folded   its form in [View#FOLDED]; the others likewise
/// @param isStop   says so little that it may be left out where other words remain
/// @param touches  nothing stands between it and the word before, or signs alone: they belong side by side
public record QueryWord(TextRange range, int position, String folded, String bare, String stem, boolean isStop,
        boolean touches) {

    public String form(View view) {
        return switch (view) {
            case FOLDED -> folded;
            case BARE -> bare;
            case STEM -> stem;
        };
    }
}
