package hashiya.indexing;

import hashiya.search.IndexTrouble.Reason;
import java.util.Objects;
import java.util.Optional;

/// How far the index is behind the workspace. Search goes on over what is there in every state.
///
/// @param done     of `total`: journal entries while it catches up, things while it is built; 0 of 0 else
/// @param inMemory why the index is not in its folder and will be built anew the next time; nothing where it is there
public record IndexState(Phase phase, long done, long total, Optional<Reason> inMemory) {

    public enum Phase {
        /// Nobody has looked yet.
        UNOPENED,
        /// Everything is found.
        READY,
        /// What changed last is not found yet.
        CATCHING_UP,
        /// It is made from the beginning; only what is in it already is found.
        REBUILDING,
        /// It was being made when somebody cancelled that: only what is in it already is found, until it is taken up again.
        STOPPED
    }

    /// Before there is an index.
    public static final IndexState UNOPENED = new IndexState(Phase.UNOPENED, 0, 0, Optional.empty());

    public IndexState {
        Objects.requireNonNull(phase);
        Objects.requireNonNull(inMemory);
    }

    IndexState at(Phase changed, long of, long all) {
        return new IndexState(changed, of, all, inMemory);
    }
}
