package hashiya.ui.control;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/// Keeps the same rows selected while the rows of a list change, and tells only what the analyst selects.
public final class KeptSelection<K, R> implements AutoCloseable {

    /// So many nobody works through one after the other.
    private static final int MANY = 1_000;
    /// Under this name JavaFX remembers of a list from where on a range is selected.
    private static final String ANCHOR = "anchor";
    private static final Set<KeyCode> STEPS = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.KP_UP, KeyCode.KP_DOWN);

    private final ListView<R> list;
    private final KeyedRows<K, R> rows;
    private final Consumer<List<R>> onSelect;
    private final KeyedSelection<K, R> selection;
    private final Revealing revealing = new Revealing();
    private final Subscription following;
    private boolean telling;
    private Optional<K> next = Optional.empty();
    private Optional<K> focused = Optional.empty();
    private boolean any;

    /// @param onSelect gets all selected rows whenever the analyst selects others
    public KeptSelection(ListView<R> list, KeyedRows<K, R> rows, Consumer<List<R>> onSelect) {
        this.list = list;
        this.rows = rows;
        this.onSelect = onSelect;
        selection = new KeyedSelection<>(list, rows, this::tell);
        list.setSelectionModel(selection);
        list.setItems(rows.shown());
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::point);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        following = rows.around(this::hold, this::restore);
    }

    /// The rows selected now, shown or filtered out for the moment.
    public List<R> rows() {
        return selection.rows();
    }

    /// Those of them that are shown, from the first down: what is done to many is not done to what nobody sees.
    public List<R> shownRows() {
        return selection.shownRows();
    }

    /// How many of them are shown.
    public int shownCount() {
        return selection.shownCount();
    }

    /// Selects from outside, without telling, and brings the first into view.
    public void select(Collection<K> keys) {
        if (telling || selection.isOnly(Set.copyOf(keys))) {
            return;
        }
        selection.set(keys.stream().filter(rows::holds).toList());
        revealing.startFor(keys.stream().filter(key -> rows.indexOf(key) >= 0).findFirst());
    }

    /// Selects one row, as the analyst would, and brings it into view.
    public void go(K key) {
        var at = rows.indexOf(key);
        if (at >= 0) {
            selection.clearAndSelect(at);
            reveal(key);
        }
    }

    /// Selects what is shown and was not selected, as the analyst would.
    public void invert() {
        selection.invert();
    }

    /// Stops following the rows.
    @Override
    public void close() {
        following.unsubscribe();
        revealing.stop();
    }

    private void point(MouseEvent press) {
        var node = (Node) press.getTarget();
        while (node != null && !(node instanceof ListCell<?>)) {
            node = node.getParent();
        }
        if (!(node instanceof ListCell<?> cell) || cell.isEmpty()) {
            return;
        }
        if (press.getButton() == MouseButton.SECONDARY && !cell.isSelected()) {
            // The context menu is for the row it is asked for at. JavaFX leaves the selection where it was.
            selection.clearAndSelect(cell.getIndex());
        } else if (press.getButton() == MouseButton.PRIMARY && press.isShiftDown() && !press.isShortcutDown()) {
            thin();
        }
    }

    private void step(KeyEvent press) {
        if (press.isShiftDown() && !press.isShortcutDown() && STEPS.contains(press.getCode())
                && list.getFocusModel().getFocusedIndex() > 0) {
            thin();
        }
    }

    /// Before a range is selected JavaFX takes away what is outside of it, row by row, which takes minutes where there
    /// are a hundred thousand.
    private void thin() {
        if (selection.count() > MANY) {
            selection.thin(list.getProperties().get(ANCHOR) instanceof Integer anchor ? anchor
                    : list.getFocusModel().getFocusedIndex());
        }
    }

    private void hold() {
        any = selection.count() > 0;
        next = neighbour();
        selection.hold();
        focused = Optional.ofNullable(list.getFocusModel().getFocusedItem()).map(rows::keyOf);
    }

    private void restore(Turnover<K> turnover) {
        selection.follow(turnover);
        refocus();
        if (any && selection.count() == 0) {
            goOn();
        }
    }

    /// The keyboard stays on its row, wherever that stands by now.
    private void refocus() {
        var at = list.getFocusModel().getFocusedIndex();
        var stands = at >= 0 && at < rows.shown().size()
                && focused.equals(Optional.of(rows.keyOf(rows.shown().get(at))));
        if (!stands) {
            focused.map(rows::indexOf).filter(each -> each >= 0).ifPresent(list.getFocusModel()::focus);
        }
    }

    /// The row behind those selected, or else before them.
    private Optional<K> neighbour() {
        if (selection.count() > MANY || selection.isEmpty()) {
            return Optional.empty();
        }
        var places = selection.getSelectedIndices();
        var behind = places.getLast() + 1;
        var at = behind < rows.shown().size() ? behind : places.getFirst() - 1;
        return at < 0 ? Optional.empty() : Optional.of(rows.keyOf(rows.shown().get(at)));
    }

    /// Who removes row after row by the keyboard goes on with the next; whoever works elsewhere is left in peace.
    private void goOn() {
        var at = next.map(rows::indexOf).orElse(-1);
        if (at >= 0) {
            list.getFocusModel().focus(at);
        }
        if (at >= 0 && list.isFocused()) {
            selection.clearAndSelect(at);
        } else {
            tell();
        }
    }

    /// What the telling leads to does not come back here.
    private void tell() {
        if (!telling) {
            telling = true;
            try {
                onSelect.accept(rows());
            } finally {
                telling = false;
            }
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
