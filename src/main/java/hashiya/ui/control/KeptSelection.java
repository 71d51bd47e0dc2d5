package hashiya.ui.control;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/// Keeps the same rows selected while the rows of a list change, and tells only what the analyst selects.
///
/// JavaFX keeps places, not things: it forgets the selection when the only row of a list is replaced.
public final class KeptSelection<K, R> implements AutoCloseable {

    private static final int MANY = 1_000;

    private final ListView<R> list;
    private final KeyedRows<K, R> rows;
    private final Consumer<List<R>> onSelect;
    private final Set<K> kept = new LinkedHashSet<>();
    private final Revealing revealing = new Revealing();
    private final Subscription following;
    private boolean busy;
    private Optional<K> next = Optional.empty();

    /// @param onSelect gets all selected rows whenever the analyst selects others
    public KeptSelection(ListView<R> list, KeyedRows<K, R> rows, Consumer<List<R>> onSelect) {
        this.list = list;
        this.rows = rows;
        this.onSelect = onSelect;
        list.setItems(rows.shown());
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<R>) _ -> selected());
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::point);
        following = rows.around(this::hold, this::restore);
    }

    /// The rows selected now, shown or filtered out for the moment.
    public List<R> rows() {
        return kept.stream().flatMap(key -> rows.find(key).stream()).toList();
    }

    /// Those of them that are shown, from the first down: what is done to many is not done to what nobody sees.
    public List<R> shownRows() {
        return isEverything() ? List.copyOf(rows.shown())
                : Arrays.stream(rows.places(kept)).mapToObj(rows.shown()::get).toList();
    }

    /// Selects from outside, without telling, and brings the first into view.
    public void select(Collection<K> keys) {
        if (busy || kept.equals(Set.copyOf(keys))) {
            return;
        }
        busy = true;
        kept.clear();
        keys.stream().filter(rows::holds).forEach(kept::add);
        show();
        busy = false;
        revealing.startFor(kept.stream().filter(key -> rows.indexOf(key) >= 0).findFirst());
    }

    /// Selects one row, as the analyst would, and brings it into view.
    public void go(K key) {
        var at = rows.indexOf(key);
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
            reveal(key);
        }
    }

    /// Stops following the rows.
    @Override
    public void close() {
        following.unsubscribe();
        revealing.stop();
    }

    /// The context menu is for the row it is asked for at. JavaFX leaves the selection where it was.
    private void point(MouseEvent press) {
        if (press.getButton() == MouseButton.SECONDARY) {
            var node = (Node) press.getTarget();
            while (node != null && !(node instanceof ListCell<?>)) {
                node = node.getParent();
            }
            if (node instanceof ListCell<?> cell && !cell.isEmpty() && !cell.isSelected()) {
                list.getSelectionModel().clearAndSelect(cell.getIndex());
            }
        }
    }

    private void selected() {
        if (!busy) {
            kept.clear();
            selectedRows().forEach(row -> kept.add(rows.keyOf(row)));
            tell();
        }
    }

    private List<R> selectedRows() {
        return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private void hold() {
        busy = true;
        next = neighbour();
    }

    private void restore() {
        var lost = kept.removeIf(key -> !rows.holds(key)) && kept.isEmpty();
        show();
        busy = false;
        if (lost) {
            goOn();
        }
    }

    /// Whether every row is selected, shown or not. Then none has to be looked up, of which there may be a hundred thousand.
    private boolean isEverything() {
        return kept.size() > 1 && kept.size() == rows.size();
    }

    private void show() {
        var selection = list.getSelectionModel();
        if (isEverything()) {
            var count = rows.shown().size();
            if (selection.getSelectedIndices().size() != count || count > 0 && !selection.isSelected(count - 1)) {
                selection.clearSelection();
                selection.selectAll();
            }
            return;
        }
        var wanted = rows.places(kept);
        if (selection.getSelectedIndices().size() == wanted.length
                && Arrays.stream(wanted).allMatch(selection::isSelected)) {
            return;
        }
        selection.clearSelection();
        if (wanted.length > 1 && wanted.length == rows.shown().size()) {
            // A hundred thousand one by one take long.
            selection.selectAll();
        } else if (wanted.length > 0) {
            selection.selectIndices(wanted[0], wanted);
        }
    }

    /// The row behind those selected, or else before them.
    private Optional<K> neighbour() {
        // Nobody removes so many one after the other.
        if (kept.size() > MANY) {
            return Optional.empty();
        }
        var places = rows.places(kept);
        if (places.length == 0) {
            return Optional.empty();
        }
        var behind = places[places.length - 1] + 1;
        var at = behind < rows.shown().size() ? behind : places[0] - 1;
        return at < 0 ? Optional.empty() : Optional.of(rows.keyOf(rows.shown().get(at)));
    }

    /// Who removes row after row by the keyboard goes on with the next; whoever works elsewhere is left in peace.
    private void goOn() {
        var at = next.map(rows::indexOf).orElse(-1);
        if (at >= 0) {
            list.getFocusModel().focus(at);
        }
        if (at >= 0 && list.isFocused()) {
            list.getSelectionModel().clearAndSelect(at);
        } else {
            tell();
        }
    }

    /// What the telling leads to does not come back here: JavaFX cannot select while it tells of a selection.
    private void tell() {
        busy = true;
        try {
            onSelect.accept(rows());
        } finally {
            busy = false;
        }
    }

    private void reveal(K key) {
        var index = rows.indexOf(key);
        if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            list.layout();
            if (!isInView(flow, index)) {
                flow.scrollTo(index);
            }
        } else if (index >= 0) {
            list.scrollTo(index);
        }
    }

    /// Whether a row is seen whole; of the first and the last in sight nobody knows.
    private static boolean isInView(VirtualFlow<?> flow, int index) {
        return flow.getFirstVisibleCell() != null && flow.getFirstVisibleCell().getIndex() < index
                && index < flow.getLastVisibleCell().getIndex();
    }

    /// Brings a row into view in the turn of the screen's clock after next. What the analyst looks at, the article, is
    /// drawn in the next one and need not wait for a list to fill its cells anew.
    private final class Revealing extends AnimationTimer {

        private Optional<K> wanted = Optional.empty();
        private int turns;

        void startFor(Optional<K> key) {
            wanted = key;
            turns = 0;
            start();
        }

        @Override
        public void handle(long now) {
            if (++turns > 1) {
                stop();
                wanted.ifPresent(KeptSelection.this::reveal);
            }
        }
    }
}
