package hashiya.ui.reader;

import hashiya.text.Direction;
import hashiya.text.Graphemes;
import hashiya.text.LineOpportunities;

/// Breaks one paragraph into lines, one line at a time: as many words as fit, at [LineOpportunities]. Spaces at the end of
/// a line hang; a word longer than a line is broken between two graphemes.
///
/// @see WordWidths for the thread to be on
final class LineBreaker {

    /// Widths are sums of rounded widths; a line is not broken for less than can be seen. In px.
    private static final double TOLERANCE = 0.05;

    /// No line has more units, whatever they are: letters without width would never fill one.
    private static final int LONGEST_LINE = 1_024;
    /// Of a longer word only so much is measured: the rest cannot be on the line.
    private static final int LONGEST_MEASURED = 512;

    private static final int LONGEST_NUMBER = 24;

    private final String text;
    private final int end;
    private final Direction direction;
    private final WordWidths widths;
    private final LineOpportunities opportunities;
    private final double width;
    /// Where the next line begins, from the first unit of the text.
    private int line;
    /// How many units of a word too long for a line fitted on the last line.
    private int fitted = 64;

    /// @param text  as it is drawn
    /// @param width of the column in px
    LineBreaker(String text, Stretch stretch, WordWidths widths, double width) {
        this.text = text;
        this.end = stretch.end();
        this.direction = stretch.direction();
        this.widths = widths;
        this.width = width;
        opportunities = new LineOpportunities(text, stretch.start(), end);
        line = stretch.start();
    }

    boolean isDone() {
        return line >= end;
    }

    /// @return where the next line ends, its hanging spaces included
    int next() {
        var x = 0.0;
        var at = line;
        while (at < end) {
            var unit = opportunities.behind(at);
            var word = opportunities.wordEnd(at, unit);
            if (unit - line > LONGEST_LINE || !fits(x, at, word)) {
                at = at > line ? at : broken(at, Math.min(word > at ? word : unit, at + LONGEST_LINE));
                break;
            }
            var behind = at < word ? x + width(at, word) : x;
            x = behindSpaces(behind, word, unit);
            at = unit;
        }
        line = at;
        return at;
    }

    private double behindSpaces(double x, int from, int to) {
        for (var at = from; at < to; at++) {
            x = text.charAt(at) == '\t' ? widths.tabStop(x) : x + width(at, at + 1);
        }
        return x;
    }

    /// Whether a word still has room behind an x.
    private boolean fits(double x, int from, int word) {
        if (word - from > LONGEST_MEASURED
                && x + width(from, Graphemes.start(text, from + LONGEST_MEASURED)) > width + TOLERANCE) {
            return false;
        }
        return from >= word || x + width(from, word) <= width + TOLERANCE;
    }

    /// The last boundary between graphemes up to which the word fits; at least one grapheme, however narrow the column.
    /// The first guess is what fitted the last time, for a word of a million letters is broken into lines that are
    /// much alike.
    private int broken(int from, int to) {
        var fits = Graphemes.next(text, from);
        var tooFar = Math.max(fits, to);
        for (var guess = boundary(from + fitted, fits, tooFar); guess > fits && guess < tooFar; ) {
            var wide = width(from, guess);
            if (wide <= width + TOLERANCE) {
                fits = guess;
            } else {
                tooFar = guess;
            }
            guess = boundary(from + (int) ((guess - from) * width / Math.max(1, wide)), fits, tooFar);
        }
        fitted = fits - from;
        return beforeNumber(from, fits);
    }

    /// Where a break would stand inside a number, or between it and its signs, the place before it, if it is near.
    private int beforeNumber(int from, int at) {
        var before = at;
        while (before > from && before < end
                && isOfNumber(text.charAt(before)) && isOfNumber(text.charAt(before - 1))) {
            before--;
        }
        return before > from && at - before < LONGEST_NUMBER ? before : at;
    }

    private static boolean isOfNumber(char letter) {
        return Character.isDigit(letter) || LineOpportunities.IN_NUMBERS.indexOf(letter) >= 0;
    }

    /// A boundary between graphemes near an offset and between two others; the lower of these where there is none.
    private int boundary(int offset, int low, int high) {
        var near = Graphemes.start(text, Math.clamp(offset, low, high));
        if (near <= low) {
            near = Graphemes.next(text, low);
        } else if (near >= high) {
            near = Graphemes.previous(text, high);
        }
        return near > low && near < high ? near : low;
    }

    private double width(int from, int to) {
        return widths.of(text.substring(from, to), direction);
    }
}
