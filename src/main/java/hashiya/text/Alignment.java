package hashiya.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Which members of one row of numbers are still there in another: the fewest are taken out and put in.
///
/// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), in linear space. Where two stretches have
/// little in common, the search is broken off and cut at the point it had come furthest, so that the time stays linear.
final class Alignment {

    /// How many members may differ before the search is broken off.
    private static final int PATIENCE = 256;

    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    private record Stretch(int from, int to, int otherFrom, int otherTo) {

        boolean isEmpty() {
            return from == to || otherFrom == otherTo;
        }
    }

    private final int[] before;
    private final int[] after;
    private final int[] partners;
    private final int[] forward = new int[2 * PATIENCE + 5];
    private final int[] backward = new int[2 * PATIENCE + 5];

    private Alignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        partners = new int[before.length];
        Arrays.fill(partners, -1);
    }

    /// For each member of the first row its place in the second, or -1. The places ascend.
    static int[] of(int[] before, int[] after) {
        var alignment = new Alignment(before, after);
        Deque<Stretch> open = new ArrayDeque<>();
        open.push(new Stretch(0, before.length, 0, after.length));
        while (!open.isEmpty()) {
            var rest = alignment.trim(open.pop());
            if (!rest.isEmpty()) {
                var cut = alignment.cut(rest);
                open.push(new Stretch(cut[0], rest.to, cut[1], rest.otherTo));
                open.push(new Stretch(rest.from, cut[0], rest.otherFrom, cut[1]));
            }
        }
        return alignment.partners;
    }

    /// Pairs what both begin and end with.
    private Stretch trim(Stretch stretch) {
        var from = stretch.from;
        var otherFrom = stretch.otherFrom;
        while (from < stretch.to && otherFrom < stretch.otherTo && before[from] == after[otherFrom]) {
            partners[from++] = otherFrom++;
        }
        var to = stretch.to;
        var otherTo = stretch.otherTo;
        while (from < to && otherFrom < otherTo && before[to - 1] == after[otherTo - 1]) {
            partners[--to] = --otherTo;
        }
        return new Stretch(from, to, otherFrom, otherTo);
    }

    /// A point in both rows that a shortest way passes. Neither the beginning nor the end of both: [#trim] came first.
    private int[] cut(Stretch in) {
        var length = in.to - in.from;
        var otherLength = in.otherTo - in.otherFrom;
        var delta = length - otherLength;
        for (var edits = 0; edits <= PATIENCE; edits++) {
            for (var way = lowest(edits, otherLength); way <= highest(edits, length); way += 2) {
                var at = step(forward, edits, way, length, otherLength);
                while (at >= 0 && at < length && at - way < otherLength
                        && before[in.from + at] == after[in.otherFrom + at - way]) {
                    at++;
                }
                forward[slot(way)] = at;
                if (delta % 2 != 0 && Math.abs(delta - way) < edits && meets(at, backward[slot(delta - way)], length)) {
                    return new int[] {in.from + at, in.otherFrom + at - way};
                }
            }
            for (var way = lowest(edits, otherLength); way <= highest(edits, length); way += 2) {
                var at = step(backward, edits, way, length, otherLength);
                while (at >= 0 && at < length && at - way < otherLength
                        && before[in.to - 1 - at] == after[in.otherTo - 1 - at + way]) {
                    at++;
                }
                backward[slot(way)] = at;
                if (delta % 2 == 0 && Math.abs(delta - way) <= edits && meets(at, forward[slot(delta - way)], length)) {
                    return new int[] {in.to - at, in.otherTo - at + way};
                }
            }
        }
        return furthest(in, length, otherLength);
    }

    private static boolean meets(int at, int other, int length) {
        return at >= 0 && other >= 0 && at + other >= length;
    }

    /// How far a way comes with one more edit, or nowhere.
    private static int step(int[] reached, int edits, int way, int length, int otherLength) {
        if (edits == 0) {
            return 0;
        }
        var right = way - 1 < -edits + 1 ? NOWHERE : reached[slot(way - 1)] + 1;
        var down = way + 1 > edits - 1 ? NOWHERE : reached[slot(way + 1)];
        var best = Math.max(right > length ? NOWHERE : right, down - way > otherLength ? NOWHERE : down);
        return best < 0 ? NOWHERE : best;
    }

    private int[] furthest(Stretch in, int length, int otherLength) {
        var cut = new int[] {in.from, in.otherFrom};
        var most = 0;
        for (var way = lowest(PATIENCE, otherLength); way <= highest(PATIENCE, length); way += 2) {
            var ahead = forward[slot(way)];
            if (2 * ahead - way > most) {
                most = 2 * ahead - way;
                cut = new int[] {in.from + ahead, in.otherFrom + ahead - way};
            }
            var back = backward[slot(way)];
            if (2 * back - way > most) {
                most = 2 * back - way;
                cut = new int[] {in.to - back, in.otherTo - back + way};
            }
        }
        return cut;
    }

    private static int lowest(int edits, int otherLength) {
        return -edits + 2 * Math.max(0, edits - otherLength);
    }

    private static int highest(int edits, int length) {
        return edits - 2 * Math.max(0, edits - length);
    }

    private static int slot(int way) {
        return way + PATIENCE + 2;
    }
}
