package hashiya.ui.control;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;

/// The selection of a list by the keys of its rows: rows may move, change and go as they like, and nothing has to be done
/// about those that are selected, of which there may be a hundred thousand. JavaFX keeps places, looks each of them up
/// where one changes, and forgets them all where the only row is replaced.
///
/// What is filtered out stays selected until the analyst selects anything else.
final class KeyedSelection<K, R> extends MultipleSelectionModel<R> {

    private final Selected<Integer> indices = new Selected<>(() -> places().length, at -> places()[at]);
    private final Selected<R> items = new Selected<>(() -> places().length, at -> shown().get(places()[at]));
    private final Marked<K> marked = new Marked<>();
    private final ListView<R> list;
    private final KeyedRows<K, R> rows;
    private final Runnable onSelect;
    /// Where they stand, ascending, once somebody asks.
    private Optional<int[]> places = Optional.empty();
    private Optional<K> lead = Optional.empty();

    /// @param onSelect hears whenever something is selected through this model: by JavaFX, for the analyst
    KeyedSelection(ListView<R> list, KeyedRows<K, R> rows, Runnable onSelect) {
        this.list = list;
        this.rows = rows;
        this.onSelect = onSelect;
        setSelectionMode(SelectionMode.MULTIPLE);
    }

    /// Whether there is not one row, shown or not, that is not selected.
    boolean isAll() {
        return marked.isAll();
    }

    /// How many rows are selected, shown or not.
    int count() {
        return marked.count(rows.size());
    }

    /// How many of them are shown.
    int shownCount() {
        return isAll() ? shown().size() : isAllShown() || count() == 0 ? count() : places().length;
    }

    /// The rows that are selected, shown or not.
    List<R> rows() {
        return marked.named().map(keys -> keys.stream().flatMap(key -> rows.find(key).stream()).toList())
                .orElseGet(() -> isAll() ? List.copyOf(rows.all())
                        : rows.all().stream().filter(row -> marked.holds(rows.keyOf(row))).toList());
    }

    /// Those of them that are shown, from the first down.
    List<R> shownRows() {
        return isAll() ? List.copyOf(shown()) : count() == 0 ? List.of()
                : Arrays.stream(places()).mapToObj(shown()::get).toList();
    }

    boolean isOnly(Set<K> keys) {
        return marked.isOnly(keys, rows.size());
    }

    /// Selects these alone, without a word to anybody but the screen.
    void set(Collection<K> keys) {
        marked.clear();
        keys.forEach(marked::add);
        marked.settle(rows.size());
        redraw();
        var last = keys.stream().mapToInt(rows::indexOf).filter(at -> at >= 0).max();
        last.ifPresentOrElse(this::lead, this::unlead);
    }

    /// The rows are about to change.
    void hold() {
        places = Optional.empty();
    }

    /// Brings it up to date with the rows.
    void follow(Turnover<K> turnover) {
        var none = count() == 0;
        marked.follow(turnover, rows.size());
        if (!none || lead.isPresent()) {
            redraw();
            moveLead();
        }
    }

    /// Selects what is shown and was not selected, and nothing else.
    void invert() {
        if (isAllShown()) {
            marked.invert();
            marked.settle(rows.size());
        } else {
            var others = shown().stream().map(rows::keyOf).filter(key -> !marked.holds(key)).toList();
            marked.clear();
            others.forEach(marked::add);
        }
        tell();
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<R> getSelectedItems() {
        return items;
    }

    @Override
    public boolean isSelected(int index) {
        return isPlace(index) && marked.holds(keyAt(index));
    }

    @Override
    public boolean isEmpty() {
        return count() == 0 || shown().stream().map(rows::keyOf).noneMatch(marked::holds);
    }

    @Override
    public void select(int index) {
        selectIndices(index);
    }

    @Override
    public void select(R row) {
        if (row != null) {
            select(rows.indexOf(rows.keyOf(row)));
        }
    }

    @Override
    public void selectIndices(int index, int... more) {
        var wanted = IntStream.concat(IntStream.of(index), IntStream.of(more)).filter(this::isPlace).toArray();
        if (wanted.length > 0) {
            forgetHidden();
            for (var each : wanted) {
                marked.add(keyAt(each));
            }
            marked.settle(rows.size());
            lead(wanted[wanted.length - 1]);
            tell();
        }
    }

    @Override
    public void clearAndSelect(int index) {
        if (!isPlace(index)) {
            clearSelection();
        } else if (shownCount() == 1 && isSelected(index)) {
            lead(index);
        } else {
            marked.clear();
            marked.add(keyAt(index));
            lead(index);
            tell();
        }
    }

    @Override
    public void selectAll() {
        if (isAllShown()) {
            marked.setAll();
        } else {
            marked.clear();
            shown().forEach(row -> marked.add(rows.keyOf(row)));
        }
        marked.settle(rows.size());
        var focused = list.getFocusModel().getFocusedIndex();
        lead(isPlace(focused) ? focused : shown().size() - 1);
        tell();
    }

    @Override
    public void clearSelection() {
        if (count() > 0) {
            marked.clear();
            unlead();
            tell();
        }
    }

    @Override
    public void clearSelection(int index) {
        if (isSelected(index)) {
            forgetHidden();
            marked.remove(keyAt(index));
            marked.settle(rows.size());
            tell();
        }
    }

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(shown().size() - 1);
    }

    @Override
    public void selectPrevious() {
        select(Math.max(0, list.getFocusModel().getFocusedIndex() - 1));
    }

    @Override
    public void selectNext() {
        select(Math.min(shown().size() - 1, list.getFocusModel().getFocusedIndex() + 1));
    }

    /// Selects one place alone, where very many are selected that JavaFX is about to take away one by one.
    void thin(int index) {
        if (isPlace(index)) {
            marked.clear();
            marked.add(keyAt(index));
            redraw();
        }
    }

    private ObservableList<R> shown() {
        return rows.shown();
    }

    private boolean isAllShown() {
        return rows.size() == shown().size();
    }

    private K keyAt(int index) {
        return rows.keyOf(shown().get(index));
    }

    private boolean isPlace(int index) {
        return index >= 0 && index < shown().size();
    }

    private int[] places() {
        if (places.isEmpty()) {
            places = Optional.of(marked.named().map(rows::places).orElseGet(() ->
                    IntStream.range(0, shown().size()).filter(at -> marked.holds(keyAt(at))).toArray()));
        }
        return places.get();
    }

    private void forgetHidden() {
        if (count() > shownCount()) {
            var seen = shownRows();
            marked.clear();
            seen.forEach(row -> marked.add(rows.keyOf(row)));
        }
    }

    private void tell() {
        redraw();
        onSelect.run();
    }

    private void redraw() {
        places = Optional.empty();
        indices.tell();
        items.tell();
    }

    private void lead(int index) {
        if (isPlace(index)) {
            lead = Optional.of(keyAt(index));
            setSelectedIndex(index);
            setSelectedItem(shown().get(index));
            list.getFocusModel().focus(index);
        }
    }

    private void unlead() {
        lead = Optional.empty();
        setSelectedIndex(-1);
        setSelectedItem(null);
    }

    /// The row that was selected last has another place, or looks otherwise.
    private void moveLead() {
        var at = lead.filter(marked::holds).map(key -> isPlace(getSelectedIndex())
                && keyAt(getSelectedIndex()).equals(key) ? getSelectedIndex() : rows.indexOf(key)).orElse(-1);
        setSelectedIndex(at);
        setSelectedItem(at < 0 ? null : shown().get(at));
    }
}
