package hashiya.ui.exports;

import hashiya.l10n.Messages;
import hashiya.ui.control.Directed;
import hashiya.ui.control.WrappingCell;
import hashiya.ui.exports.ExportModel.Row;
import hashiya.ui.exports.ExportModel.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What would become of each file, and what stands in the one that is marked.
final class ForecastView extends VBox {

    private final ExportModel model;
    private final Messages messages;
    private final One<Optional<State>> states;
    private final ListView<Row> rows = new ListView<>();
    private final ListView<String> lines = new ListView<>();
    private final Label hint;
    private final VBox filled;
    private Optional<State> wanted = Optional.empty();
    private List<Row> shown = List.of();
    private Optional<Row> marked = Optional.empty();

    ForecastView(ExportModel model) {
        this.model = model;
        messages = model.order().messages();
        states = new One<>("exports-states", this::words, chosen -> {
            wanted = chosen;
            show();
        });
        states.setAccessibleText(messages.text("exports.files"));
        hint = Directed.phrase(messages.text("exports.hint"), "exports-hint");
        filled = new VBox(states, files(), lines());
        filled.getStyleClass().add("exports-group");
        setVgrow(filled, Priority.ALWAYS);
        getStyleClass().add("exports-forecast");
        getChildren().setAll(hint, filled);
    }

    void show() {
        var isThere = model.forecast().isPresent();
        hint.setVisible(!isThere);
        hint.setManaged(!isThere);
        filled.setVisible(isThere);
        filled.setManaged(isThere);
        fill(isThere);
    }

    private void fill(boolean isThere) {
        var some = Stream.of(State.values()).filter(each -> model.count(each) > 0).toList();
        if (wanted.isPresent() && !some.contains(wanted.get())) {
            wanted = Optional.empty();
        }
        if (!model.rows(wanted).equals(shown)) {
            // The numbers beside the words are others now.
            states.getItems().clear();
        }
        states.offer(Stream.concat(Stream.of(Optional.<State>empty()), some.stream().map(Optional::of)).toList(),
                wanted);
        var now = model.rows(wanted);
        if (!now.equals(shown)) {
            shown = now;
            rows.getItems().setAll(now);
            rows.getSelectionModel().selectFirst();
        }
        if (!isThere) {
            lines.getItems().clear();
            marked = Optional.empty();
        }
    }

    /// The list of files.
    Node rows() {
        return rows;
    }

    private ListView<Row> files() {
        rows.setId("exports-rows");
        rows.setAccessibleText(messages.text("exports.files"));
        rows.setCellFactory(_ -> new RowCell());
        rows.getSelectionModel().selectedItemProperty().subscribe((_, row) -> mark(row));
        rows.setPrefHeight(190);
        rows.setMinHeight(90);
        setVgrow(rows, Priority.SOMETIMES);
        return rows;
    }

    private ListView<String> lines() {
        lines.setId("exports-lines");
        lines.setAccessibleText(messages.text("exports.lines"));
        lines.setCellFactory(_ -> new LineCell());
        lines.setPrefHeight(260);
        lines.setMinHeight(120);
        lines.getStyleClass().add("exports-lines");
        setVgrow(lines, Priority.ALWAYS);
        return lines;
    }

    /// Of several files that are looked into one after the other only the last counts.
    private void mark(Row row) {
        marked = Optional.ofNullable(row);
        lines.getItems().clear();
        marked.ifPresent(each -> model.lines(each, read -> {
            if (marked.equals(Optional.of(each))) {
                lines.getItems().setAll(read);
            }
        }));
    }

    private String words(Optional<State> state) {
        return state.map(each -> messages.text("exports.state." + OrderBox.low(each)) + " (" + model.count(each) + ")")
                .orElseGet(() -> messages.text("exports.state.all") + " (" + model.rows(Optional.empty()).size() + ")");
    }

    private final class RowCell extends ListCell<Row> {

        private final Label path = new Label();
        private final Label state = new Label();
        private final HBox line;

        RowCell() {
            // A path is read from its root on, whatever letters are in it.
            path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            path.setMaxWidth(Double.MAX_VALUE);
            path.setMinWidth(0);
            state.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(path, Priority.ALWAYS);
            line = new HBox(state, path);
            line.getStyleClass().add("exports-line");
            line.setMinWidth(0);
            line.prefWidthProperty().bind(rows.widthProperty().subtract(40));
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : line);
            setAccessibleText(null);
            if (!empty) {
                path.setText(row.path());
                state.setText(messages.text("exports.state." + OrderBox.low(row.state())));
                state.getStyleClass().setAll("label", "exports-state", "exports-" + OrderBox.low(row.state()));
                setAccessibleText(state.getText() + ": " + row.path());
            }
        }
    }

    private static final class LineCell extends WrappingCell<String> {

        private final Label line = Directed.phrase("");

        /// A line of a file is set as an editor sets it, by its first letter.
        @Override
        protected Node row(String item) {
            line.setText(item.isEmpty() ? " " : item);
            line.setNodeOrientation(Frame.orientation(item));
            setAccessibleText(item);
            return line;
        }
    }
}
