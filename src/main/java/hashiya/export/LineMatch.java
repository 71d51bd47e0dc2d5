package hashiya.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which lines of a newer text are those of an older one: the fewest taken out and put in (Myers, 1986).
final class LineMatch {

    /// More differences than anybody makes by hand; beyond, all between the first and the last counts as replaced.
    private static final int MOST = 2000;

    private LineMatch() {
    }

    /// For each line of the newer text the number of the older one's that it is, or -1; rising.
    static int[] of(List<String> before, List<String> after) {
        var partners = new int[after.size()];
        Arrays.fill(partners, -1);
        var start = 0;
        while (start < before.size() && start < after.size() && before.get(start).equals(after.get(start))) {
            partners[start] = start;
            start++;
        }
        var end = 0;
        while (end < before.size() - start && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
            partners[after.size() - end] = before.size() - end;
        }
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), start, partners);
        return partners;
    }

    private static void middle(List<String> before, List<String> after, int start, int[] partners) {
        var trace = new ArrayList<int[]>();
        var limit = Math.min(MOST, before.size() + after.size());
        var reached = new int[2 * limit + 3];
        for (var edits = 0; edits <= limit; edits++) {
            trace.add(Arrays.copyOfRange(reached, limit + 1 - edits, limit + 2 + edits));
            for (var way = -edits; way <= edits; way += 2) {
                var at = limit + 1 + way;
                var x = way == -edits || way != edits && reached[at - 1] < reached[at + 1]
                        ? reached[at + 1] : reached[at - 1] + 1;
                while (x < before.size() && x - way < after.size() && before.get(x).equals(after.get(x - way))) {
                    x++;
                }
                reached[at] = x;
                if (x >= before.size() && x - way >= after.size()) {
                    walkBack(trace, before.size(), after.size(), start, partners);
                    return;
                }
            }
        }
    }

    private static void walkBack(List<int[]> trace, int beforeEnd, int afterEnd, int start, int[] partners) {
        var x = beforeEnd;
        var y = afterEnd;
        for (var edits = trace.size() - 1; edits >= 0; edits--) {
            var reached = trace.get(edits);
            var way = x - y;
            var isDown = way == -edits || way != edits && at(reached, edits, way - 1) < at(reached, edits, way + 1);
            var from = isDown ? way + 1 : way - 1;
            var fromX = edits == 0 ? 0 : at(reached, edits, from);
            var fromY = edits == 0 ? 0 : fromX - from;
            while (x > fromX && y > fromY) {
                x--;
                y--;
                partners[start + y] = start + x;
            }
            x = fromX;
            y = fromY;
        }
    }

    private static int at(int[] reached, int edits, int way) {
        var index = way + edits;
        return index < 0 || index >= reached.length ? -1 : reached[index];
    }
}
