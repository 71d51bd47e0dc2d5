package hashiya.ui.shell;

import hashiya.l10n.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys on one sheet, in groups: those of the commands, and those that the reader itself answers.
final class KeySheet extends VBox {

    /// Keys as they stand on the keyboard, and the key of the words that say what they do.
    private record Row(String keys, String message) {}

    private static final String COLOURS = "HIGHLIGHT_";
    private static final List<Row> READER = List.of(
            new Row("\u2190 \u2192 \u2191 \u2193", "keys.reader.move"),
            new Row("Ctrl+\u2190 \u2192", "keys.reader.word"),
            new Row("Shift+\u2190 \u2192 \u2191 \u2193", "keys.reader.extend"),
            new Row("Home End", "keys.reader.line"),
            new Row("Ctrl+Home End", "keys.reader.ends"),
            new Row("Page Up / Page Down", "keys.reader.page"),
            new Row("Ctrl+A", "keys.reader.all"),
            new Row("Esc", "keys.reader.clear"));

    private static final List<Row> NOTES = List.of(
            new Row("[[", "keys.notes.link"),
            new Row("Ctrl+Space", "keys.notes.link.key"),
            new Row("Ctrl+B / Ctrl+I", "keys.notes.emphasis"),
            new Row("Tab / Shift+Tab", "keys.notes.item"),
            new Row("Ctrl+Tab", "keys.notes.leave"),
            new Row("Ctrl+Enter", "keys.notes.read"),
            new Row("Esc", "keys.notes.close"));

    private final Messages messages;
    private final KeyWords words;
    private final ScrollPane scroll;

    /// @param onClose takes the sheet away again
    KeySheet(Messages messages, Runnable onClose) {
        this.messages = messages;
        words = new KeyWords(messages);
        var title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("key-sheet-title");
        var groups = new FlowPane();
        groups.getStyleClass().add("key-groups");
        for (var group : KeyGroup.values()) {
            groups.getChildren().add(group(group));
        }
        scroll = new ScrollPane(groups);
        scroll.setId("key-sheet");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("keys.title"));
        scroll.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                onClose.run();
                event.consume();
            }
        });
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("key-sheet");
        getChildren().setAll(title, scroll);
    }

    void start() {
        scroll.requestFocus();
    }

    private GridPane group(KeyGroup group) {
        var grid = new GridPane();
        grid.getStyleClass().add("key-group");
        var head = new Label(messages.text(group.message()));
        head.getStyleClass().add("key-group-title");
        grid.add(head, 0, 0, 2, 1);
        for (var row : rows(group)) {
            var at = grid.getRowCount();
            grid.add(keys(row.keys()), 0, at);
            grid.add(new Label(messages.text(row.message())), 1, at);
        }
        return grid;
    }

    private List<Row> rows(KeyGroup group) {
        var rows = new ArrayList<Row>();
        if (group == KeyGroup.PASSAGE) {
            rows.add(new Row("1 \u2013 8", "keys.colours"));
        }
        group.commands().stream()
                .filter(each -> !each.name().startsWith(COLOURS) && !words.keys(each).isEmpty())
                .forEach(each -> rows.add(new Row(words.keys(each), each.message())));
        if (group == KeyGroup.PASSAGE) {
            rows.add(new Row("T 1 \u2013 9", "keys.tags.recent"));
            rows.add(new Row("Shift+A \u2013 Z, 0 \u2013 9", "keys.tags.own"));
        }
        if (group == KeyGroup.READING) {
            rows.addAll(READER);
        }
        if (group == KeyGroup.NOTES) {
            rows.addAll(NOTES);
        }
        return rows;
    }

    /// Keys are written from left to right in every language.
    private static Label keys(String keys) {
        var label = new Label(keys);
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        label.getStyleClass().add("keys");
        return label;
    }
}
