package hashiya.ui.reader;

import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The highlights of an article, quick to ask for those of a line.
final class MarkIndex {

    /// A mark and the lane it is painted in: of marks that overlap each has another, the first and longest lane 0.
    record Laned(Mark mark, int lane) {

        TextRange range() {
            return mark.range();
        }
    }

    private final List<Laned> marks = new ArrayList<>();
    /// The furthest end among a mark and those before it.
    private final int[] reach;
    private final Optional<Mark> selected;

    MarkIndex(List<Mark> unsorted) {
        var laneEnds = new ArrayList<Integer>();
        var sorted = unsorted.stream().sorted(Comparator.comparing(Mark::range)).toList();
        reach = new int[sorted.size()];
        selected = sorted.stream().filter(Mark::selected).findFirst();
        for (var mark : sorted) {
            var lane = 0;
            while (lane < laneEnds.size() && laneEnds.get(lane) > mark.range().start()) {
                lane++;
            }
            if (lane == laneEnds.size()) {
                laneEnds.add(mark.range().end());
            } else {
                laneEnds.set(lane, mark.range().end());
            }
            var at = marks.size();
            reach[at] = at == 0 ? mark.range().end() : Math.max(reach[at - 1], mark.range().end());
            marks.add(new Laned(mark, lane));
        }
    }

    Optional<Mark> selected() {
        return selected;
    }

    /// Those that have a letter in a range, lower lanes first.
    List<Laned> in(int start, int end) {
        var found = new ArrayList<Laned>();
        for (var at = firstReaching(start); at < marks.size() && marks.get(at).range().start() < end; at++) {
            if (marks.get(at).range().end() > start) {
                found.add(marks.get(at));
            }
        }
        found.sort(Comparator.comparingInt(Laned::lane));
        return found;
    }

    /// Those a letter belongs to, the shortest first: it is the hardest to reach otherwise.
    List<Mark> at(int offset) {
        return in(offset, offset + 1).stream()
                .map(Laned::mark)
                .sorted(Comparator.<Mark>comparingInt(mark -> mark.range().length()).thenComparing(Mark::range))
                .toList();
    }

    private int firstReaching(int start) {
        var low = 0;
        var high = marks.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (reach[middle] > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
