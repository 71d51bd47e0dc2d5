package hashiya.ui.reader;

import hashiya.text.OverlapLanes;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The highlights of an article, quick to ask for those of a line, and quick to turn to a few more or less of them.
final class MarkIndex {

    static final MarkIndex NONE = new MarkIndex(List.of());

    /// In reading order.
    static final Comparator<Mark> ORDER = Comparator.comparing(Mark::range).thenComparing(Mark::id);

    /// A mark and the lane it is painted in: of marks that overlap each has another, the first and longest lane 0.
    record Laned(Mark mark, int lane) {

        TextRange range() {
            return mark.range();
        }
    }

    private final Laned[] marks;
    /// The furthest end among a mark and those before it.
    private final int[] reach;
    private final OverlapLanes lanes = new OverlapLanes();
    private final Optional<Mark> selected;
    /// Stands for this index with whoever has painted it, and keeps nothing else of it in memory.
    private final Object stamp = new Object();
    private final Object former;
    /// From where to where letters may be marked otherwise than by the former index.
    private final int changedFrom;
    private int changedTo;

    MarkIndex(List<Mark> unsorted) {
        marks = new Laned[unsorted.size()];
        reach = new int[marks.length];
        former = stamp;
        changedFrom = 0;
        changedTo = Integer.MAX_VALUE;
        var sorted = sorted(unsorted);
        for (var at = 0; at < marks.length; at++) {
            put(at, new Laned(sorted.get(at), lanes.take(sorted.get(at).range())));
        }
        selected = findSelected();
    }

    /// @param common what the two have in common
    private MarkIndex(List<Mark> sorted, MarkIndex before, Common common) {
        marks = new Laned[sorted.size()];
        reach = new int[marks.length];
        former = before.stamp;
        System.arraycopy(before.marks, 0, marks, 0, common.head());
        System.arraycopy(before.reach, 0, reach, 0, common.head());
        changedFrom = Math.min(startAt(sorted, common.head()), before.startAt(common.head()));
        takeLanesBefore(common.head(), changedFrom);
        var behind = marks.length - common.tail();
        for (var at = common.head(); at < behind; at++) {
            var mark = sorted.get(at);
            changedTo = Math.max(changedTo, mark.range().end());
            put(at, new Laned(mark, lanes.take(mark.range())));
        }
        var behindBefore = before.marks.length - common.tail();
        for (var at = common.head(); at < behindBefore; at++) {
            changedTo = Math.max(changedTo, before.marks[at].range().end());
        }
        follow(before, behind, behindBefore);
        selected = findSelected();
    }

    /// The same as a fresh index of these marks. Only those that differ are looked at, and those whose lane depends on
    /// them.
    MarkIndex turnTo(List<Mark> unsorted) {
        var wanted = sorted(unsorted);
        var common = Common.of(wanted.size(), marks.length, (now, then) -> wanted.get(now).equals(marks[then].mark));
        return common.head() == wanted.size() && wanted.size() == marks.length ? this
                : new MarkIndex(wanted, this, common);
    }

    /// Whether these letters are marked as by another index, as far as this one knows.
    boolean marksLike(Object otherStamp, int start, int end) {
        return otherStamp == stamp || otherStamp == former && (end <= changedFrom || start >= changedTo);
    }

    /// What this index is known by.
    Object stamp() {
        return stamp;
    }

    Optional<Mark> selected() {
        return selected;
    }

    /// Those that have a letter in a range, in reading order.
    List<Mark> inOrder(int start, int end) {
        var found = new ArrayList<Mark>();
        for (var at = firstReaching(start); at < marks.length && marks[at].range().start() < end; at++) {
            if (marks[at].range().end() > start) {
                found.add(marks[at].mark);
            }
        }
        return found;
    }

    /// Those that have a letter in a range, lower lanes first.
    List<Laned> in(int start, int end) {
        var found = new ArrayList<Laned>();
        for (var at = firstReaching(start); at < marks.length && marks[at].range().start() < end; at++) {
            if (marks[at].range().end() > start) {
                found.add(marks[at]);
            }
        }
        found.sort(Comparator.comparingInt(Laned::lane));
        return found;
    }

    /// Those a letter belongs to, the shortest first: it is the hardest to reach otherwise.
    List<Mark> at(int offset) {
        return inOrder(offset, offset + 1).stream()
                .sorted(Comparator.<Mark>comparingInt(mark -> mark.range().length()).thenComparing(Mark::range))
                .toList();
    }

    private static List<Mark> sorted(List<Mark> unsorted) {
        for (var at = 1; at < unsorted.size(); at++) {
            var before = unsorted.get(at - 1);
            var next = unsorted.get(at);
            if (before.range().start() >= next.range().start() && ORDER.compare(before, next) > 0) {
                return unsorted.stream().sorted(ORDER).toList();
            }
        }
        return unsorted;
    }

    private void put(int at, Laned laned) {
        marks[at] = laned;
        reach[at] = Math.max(at == 0 ? 0 : reach[at - 1], laned.range().end());
    }

    /// Which lanes are taken at an offset by the marks before it, the last `count` of which may reach it.
    private void takeLanesBefore(int count, int offset) {
        for (var at = count - 1; at >= 0 && reach[at] > offset; at--) {
            lanes.hold(marks[at].lane, marks[at].range().end());
        }
    }

    /// Takes over what stands behind the marks that differ; up to where they still matter, lanes are given out anew.
    private void follow(MarkIndex before, int first, int firstBefore) {
        var at = first;
        while (at < marks.length && before.marks[at - first + firstBefore].range().start() < changedTo) {
            var then = before.marks[at - first + firstBefore];
            var lane = lanes.take(then.range());
            put(at, lane == then.lane ? then : new Laned(then.mark, lane));
            changedTo = lane == then.lane ? changedTo : Math.max(changedTo, then.range().end());
            at++;
        }
        System.arraycopy(before.marks, at - first + firstBefore, marks, at, marks.length - at);
        System.arraycopy(before.reach, at - first + firstBefore, reach, at, marks.length - at);
    }

    private static int startAt(List<Mark> sorted, int at) {
        return at < sorted.size() ? sorted.get(at).range().start() : Integer.MAX_VALUE;
    }

    private int startAt(int at) {
        return at < marks.length ? marks[at].range().start() : Integer.MAX_VALUE;
    }

    private Optional<Mark> findSelected() {
        for (var laned : marks) {
            if (laned.mark.selected()) {
                return Optional.of(laned.mark);
            }
        }
        return Optional.empty();
    }

    private int firstReaching(int start) {
        var low = 0;
        var high = marks.length;
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
