package hashiya.ui.claims;

import hashiya.claims.CopiedPassage;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A copied passage as rows of two stretches that stand side by side, each short enough for the screen, with the words
/// that are the same marked in both.
final class SideBySide {

    /// Some letters of one article.
    ///
    /// @param marks in UTF-16 units of the letters
    record Side(String letters, List<TextRange> marks) {}

    record Row(Side one, Side other) {}

    /// A row is closed at the next run of same words once it is so long, in UTF-16 units.
    private static final int ROW = 400;

    /// So much of the article is shown before and behind the passage.
    private static final int AROUND = 80;

    private SideBySide() {
    }

    /// @param one   the text of the first article
    /// @param other the text of the second
    static List<Row> of(CopiedPassage passage, String one, String other) {
        var runs = passage.runs().stream().flatMap(run -> cut(run, one, other).stream()).toList();
        var rows = new ArrayList<Row>();
        for (var from = 0; from < runs.size(); ) {
            var to = from + 1;
            while (to < runs.size() && runs.get(to).one().end() - runs.get(from).one().start() <= ROW) {
                to++;
            }
            var some = runs.subList(from, to);
            var next = runs.stream().skip(to).findFirst();
            rows.add(new Row(side(some.stream().map(CopiedPassage.Run::one).toList(), one, from == 0,
                    next.map(each -> each.one().start())),
                    side(some.stream().map(CopiedPassage.Run::other).toList(), other, from == 0,
                            next.map(each -> each.other().start()))));
            from = to;
        }
        return rows;
    }

    /// A long run in pieces between words. Where its words are spelled otherwise in the second text, a piece there may
    /// begin a word earlier or later.
    private static List<CopiedPassage.Run> cut(CopiedPassage.Run run, String one, String other) {
        var pieces = new ArrayList<CopiedPassage.Run>();
        var start = run.one().start();
        var otherStart = run.other().start();
        while (run.one().end() - start > ROW) {
            var ratio = (double) run.other().length() / run.one().length();
            var end = space(one, start + ROW, run.one().end());
            var otherEnd = space(other, (int) (run.other().start() + (end - run.one().start()) * ratio),
                    run.other().end());
            if (end >= run.one().end() || otherEnd >= run.other().end() || otherEnd <= otherStart) {
                break;
            }
            pieces.add(new CopiedPassage.Run(new TextRange(start, end), new TextRange(otherStart, otherEnd)));
            start = end + 1;
            otherStart = otherEnd + 1;
        }
        pieces.add(new CopiedPassage.Run(new TextRange(start, run.one().end()),
                new TextRange(Math.min(otherStart, run.other().end() - 1), run.other().end())));
        return pieces;
    }

    /// The first space from an offset on, or the limit.
    private static int space(String text, int from, int limit) {
        var at = from;
        while (at < limit && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// @param next where the next row begins; nothing for the last
    private static Side side(List<TextRange> marks, String text, boolean opens, Optional<Integer> next) {
        var start = marks.getFirst().start();
        var end = marks.getLast().end();
        var from = opens ? space(text, Math.max(0, start - AROUND), start) : start;
        from = opens && start <= AROUND ? 0 : from;
        var to = next.orElseGet(() ->
                end + AROUND >= text.length() ? text.length() : backToSpace(text, end + AROUND, end));
        var ahead = from > 0 && from < start ? "…" : "";
        var shift = from - ahead.length();
        var letters = ahead + text.substring(from, to) + (next.isEmpty() && to > end && to < text.length() ? "…" : "");
        return new Side(letters.stripTrailing(), marks.stream()
                .map(each -> new TextRange(each.start() - shift, each.end() - shift)).toList());
    }

    private static int backToSpace(String text, int from, int limit) {
        var at = from;
        while (at > limit && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
