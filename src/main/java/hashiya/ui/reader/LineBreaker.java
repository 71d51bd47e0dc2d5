package hashiya.ui.reader;

import hashiya.text.Direction;
import hashiya.text.Graphemes;
import java.text.BreakIterator;
import java.util.Locale;

/// Breaks one paragraph into lines, one line at a time: as many words as fit, at the opportunities of the JDK's line
/// `BreakIterator`, but never inside a date, a time or a number (Unicode UAX 14, rule LB25), whose halves would be read in
/// the wrong order. Spaces at the end of a line hang; a word longer than a line is broken between two graphemes.
///
/// @see WordWidths for the thread to be on
final class LineBreaker {

    /// Widths are sums of rounded widths; a line is not broken for less than can be seen. In px.
    private static final double TOLERANCE = 0.05;

    private static final String IN_NUMBERS = "-/:.,٫٬";

    private final String text;
    private final int start;
    private final int end;
    private final Direction direction;
    private final WordWidths widths;
    private final BreakIterator opportunities = BreakIterator.getLineInstance(Locale.ROOT);
    private final double width;
    /// Where the next line begins, and the opportunity behind it; both from the first unit of the text.
    private int line;
    private int opportunity;

    /// @param text  as it is drawn
    /// @param width of the column in px
    LineBreaker(String text, Stretch stretch, WordWidths widths, double width) {
        this.text = text;
        this.start = stretch.start();
        this.end = stretch.end();
        this.direction = stretch.direction();
        this.widths = widths;
        this.width = width;
        opportunities.setText(text.substring(start, end));
        line = start;
        opportunity = start + opportunities.first();
    }

    boolean isDone() {
        return line >= end;
    }

    /// @return where the next line ends, its hanging spaces included
    int next() {
        var x = 0.0;
        var at = line;
        while (at < end) {
            var unit = opportunity(at);
            var word = wordEnd(at, unit);
            var behind = at < word ? x + width(at, word) : x;
            if (behind > width + TOLERANCE) {
                at = at > line ? at : broken(at, word);
                break;
            }
            x = behindSpaces(behind, word, unit);
            at = unit;
        }
        line = at;
        return at;
    }

    private int opportunity(int at) {
        while (opportunity <= at) {
            var next = opportunities.next();
            opportunity = next == BreakIterator.DONE ? end : start + next;
            if (opportunity < end && partsNumber(opportunity)) {
                opportunity = at;
            }
        }
        return opportunity;
    }

    private boolean partsNumber(int at) {
        return at > start + 1 && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at - 2))
                && IN_NUMBERS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private int wordEnd(int from, int to) {
        var at = to;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private double behindSpaces(double x, int from, int to) {
        for (var at = from; at < to; at++) {
            x = text.charAt(at) == '\t' ? widths.tabStop(x) : x + width(at, at + 1);
        }
        return x;
    }

    /// The last boundary between graphemes up to which the word fits; at least one grapheme, however narrow the column.
    private int broken(int from, int to) {
        var fits = Graphemes.next(text, from);
        var tooFar = to;
        var guess = fits;
        while (guess < to && width(from, guess) <= width + TOLERANCE) {
            fits = guess;
            guess = Graphemes.end(text, Math.min(to, from + 2 * (guess - from)));
        }
        tooFar = Math.min(to, guess);
        while (true) {
            var middle = Graphemes.start(text, (fits + tooFar) >>> 1);
            middle = middle > fits ? middle : Graphemes.next(text, fits);
            if (middle >= tooFar) {
                return fits;
            }
            if (width(from, middle) <= width + TOLERANCE) {
                fits = middle;
            } else {
                tooFar = middle;
            }
        }
    }

    private double width(int from, int to) {
        return widths.of(text.substring(from, to), direction);
    }
}
