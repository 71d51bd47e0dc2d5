package hashiya.library;

import hashiya.change.Act;
import hashiya.store.Undoable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

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

    /// The entries that are undone as one, in that order. What was done between two parts of a stretch parts it.
    List<Long> undoStretch() {
        return stretch(done);
    }

    /// The entries that are done again as one, in that order.
    List<Long> redoStretch() {
        return stretch(undone);
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

    /// The last entry was undone, or the last that was undone was done again.
    void repeated(Act act) {
        if (act == Act.UNDONE) {
            undone.addLast(done.removeLast());
        } else {
            done.addLast(undone.removeLast());
        }
    }

    private List<Long> stretch(Deque<Long> entries) {
        var first = entries.isEmpty() ? 0 : first(entries.getLast());
        Iterable<Long> newestFirst = entries::descendingIterator;
        return StreamSupport.stream(newestFirst.spliterator(), false).takeWhile(each -> first(each) == first).toList();
    }

    private long first(long number) {
        return firsts.getOrDefault(number, number);
    }
}
