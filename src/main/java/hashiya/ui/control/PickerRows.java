package hashiya.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The suggestions under a [Picker], one of them marked.
final class PickerRows extends VBox {

    /// @param sign     stands before the words
    /// @param about    is shown below all rows while this one is marked, may be empty
    /// @param numbered whether a digit takes it
    record Row(String words, Optional<Node> sign, String about, boolean numbered) {}

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("selected");
    private static final int LAST_DIGIT = 9;
    private static final double ABOUT_HEIGHT = 66;

    private final List<Label> rows = new ArrayList<>();
    private final List<String> abouts = new ArrayList<>();
    private final List<Runnable> actions = new ArrayList<>();
    private final ReadOnlyStringWrapper marked = new ReadOnlyStringWrapper("");
    private final Label about = Directed.label("picker-about");
    private int at = -1;

    PickerRows() {
        getStyleClass().add("picker-rows");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        about.setMinHeight(0);
        about.setMaxHeight(ABOUT_HEIGHT);
    }

    /// Takes over the sheets of the views around a node: a window of its own does not have them.
    void dress(Parent owner) {
        var sheets = new LinkedHashSet<>(List.of(Sheets.address("controls.css")));
        for (var view = owner; view != null; view = view.getParent()) {
            sheets.addAll(view.getStylesheets());
        }
        if (!getStylesheets().equals(List.copyOf(sheets))) {
            getStylesheets().setAll(sheets);
        }
    }

    void clear() {
        getChildren().clear();
        rows.clear();
        abouts.clear();
        actions.clear();
        at = -1;
        marked.set("");
    }

    boolean isEmpty() {
        return actions.isEmpty();
    }

    /// The head over the rows that follow.
    void head(String words) {
        getChildren().add(Directed.words(words, "picker-head"));
    }

    void add(Row row, Runnable action) {
        var label = add(row.words, action);
        var number = actions.size();
        var before = new HBox();
        before.getStyleClass().add("picker-before");
        before.setAlignment(Pos.CENTER);
        if (row.numbered && number <= LAST_DIGIT) {
            var digit = new Label(String.valueOf(number));
            digit.getStyleClass().add("key-cap");
            before.getChildren().add(digit);
        }
        row.sign.ifPresent(before.getChildren()::add);
        if (!before.getChildren().isEmpty()) {
            label.setGraphic(before);
        }
        if (row.sign.isPresent()) {
            // Beside a sign stands one line.
            label.setWrapText(false);
        }
        abouts.set(number - 1, row.about);
    }

    void addLast(String words, Runnable action) {
        add(words, action).getStyleClass().add("picker-create");
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

    /// @param number from 1
    /// @return whether there was such a row
    boolean takeNumbered(int number) {
        if (number > actions.size()) {
            return false;
        }
        actions.get(number - 1).run();
        return true;
    }

    /// The words of the marked row, empty where there is none.
    ReadOnlyStringProperty marked() {
        return marked.getReadOnlyProperty();
    }

    private Label add(String words, Runnable action) {
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
        abouts.add("");
        rows.add(row);
        getChildren().add(row);
        return row;
    }

    private void markAt(int place) {
        at = place;
        for (var row = 0; row < rows.size(); row++) {
            rows.get(row).pseudoClassStateChanged(MARKED, row == place);
        }
        var said = abouts.get(place);
        about.setText(said);
        getChildren().remove(about);
        if (!said.isBlank()) {
            getChildren().add(about);
        }
        marked.set(rows.get(place).getText() + (said.isBlank() ? "" : "\n" + said));
    }
}
