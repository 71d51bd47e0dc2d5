package hashiya.library;

import hashiya.change.Change;
import hashiya.library.Library.Following;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells every follower of every change, one after the other in the order of the journal, and holds no lock meanwhile:
/// whatever a follower waits for, it never waits for this.
final class Followers {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final List<Consumer<Change>> followers = new CopyOnWriteArrayList<>();
    private final Queue<Change> untold = new ArrayDeque<>();
    private boolean telling;

    Following add(Consumer<Change> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /// To be called in the order of the journal.
    synchronized void note(Change change) {
        untold.add(change);
    }

    /// Tells what is noted. Where a thread is at it already, that one tells this too.
    void tell() {
        if (begin()) {
            for (var change = next(); change != null; change = next()) {
                for (var follower : followers) {
                    tell(follower, change);
                }
            }
        }
    }

    private synchronized boolean begin() {
        var first = !telling;
        telling = true;
        return first;
    }

    private synchronized Change next() {
        telling = !untold.isEmpty();
        return untold.poll();
    }

    /// The change is written whatever a follower makes of it, and whoever made it must not hear otherwise.
    private static void tell(Consumer<Change> follower, Change change) {
        try {
            follower.accept(change);
        } catch (RuntimeException | Error e) {
            LOG.error("A follower failed", e);
        }
    }
}
