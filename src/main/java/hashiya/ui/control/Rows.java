package hashiya.ui.control;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// Rows of a list that stay sorted and filtered while single ones come, change and go. A change touches only the rows it
/// is about. FX thread only.
///
/// @param <K> what a row keeps when everything else about it changes
public final class Rows<K, R> implements KeyedRows<K, R> {

    /// From here on sorting anew is cheaper than moving rows one by one.
    private static final int MANY = 64;

    private final Map<K, R> all = new HashMap<>();
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final ObservableList<R> reading = FXCollections.unmodifiableObservableList(shown);
    private final Framing<K> framing = new Framing<>();
    private final Function<R, K> key;
    private Comparator<R> order;
    private Predicate<R> filter = _ -> true;

    /// @param order never calls two rows equal
    public Rows(Function<R, K> key, Comparator<R> order) {
        this.key = key;
        this.order = order;
    }

    /// The rows that pass the filter, in order.
    @Override
    public ObservableList<R> shown() {
        return reading;
    }

    @Override
    public Collection<R> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public Optional<R> find(K wanted) {
        return Optional.ofNullable(all.get(wanted));
    }

    @Override
    public int indexOf(K wanted) {
        var row = all.get(wanted);
        return row == null ? -1 : Math.max(-1, position(row));
    }

    @Override
    public int[] places(Collection<K> wanted) {
        return wanted.stream().mapToInt(this::indexOf).filter(at -> at >= 0).sorted().toArray();
    }

    @Override
    public K keyOf(R row) {
        return key.apply(row);
    }

    @Override
    public boolean holds(K wanted) {
        return all.containsKey(wanted);
    }

    public void setAll(Collection<R> rows) {
        framing.change(() -> {
            var before = Set.copyOf(all.keySet());
            all.clear();
            rows.forEach(row -> all.put(key.apply(row), row));
            sort();
            return Turnover.between(before, all.keySet());
        });
    }

    /// Brings rows up to date: one that is given comes or changes, a key without a row goes.
    public void update(Map<K, Optional<R>> rows) {
        framing.change(() -> {
            if (rows.size() > MANY) {
                var turnover = Turnover.of(all, rows);
                sort();
                return turnover;
            }
            var before = new HashMap<K, R>();
            rows.keySet().forEach(each -> find(each).ifPresent(row -> before.put(each, row)));
            rows.forEach(this::move);
            return Turnover.of(before, rows);
        });
    }

    /// @param newOrder never calls two rows equal
    public void order(Comparator<R> newOrder) {
        framing.change(() -> {
            order = newOrder;
            sort();
            return Turnover.none();
        });
    }

    public void filter(Predicate<R> newFilter) {
        framing.change(() -> {
            filter = newFilter;
            sort();
            return Turnover.none();
        });
    }

    @Override
    public Subscription around(Runnable first, Consumer<Turnover<K>> last) {
        return framing.around(first, last);
    }

    private void move(K changed, Optional<R> row) {
        var old = all.containsKey(changed) ? position(all.get(changed)) : -1;
        row.ifPresentOrElse(each -> all.put(changed, each), () -> all.remove(changed));
        var wanted = row.filter(filter);
        if (old >= 0 && wanted.isPresent() && stands(wanted.get(), old)) {
            if (!shown.get(old).equals(wanted.get())) {
                shown.set(old, wanted.get());
            }
            return;
        }
        if (old >= 0) {
            shown.remove(old);
        }
        wanted.ifPresent(each -> shown.add(-position(each) - 1, each));
    }

    private boolean stands(R row, int at) {
        return (at == 0 || order.compare(shown.get(at - 1), row) < 0)
                && (at == shown.size() - 1 || order.compare(row, shown.get(at + 1)) < 0);
    }

    private int position(R row) {
        return Collections.binarySearch(shown, row, order);
    }

    /// Leaves alone what stands at both ends already.
    private void sort() {
        var wanted = all.values().stream().filter(filter).sorted(order).toList();
        var most = Math.min(wanted.size(), shown.size());
        var head = 0;
        while (head < most && wanted.get(head).equals(shown.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < most - head && wanted.get(wanted.size() - 1 - tail).equals(shown.get(shown.size() - 1 - tail))) {
            tail++;
        }
        shown.remove(head, shown.size() - tail);
        shown.addAll(head, wanted.subList(head, wanted.size() - tail));
    }
}
