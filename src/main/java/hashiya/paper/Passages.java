package hashiya.paper;

import hashiya.model.Colour;
import hashiya.text.OverlapLanes;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The highlights of an article, quick to ask for those of a line.
final class Passages {

    /// @param number leads to what was made of it, from 1; 0 where nothing was
    record Passage(TextRange range, Colour colour, int number) { }

    /// @param lane of passages that overlap each has another, the first and longest lane 0
    record Laned(Passage passage, int lane) { }

    private final List<Laned> passages = new ArrayList<>();
    /// The furthest end among a passage and those before it.
    private final int[] reach;

    Passages(List<Passage> unsorted) {
        var sorted = unsorted.stream().sorted(Comparator.comparing(Passage::range)).toList();
        var lanes = new OverlapLanes();
        reach = new int[sorted.size()];
        for (var each : sorted) {
            var at = passages.size();
            reach[at] = Math.max(at == 0 ? 0 : reach[at - 1], each.range().end());
            passages.add(new Laned(each, lanes.take(each.range())));
        }
    }

    /// Those that have a letter in a range, lower lanes first.
    List<Laned> in(int start, int end) {
        var low = 0;
        for (var high = reach.length; low < high; ) {
            var middle = (low + high) >>> 1;
            if (reach[middle] > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        var found = new ArrayList<Laned>();
        for (var at = low; at < passages.size() && passages.get(at).passage().range().start() < end; at++) {
            if (passages.get(at).passage().range().end() > start) {
                found.add(passages.get(at));
            }
        }
        found.sort(Comparator.comparingInt(Laned::lane));
        return found;
    }
}
