package hashiya.paper;

import hashiya.text.Direction;
import hashiya.text.Graphemes;
import hashiya.text.LineOpportunities;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Finds where the lines of a paragraph end, by the rules the reader breaks lines by: as many words as fit, at
/// [LineOpportunities]; a word longer than a line is broken between two graphemes.
final class LineEnds {

    private static final double TOLERANCE = 0.01;
    /// Longer paragraphs are broken in parts, because the `BreakIterator` reads the whole of what it is given.
    private static final int LONGEST_PART = 32_768;
    /// No line holds more letters, however narrow they are.
    private static final int LONGEST_LINE = 4_096;
    private static final int WORDS_KEPT = 60_000;
    private static final int LONGEST_KEPT = 64;

    private record Word(String letters, Direction direction, Style style) { }

    private final Shaper shaper;
    private final Map<Word, Double> widths = new HashMap<>();

    LineEnds(Shaper shaper) {
        this.shaper = shaper;
    }

    /// @param width of the column, in points
    /// @return where each line ends, exclusive, its hanging spaces included; one line at least
    int[] of(String text, Direction direction, Style style, double width) {
        var ends = new Ends();
        for (var start = 0; start < text.length(); ) {
            var end = partEnd(text, start);
            new Part(text, start, end, word -> width(new Word(word, direction, style)), width).addTo(ends);
            start = end;
        }
        if (text.isEmpty()) {
            ends.add(0);
        }
        return ends.all();
    }

    private static int partEnd(String text, int start) {
        if (text.length() - start <= LONGEST_PART) {
            return text.length();
        }
        var space = text.lastIndexOf(' ', start + LONGEST_PART - 1);
        return space > start + LONGEST_PART / 2 ? space + 1 : Graphemes.start(text, start + LONGEST_PART);
    }

    private double width(Word word) {
        var known = widths.get(word);
        if (known != null) {
            return known;
        }
        var letters = word.letters;
        var measured = new Typeset(letters, word.direction, word.style, shaper).measure(letters.length());
        if (letters.length() <= LONGEST_KEPT && widths.size() < WORDS_KEPT) {
            widths.put(word, measured);
        }
        return measured;
    }

    private static final class Ends {

        private int[] ends = new int[4];
        private int count;

        void add(int end) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
            }
            ends[count++] = end;
        }

        int[] all() {
            return Arrays.copyOf(ends, count);
        }
    }

    private interface Widths {
        double of(String word);
    }

    /// A stretch that begins a line and ends one.
    private static final class Part {

        private final String text;
        private final int start;
        private final int end;
        private final Widths widths;
        private final double width;
        private final LineOpportunities opportunities;

        Part(String text, int start, int end, Widths widths, double width) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.widths = widths;
            this.width = width;
            opportunities = new LineOpportunities(text, start, end);
        }

        void addTo(Ends ends) {
            for (var line = start; line < end; ) {
                line = lineEnd(line);
                ends.add(line);
            }
        }

        private int lineEnd(int line) {
            var x = 0.0;
            for (var at = line; at < end; ) {
                var unit = opportunities.behind(at);
                var word = opportunities.wordEnd(at, unit);
                var fits = word - at <= LONGEST_LINE;
                x += at < word && fits ? width(at, word) : 0;
                if (!fits || x > width + TOLERANCE) {
                    return at > line ? at : broken(at, Math.min(word, at + LONGEST_LINE));
                }
                x += unit > word ? width(word, unit) : 0;
                at = unit;
            }
            return end;
        }

        /// The last boundary between graphemes up to which the word fits; at least one grapheme.
        private int broken(int from, int to) {
            var fits = Graphemes.next(text, from);
            var tooFar = Graphemes.start(text, to) > fits ? Graphemes.start(text, to) : fits;
            if (tooFar > fits && width(from, tooFar) <= width + TOLERANCE) {
                return tooFar;
            }
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
            return widths.of(text.substring(from, to));
        }
    }
}
