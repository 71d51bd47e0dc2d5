package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Batch;
import hashiya.change.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Undoes a stretch, or does it again: its entries one after the other, each written and told by itself.
final class Steps {

    private Steps() {
    }

    /// @param step   what came of an entry; nothing where it cannot be its turn any more, and no other's
    /// @param onEach hears how many are done, and may throw to leave it at that
    /// @return all of them as one change, or nothing if there was none
    static Optional<Change> repeat(List<Long> entries, Function<Long, List<Change>> step, IntConsumer onEach) {
        var changes = new ArrayList<Change>();
        for (var each = 0; each < entries.size(); each++) {
            var done = step.apply(entries.get(each));
            if (done.isEmpty()) {
                break;
            }
            changes.addAll(done);
            onEach.accept(each + 1);
        }
        return changes.size() < 2 ? changes.stream().findFirst() : Optional.of(new Batch(deed(changes), changes));
    }

    private static Deed deed(List<Change> changes) {
        return changes.stream().filter(Batch.class::isInstance).map(each -> ((Batch) each).deed()).findFirst()
                .orElse(Deed.IMPORTED);
    }
}
