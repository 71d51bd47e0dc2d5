package hashiya.library;

import hashiya.change.Act;
import hashiya.store.Undoable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which journal entries can be undone and done again. Told only of what has been written, so a failed write
/// forgets nothing.
final class History {

    private final Deque<Long> done;
    private final Deque<Long> undone;
    /// Where the stretch of an entry begins that is undone together with those before it.
    private final Map<Long, Long> firsts;

    History(Undoable journal) {
        done = new ArrayDeque<>(journal.done());
        undone = new ArrayDeque<>(journal.undone());
        firsts = new HashMap<>(journal.firsts());
    }

    Optional<Long> nextUndo() {
        return Optional.ofNullable(done.peekLast());
    }

    Optional<Long> nextRedo() {
        return Optional.ofNullable(undone.peekLast());
    }

    /// The entries that are undone as one, in that order. What somebody did between two parts of a stretch is not of it.
    List<Long> undoStretch() {
        var stretch = new ArrayList<Long>();
        if (!done.isEmpty()) {
            var first = first(done.getLast());
            for (var each : (Iterable<Long>) done::descendingIterator) {
                if (first(each) == first) {
                    stretch.add(each);
                }
                if (each == first) {
                    break;
                }
            }
        }
        return stretch;
    }

    /// The entries that are done again as one, in that order.
    List<Long> redoStretch() {
        var entries = new ArrayList<>(undone).reversed();
        return entries.stream().takeWhile(each -> first(each) == first(entries.getFirst())).toList();
    }

    /// Whether it is done and not undone.
    boolean isDone(long number) {
        return done.contains(number);
    }

    void done(long number) {
        done.addLast(number);
        undone.clear();
    }

    /// @param first the entry that the stretch begins with; 0 for one that begins it
    void done(long number, long first) {
        if (first > 0) {
            firsts.put(number, first);
        }
        done(number);
    }

    /// An entry was undone, or the last that was undone was done again.
    void repeated(Act act, long number) {
        var from = act == Act.UNDONE ? done : undone;
        from.removeLastOccurrence(number);
        (act == Act.UNDONE ? undone : done).addLast(number);
    }

    private long first(long number) {
        return firsts.getOrDefault(number, number);
    }
}
