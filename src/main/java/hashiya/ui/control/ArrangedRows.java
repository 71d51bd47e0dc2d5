package hashiya.ui.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.util.Subscription;

/// Rows, as many as a hundred thousand, that are chosen and sorted elsewhere: beside the screen, since that takes its
/// time. A row that changes shows it at once, where it stands. FX thread only.
///
/// @param <K> what a row keeps when everything else about it changes
public final class ArrangedRows<K, R> implements KeyedRows<K, R> {

    /// So many are changed where they stand.
    private static final int MANY = 64;

    private final Framing<K> framing = new Framing<>();
    private final Shown<R> shown = new Shown<>();
    private final Function<R, K> key;
    private final BinaryOperator<R> carry;
    private Map<K, R> all = new HashMap<>();

    /// @param carry makes, of the row that stands there and the one it became, the one that will stand there
    public ArrangedRows(Function<R, K> key, BinaryOperator<R> carry) {
        this.key = key;
        this.carry = carry;
    }

    @Override
    public ObservableList<R> shown() {
        return shown;
    }

    @Override
    public K keyOf(R row) {
        return key.apply(row);
    }

    @Override
    public Optional<R> find(K wanted) {
        return Optional.ofNullable(all.get(wanted));
    }

    @Override
    public boolean holds(K wanted) {
        return all.containsKey(wanted);
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public int indexOf(K wanted) {
        var rows = shown.rows;
        for (var at = 0; at < rows.size(); at++) {
            if (key.apply(rows.get(at)).equals(wanted)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public int[] places(Collection<K> wanted) {
        if (wanted.isEmpty()) {
            return new int[0];
        }
        var keys = wanted instanceof Set<K> set ? set : new HashSet<>(wanted);
        var rows = shown.rows;
        return IntStream.range(0, rows.size()).filter(at -> keys.contains(key.apply(rows.get(at)))).toArray();
    }

    @Override
    public Subscription around(Runnable first, Consumer<Turnover<K>> last) {
        return framing.around(first, last);
    }

    @Override
    public Collection<R> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    /// Takes over these rows, none of which is shown before it is arranged.
    public void fill(Map<K, R> rows) {
        framing.change(() -> {
            var turnover = Turnover.between(all.keySet(), rows.keySet());
            all = rows;
            shown.replace(List.of());
            return turnover;
        });
    }

    /// Shows these rows in this order.
    public void show(List<R> arranged) {
        framing.change(() -> {
            shown.replace(arranged);
            return Turnover.none();
        });
    }

    /// Brings rows up to date: one that is given changes where it stands, a key without a row goes. One that comes is
    /// not shown before it is arranged; nor are very many that change, since all rows had to be looked at for that.
    public void update(Map<K, Optional<R>> rows) {
        framing.change(() -> {
            var turnover = Turnover.of(all, rows);
            if (!turnover.gone().isEmpty()) {
                shown.replace(renewed(rows));
            } else if (rows.size() <= MANY) {
                shown.put(places(rows.keySet()), at -> carry.apply(shown.get(at), all.get(keyAt(at))));
            }
            return turnover;
        });
    }

    private K keyAt(int at) {
        return key.apply(shown.get(at));
    }

    private List<R> renewed(Map<K, Optional<R>> rows) {
        var now = new ArrayList<R>(shown.size());
        for (var row : shown.rows) {
            var changed = rows.get(key.apply(row));
            if (changed == null) {
                now.add(row);
            } else {
                changed.ifPresent(each -> now.add(carry.apply(row, each)));
            }
        }
        return now;
    }

    /// A list that changes in one piece.
    private static final class Shown<R> extends ObservableListBase<R> {

        private List<R> rows = new ArrayList<>();

        @Override
        public R get(int at) {
            return rows.get(at);
        }

        @Override
        public int size() {
            return rows.size();
        }

        /// Where this very row stands, and not another that is the same: JavaFX looks through all of them for the one that
        /// has the keyboard, whenever another changes.
        @Override
        public int indexOf(Object row) {
            for (var at = 0; at < rows.size(); at++) {
                if (rows.get(at) == row) {
                    return at;
                }
            }
            return -1;
        }

        /// As one change.
        void put(int[] places, IntFunction<R> row) {
            beginChange();
            for (var at : places) {
                var now = row.apply(at);
                if (!rows.get(at).equals(now)) {
                    nextSet(at, rows.set(at, now));
                }
            }
            endChange();
        }

        /// Leaves alone what stands at both ends already.
        void replace(List<R> now) {
            var most = Math.min(rows.size(), now.size());
            var head = 0;
            while (head < most && same(rows.get(head), now.get(head))) {
                head++;
            }
            var tail = 0;
            while (tail < most - head && same(rows.get(rows.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
                tail++;
            }
            var before = rows;
            rows = new ArrayList<>(now);
            if (head + tail < Math.max(before.size(), now.size())) {
                beginChange();
                nextReplace(head, now.size() - tail, before.subList(head, before.size() - tail));
                endChange();
            }
        }

        private static boolean same(Object one, Object other) {
            return one == other || one.equals(other);
        }
    }
}
