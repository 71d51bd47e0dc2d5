package hashiya.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Where a line of a stretch of text may end: at the opportunities of the JDK's line `BreakIterator`, but never inside a
/// date, a time or a number (Unicode UAX 14, rule LB25), whose halves would be read in the wrong order.
///
/// All offsets are UTF-16 units of the whole text. To be asked from the start of the stretch to its end.
public final class LineOpportunities {

    /// What stands between the digits of a number, a date or a time.
    public static final String IN_NUMBERS = "-/:.,٫٬";

    private final BreakIterator iterator = BreakIterator.getLineInstance(Locale.ROOT);
    private final String text;
    private final int start;
    private final int end;
    private int opportunity;

    public LineOpportunities(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        iterator.setText(text.substring(start, end));
        opportunity = start + iterator.first();
    }

    /// The first opportunity behind an offset; the end of the stretch at the latest.
    public int behind(int at) {
        while (opportunity <= at) {
            var next = iterator.next();
            opportunity = next == BreakIterator.DONE ? end : start + next;
            if (opportunity < end && partsNumber(opportunity)) {
                opportunity = at;
            }
        }
        return opportunity;
    }

    /// Where the letters between two offsets end, without the spaces behind them, which hang.
    public int wordEnd(int from, int to) {
        var at = to;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean partsNumber(int at) {
        return at > start + 1 && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at - 2))
                && IN_NUMBERS.indexOf(text.charAt(at - 1)) >= 0;
    }
}
