package hashiya.library;

import hashiya.change.Change;
import java.util.Optional;
import java.util.function.Function;

/// Changes that are written one by one, so that each stays whatever comes next, and are undone as one. What somebody
/// else does in between stays; where it is about the very things that are changed, it parts them.
public final class Stretch {

    private final Library library;
    private long first;

    Stretch(Library library) {
        this.library = library;
    }

    /// Plans a change with fresh ids and applies it; if it fails, it has not happened, and what was before it has.
    public <C extends Change> C apply(Function<Fresh, C> plan) {
        return library.applyAny(fresh -> Optional.of(plan.apply(fresh)), this).orElseThrow();
    }

    /// The same, where the plan may find that there is nothing to do.
    <C extends Change> Optional<C> applyAny(Function<Fresh, Optional<C>> plan) {
        return library.applyAny(plan, this);
    }

    /// Where it begins, 0 before anything has happened.
    long first() {
        return first;
    }

    void wrote(long number) {
        first = first == 0 ? number : first;
    }
}
