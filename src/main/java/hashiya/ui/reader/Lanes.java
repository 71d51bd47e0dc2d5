package hashiya.ui.reader;

import hashiya.model.HighlightId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which lane of the margin each stripe runs in: of stripes beside one line each has another. One that is in sight already
/// keeps its lane while others come and go, so that nothing jumps while one scrolls.
final class Lanes {

    /// Beside which lines of the screen a highlight stands, from the first to the last of them.
    record Extent(HighlightId id, int first, int last) {}

    private Lanes() {
    }

    /// @param before the lanes of those that were in sight
    /// @return a lane for each, from 0
    static Map<HighlightId, Integer> of(Collection<Extent> extents, Map<HighlightId, Integer> before) {
        var lanes = new HashMap<HighlightId, Integer>();
        var taken = new ArrayList<BitSet>();
        var sorted = extents.stream().sorted(Comparator.comparing((Extent each) -> !before.containsKey(each.id))
                .thenComparing(Extent::first).thenComparing(each -> -each.last).thenComparing(Extent::id)).toList();
        for (var extent : sorted) {
            var wanted = before.getOrDefault(extent.id, 0);
            var lane = isFree(taken, wanted, extent) ? wanted : firstFree(taken, extent);
            take(taken, lane, extent);
            lanes.put(extent.id, lane);
        }
        return lanes;
    }

    private static int firstFree(List<BitSet> taken, Extent extent) {
        var lane = 0;
        while (!isFree(taken, lane, extent)) {
            lane++;
        }
        return lane;
    }

    private static boolean isFree(List<BitSet> taken, int lane, Extent extent) {
        var next = lane < taken.size() ? taken.get(lane).nextSetBit(extent.first) : -1;
        return next < 0 || next > extent.last;
    }

    private static void take(List<BitSet> taken, int lane, Extent extent) {
        while (taken.size() <= lane) {
            taken.add(new BitSet());
        }
        taken.get(lane).set(extent.first, extent.last + 1);
    }
}
