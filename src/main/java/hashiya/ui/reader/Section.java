package hashiya.ui.reader;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/// The lines of one part, found one by one. Until all are found their number is an estimate.
final class Section {

    private final int start;
    private final int end;
    private Optional<LineBreaker> breaker = Optional.empty();
    private boolean measured;
    private int[] ends = new int[4];
    private int count;

    Section(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /// One that is known to be one line.
    static Section ofOneLine(int start, int end) {
        var section = new Section(start, end);
        section.ends[0] = end;
        section.count = 1;
        section.measured = true;
        return section;
    }

    boolean isMeasured() {
        return measured;
    }

    boolean isOneLine() {
        return measured && count == 1;
    }

    /// How many lines there are, or may be.
    ///
    /// @param lettersALine what is known of other lines
    int lines(double lettersALine) {
        return measured ? count : count + estimate(end - measuredEnd(), lettersALine);
    }

    /// How many lines so many letters may be.
    static int estimate(int letters, double lettersALine) {
        return Math.max(1, (int) Math.ceil(letters / lettersALine));
    }

    int measuredLines() {
        return count;
    }

    int measuredEnd() {
        return count == 0 ? start : ends[count - 1];
    }

    int start(int line) {
        return line == 0 ? start : ends[line - 1];
    }

    int end(int line) {
        return ends[line];
    }

    /// @param breakers makes the breaker once the first line is wanted
    void measureLine(Supplier<LineBreaker> breakers) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        var lines = breaker.orElseGet(breakers);
        ends[count++] = lines.next();
        measured = lines.isDone();
        breaker = measured ? Optional.empty() : Optional.of(lines);
    }

    /// The line an offset stands on, among those that are found, or the one before where the offset begins a line and
    /// belongs to what precedes it.
    int lineOf(int offset, boolean after) {
        var found = Arrays.binarySearch(ends, 0, count, offset);
        // An offset that ends a line begins the next one.
        var line = Math.min(found >= 0 ? found + 1 : -found - 1, count - 1);
        return after && line > 0 && start(line) == offset ? line - 1 : line;
    }
}
