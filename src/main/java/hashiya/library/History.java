package hashiya.library;

import hashiya.store.Store.Undoable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Which journal entries can be undone and done again. Told only of what has been written, so a failed write
/// forgets nothing.
final class History {

    private final Deque<Long> done;
    private final Deque<Long> undone;

    History(Undoable journal) {
        done = new ArrayDeque<>(journal.done());
        undone = new ArrayDeque<>(journal.undone());
    }

    Optional<Long> nextUndo() {
        return Optional.ofNullable(done.peekLast());
    }

    Optional<Long> nextRedo() {
        return Optional.ofNullable(undone.peekLast());
    }

    void done(long number) {
        done.addLast(number);
        undone.clear();
    }

    void undone() {
        undone.addLast(done.removeLast());
    }

    void redone() {
        done.addLast(undone.removeLast());
    }
}
