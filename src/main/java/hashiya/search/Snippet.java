package hashiya.search;

import hashiya.text.Graphemes;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import hashiya.text.Words;
import java.util.List;

/// A few words of a text around the first hit, cut between words, with the hits that stand in them.
///
/// @param marks where the hits stand in these words
record Snippet(String words, List<TextRange> marks) {

    private static final int BEFORE = 50;
    private static final int WHOLE = 160;
    private static final String CUT = "…";

    static Snippet of(String text, List<TextRange> hits) {
        if (text.isEmpty()) {
            return new Snippet("", List.of());
        }
        var first = hits.isEmpty() ? 0 : hits.getFirst().start();
        var paragraph = Paragraphs.of(text).at(first);
        var start = Math.max(paragraph.start(), first - BEFORE);
        start = start == paragraph.start() ? start : Math.min(first, Graphemes.start(text, Words.next(text, start)));
        var end = Math.min(paragraph.end(), start + WHOLE);
        end = end == paragraph.end() ? end : Math.max(Graphemes.end(text, Math.min(first + 1, end)),
                cut(text, end));
        var opening = start == paragraph.start() ? "" : CUT;
        var closing = end == paragraph.end() ? "" : CUT;
        return new Snippet(opening + text.substring(start, end) + closing,
                marks(hits, start, end, opening.length()));
    }

    /// Behind the last whole word before the offset.
    private static int cut(String text, int offset) {
        var at = Words.previous(text, offset);
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static List<TextRange> marks(List<TextRange> hits, int start, int end, int opening) {
        return hits.stream().filter(hit -> hit.start() < end && hit.end() > start)
                .map(hit -> new TextRange(Math.max(hit.start(), start) - start + opening,
                        Math.min(hit.end(), end) - start + opening))
                .toList();
    }
}
