package hashiya.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The suggestions under a [Picker], one of them marked.
final class PickerRows extends VBox {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("selected");

    private final List<Runnable> actions = new ArrayList<>();
    private final ReadOnlyStringWrapper marked = new ReadOnlyStringWrapper("");
    private int at = -1;

    PickerRows() {
        getStyleClass().add("picker-rows");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        getStylesheets().add(Sheets.address("controls.css"));
    }

    void clear() {
        getChildren().clear();
        actions.clear();
        at = -1;
        marked.set("");
    }

    boolean isEmpty() {
        return actions.isEmpty();
    }

    void add(String words, Runnable action) {
        var row = Directed.words(words, "picker-row");
        var place = actions.size();
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setOnMousePressed(event -> {
            // Before the field loses the focus, which would close the rows.
            event.consume();
            action.run();
        });
        row.setOnMouseMoved(_ -> markAt(place));
        actions.add(action);
        getChildren().add(row);
    }

    void addLast(String words, Runnable action) {
        add(words, action);
        getChildren().getLast().getStyleClass().add("picker-create");
    }

    /// Moves the mark, round from the last row to the first.
    void mark(int step) {
        if (!isEmpty()) {
            markAt(Math.floorMod(at < 0 && step < 0 ? -1 : at + step, actions.size()));
        }
    }

    /// @return whether a row was marked
    boolean take() {
        if (at < 0) {
            return false;
        }
        actions.get(at).run();
        return true;
    }

    /// The words of the marked row, empty where there is none.
    ReadOnlyStringProperty marked() {
        return marked.getReadOnlyProperty();
    }

    private void markAt(int place) {
        at = place;
        for (var row = 0; row < getChildren().size(); row++) {
            getChildren().get(row).pseudoClassStateChanged(MARKED, row == place);
        }
        marked.set(((Label) getChildren().get(place)).getText());
    }
}
