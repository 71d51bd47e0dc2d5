package hashiya.ui.reader;

import hashiya.model.HighlightId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which lane of the margin each stripe runs in: of stripes beside one line each has another. One that is in sight already
/// keeps its lane while others come and go, so that nothing jumps while one scrolls.
///
/// What is as it was is not looked at again: while one works on highlights, few of thousands come or go.
final class Lanes {

    /// Beside which lines of the screen a highlight stands, from the first to the last of them.
    record Extent(HighlightId id, int first, int last) {}

    /// The longest first of those that begin beside one line.
    private static final Comparator<Extent> ORDER = Comparator.comparingInt(Extent::first)
            .thenComparing(Comparator.comparingInt(Extent::last).reversed()).thenComparing(Extent::id);

    private List<Extent> extents = List.of();
    private int[] lanes = {};
    /// The lines beside which each lane is taken.
    private List<BitSet> taken = new ArrayList<>();

    /// Gives each its lane, as [#of] would with the lanes of those that were in sight.
    ///
    /// @param wanted each once
    /// @return in the same order, counted from 0
    int[] turnTo(List<Extent> wanted) {
        var common = Common.of(wanted.size(), extents.size(), (now, then) -> wanted.get(now).equals(extents.get(then)));
        var come = wanted.subList(common.head(), wanted.size() - common.tail());
        var gone = extents.subList(common.head(), extents.size() - common.tail());
        var then = lanes;
        lanes = new int[wanted.size()];
        System.arraycopy(then, 0, lanes, 0, common.head());
        System.arraycopy(then, then.length - common.tail(), lanes, lanes.length - common.tail(), common.tail());
        if (isOnlyMoreOrLess(come, gone)) {
            exchange(come, gone, common.head(), then);
        } else {
            anew(wanted, then);
        }
        extents = List.copyOf(wanted);
        return lanes.clone();
    }

    /// @param before the lanes of those that were in sight
    /// @return a lane for each, from 0
    static Map<HighlightId, Integer> of(Collection<Extent> extents, Map<HighlightId, Integer> before) {
        var lanes = new HashMap<HighlightId, Integer>();
        var taken = new ArrayList<BitSet>();
        var sorted = extents.stream().sorted(Comparator.comparing((Extent each) -> !before.containsKey(each.id))
                .thenComparing(ORDER)).toList();
        for (var extent : sorted) {
            var wanted = before.getOrDefault(extent.id, 0);
            lanes.put(extent.id, take(taken, wanted, extent));
        }
        return lanes;
    }

    /// Whether each of those that stay stands beside the same lines, so that all of them keep their lanes.
    private static boolean isOnlyMoreOrLess(List<Extent> come, List<Extent> gone) {
        if (come.isEmpty() || gone.isEmpty()) {
            return true;
        }
        var before = new HashMap<HighlightId, Extent>();
        gone.forEach(each -> before.put(each.id, each));
        return come.stream().allMatch(each -> before.getOrDefault(each.id, each).equals(each));
    }

    private void exchange(List<Extent> come, List<Extent> gone, int head, int[] then) {
        var kept = new HashMap<HighlightId, Integer>();
        var staying = new HashSet<HighlightId>();
        come.forEach(each -> staying.add(each.id));
        for (var at = 0; at < gone.size(); at++) {
            var each = gone.get(at);
            if (staying.contains(each.id)) {
                kept.put(each.id, then[head + at]);
            } else {
                taken.get(then[head + at]).clear(each.first, each.last + 1);
            }
        }
        IntStream.range(0, come.size()).boxed().sorted(Comparator.comparing(come::get, ORDER)).forEach(at -> {
            var extent = come.get(at);
            lanes[head + at] = kept.containsKey(extent.id) ? kept.get(extent.id) : take(taken, 0, extent);
        });
    }

    private void anew(List<Extent> wanted, int[] then) {
        var before = new HashMap<HighlightId, Integer>();
        for (var at = 0; at < then.length; at++) {
            before.put(extents.get(at).id, then[at]);
        }
        var fresh = of(wanted, before);
        taken = new ArrayList<>();
        for (var at = 0; at < lanes.length; at++) {
            lanes[at] = fresh.get(wanted.get(at).id);
            mark(taken, lanes[at], wanted.get(at));
        }
    }

    /// Takes a lane where it is free, or else the first that is.
    private static int take(List<BitSet> taken, int wanted, Extent extent) {
        var lane = wanted;
        if (!isFree(taken, lane, extent)) {
            lane = 0;
            while (!isFree(taken, lane, extent)) {
                lane++;
            }
        }
        mark(taken, lane, extent);
        return lane;
    }

    private static boolean isFree(List<BitSet> taken, int lane, Extent extent) {
        var next = lane < taken.size() ? taken.get(lane).nextSetBit(extent.first) : -1;
        return next < 0 || next > extent.last;
    }

    private static void mark(List<BitSet> taken, int lane, Extent extent) {
        while (taken.size() <= lane) {
            taken.add(new BitSet());
        }
        taken.get(lane).set(extent.first, extent.last + 1);
    }
}
