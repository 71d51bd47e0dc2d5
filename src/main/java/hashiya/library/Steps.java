package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Batch;
import hashiya.change.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Undoes a stretch, or does it again: its entries one after the other, each written and told by itself.
final class Steps {

    private Steps() {
    }

    /// @param step   the next one; nothing where there is none left
    /// @param onEach hears how many are done, and may throw to leave it at that
    /// @return all of them as one change, or nothing if there was none
    static Optional<Change> repeat(int steps, Supplier<Optional<Change>> step, IntConsumer onEach) {
        var changes = new ArrayList<Change>();
        while (changes.size() < steps) {
            var change = step.get();
            if (change.isEmpty()) {
                break;
            }
            changes.add(change.get());
            onEach.accept(changes.size());
        }
        return changes.size() < 2 ? changes.stream().findFirst() : Optional.of(new Batch(deed(changes), changes));
    }

    private static Deed deed(List<Change> changes) {
        return changes.stream().filter(Batch.class::isInstance).map(each -> ((Batch) each).deed()).findFirst()
                .orElse(Deed.IMPORTED);
    }
}
