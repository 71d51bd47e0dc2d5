package hashiya.search;

import hashiya.text.Graphemes;
import hashiya.text.TextRange;
import hashiya.text.Words;
import java.util.List;

/// A few words of a text around its hits, cut between words, with the hits that stand in them.
///
/// @param marks where the hits stand in these words
record Snippet(String words, List<TextRange> marks) {

    private static final int BEFORE = 50;
    private static final int WHOLE = 160;
    private static final String CUT = "…";

    /// @param hits in reading order
    static Snippet of(String text, List<TextRange> hits) {
        return of(text, hits, hits);
    }

    /// Where several of the hits that are to be shown stand close to each other, or else the first.
    ///
    /// @param shown some of the hits, in reading order
    static Snippet of(String text, List<TextRange> hits, List<TextRange> shown) {
        if (text.isEmpty()) {
            return new Snippet("", List.of());
        }
        var first = densest(shown);
        var lineStart = text.lastIndexOf('\n', first - 1) + 1;
        var lineEnd = text.indexOf('\n', first);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        var start = Math.max(lineStart, first - BEFORE);
        start = start == lineStart ? start : Math.min(first, Graphemes.start(text, Words.next(text, start)));
        var end = Math.min(lineEnd, start + WHOLE);
        end = end == lineEnd ? end : Math.max(Graphemes.end(text, Math.min(first + 1, end)), cut(text, end));
        var opening = start == lineStart ? "" : CUT;
        var closing = end == lineEnd ? "" : CUT;
        return new Snippet(opening + text.substring(start, end) + closing,
                marks(hits, start, end, opening.length()));
    }

    private static int densest(List<TextRange> hits) {
        var best = 0;
        var most = 0;
        for (int at = 0, end = 0; at < hits.size(); at++) {
            while (end < hits.size() && hits.get(end).end() <= hits.get(at).start() + WHOLE - BEFORE) {
                end++;
            }
            if (end - at > most) {
                most = end - at;
                best = at;
            }
        }
        return hits.isEmpty() ? 0 : hits.get(best).start();
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
