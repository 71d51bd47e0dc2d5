package hashiya.ui.tags;

import hashiya.library.Passage;
import hashiya.model.HighlightId;
import hashiya.text.Graphemes;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import hashiya.text.Words;
import java.util.Optional;

/// A passage that may be tagged, with a few words around it to judge it by.
///
/// @param highlight the highlight of exactly this range, where there is one
/// @param snippet   one paragraph's worth of words at most
/// @param mark      where the passage stands in the snippet
record Hit(Passage passage, Optional<HighlightId> highlight, String snippet, TextRange mark) {

    private static final int AROUND = 50;
    private static final int LONGEST = 240;
    private static final String CUT = "…";

    /// @param paragraphs of the text
    static Hit of(Passage passage, Optional<HighlightId> highlight, String text, Paragraphs paragraphs) {
        var range = passage.range();
        var paragraph = paragraphs.at(range.start());
        var start = Math.max(paragraph.start(), range.start() - AROUND);
        start = start == paragraph.start() ? start
                : Math.min(range.start(), Graphemes.start(text, Words.next(text, start)));
        while (start < range.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        var least = Math.min(range.end(), range.start() + LONGEST);
        var end = Math.min(Math.max(paragraph.end(), least), least + AROUND);
        end = end >= paragraph.end() ? end : Math.max(least, Graphemes.end(text, Words.previous(text, end)));
        end = Graphemes.end(text, end);
        var opening = start == paragraph.start() ? "" : CUT;
        var closing = end >= paragraph.end() ? "" : CUT;
        var snippet = opening + text.substring(start, end).replace('\n', ' ').stripTrailing() + closing;
        var from = range.start() - start + opening.length();
        return new Hit(passage, highlight, snippet,
                new TextRange(from, Math.min(snippet.length(), from + Math.min(range.end(), end) - range.start())));
    }
}
