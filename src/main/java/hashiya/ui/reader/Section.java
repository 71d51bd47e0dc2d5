package hashiya.ui.reader;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/// The lines of one stretch, found one by one. Until all are found their number is an estimate.
final class Section {

    private final Stretch stretch;
    private final Block.Look look;
    private final Supplier<LineBreaker> breakers;
    private Optional<LineBreaker> breaker = Optional.empty();
    private boolean measured;
    private int[] ends = new int[16];
    private int count;

    /// @param breakers makes the breaker once the first line is wanted
    Section(Stretch stretch, Block.Look look, Supplier<LineBreaker> breakers) {
        this.stretch = stretch;
        this.look = look;
        this.breakers = breakers;
    }

    Stretch stretch() {
        return stretch;
    }

    Block.Look look() {
        return look;
    }

    boolean isMeasured() {
        return measured;
    }

    boolean endsParagraph() {
        return stretch.end() == stretch.paragraphEnd();
    }

    /// How many lines there are, or may be.
    ///
    /// @param lettersALine what is known of other lines
    int lines(double lettersALine) {
        if (isMeasured()) {
            return count;
        }
        var rest = stretch.end() - measuredEnd();
        return count + Math.max(1, (int) Math.ceil(rest / lettersALine));
    }

    int measuredLines() {
        return count;
    }

    int measuredEnd() {
        return count == 0 ? stretch.start() : ends[count - 1];
    }

    int start(int line) {
        return line == 0 ? stretch.start() : ends[line - 1];
    }

    int end(int line) {
        return ends[line];
    }

    void measureLine() {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        var lines = breaker.orElseGet(breakers);
        ends[count++] = lines.next();
        measured = lines.isDone();
        breaker = measured ? Optional.empty() : Optional.of(lines);
    }

    void measureLines(int wanted) {
        while (count < wanted && !isMeasured()) {
            measureLine();
        }
    }

    /// The line an offset stands on, or the one before where the offset begins a line and belongs to what precedes it.
    int lineOf(int offset, boolean after) {
        while (!isMeasured() && measuredEnd() <= offset) {
            measureLine();
        }
        var found = Arrays.binarySearch(ends, 0, count, offset);
        // An offset that ends a line begins the next one.
        var line = found >= 0 ? found + 1 : -found - 1;
        line = Math.min(line, count - 1);
        return after && line > 0 && start(line) == offset ? line - 1 : line;
    }
}
