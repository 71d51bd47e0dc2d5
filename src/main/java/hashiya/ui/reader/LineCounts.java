package hashiya.ui.reader;

import java.util.function.IntUnaryOperator;

/// How many lines each part of a text has, and how many stand above it: a tree of sums (Fenwick), so that neither telling
/// nor correcting it costs a walk through all parts.
final class LineCounts {

    private final int[] lines;
    private final int[] sums;

    /// @param estimate the lines of each part, as far as is known
    LineCounts(int parts, IntUnaryOperator estimate) {
        lines = new int[parts];
        sums = new int[parts + 1];
        for (var at = 1; at <= parts; at++) {
            lines[at - 1] = estimate.applyAsInt(at - 1);
            sums[at] += lines[at - 1];
            var above = at + (at & -at);
            if (above <= parts) {
                sums[above] += sums[at];
            }
        }
    }

    int of(int part) {
        return lines[part];
    }

    void set(int part, int count) {
        var more = count - lines[part];
        lines[part] = count;
        for (var at = part + 1; more != 0 && at < sums.length; at += at & -at) {
            sums[at] += more;
        }
    }

    /// The lines of all parts before this one.
    int before(int part) {
        var sum = 0;
        for (var at = part; at > 0; at -= at & -at) {
            sum += sums[at];
        }
        return sum;
    }
}
