package hashiya.ui.imports;

import hashiya.intake.FileName;
import hashiya.intake.table.ColumnMapping;
import hashiya.intake.table.Field;
import hashiya.l10n.Messages;
import hashiya.ui.control.Choice;
import hashiya.ui.control.Directed;
import hashiya.ui.control.Sheets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks which columns of a table hold what: its first rows stand under the choices, and what the first article would be
/// stands below.
public final class ColumnsSheet extends VBox {

    /// What can be done.
    ///
    /// @param preview  reads the first article by a mapping, and hands it back when it is read
    /// @param onAccept imports by the mapping
    /// @param onLeave  leaves the table out
    public record Deeds(BiConsumer<ColumnMapping, Consumer<Preview>> preview, Consumer<ColumnMapping> onAccept,
            Runnable onLeave) {}

    /// In px.
    private static final double COLUMN = 190;
    private static final double CELL = 50;
    /// So much of a value is shown, in UTF-16 units.
    private static final int BEGINNING = 160;

    private final Map<String, Choice<Field>> choices = new LinkedHashMap<>();
    private final PreviewBox preview;
    private final Button accept = new Button();
    private final Label complaint;
    private final ColumnsModel model;
    private final Messages messages;
    private final Deeds deeds;
    private boolean busy;
    private int asked;

    /// @param file as the analyst knows it
    public ColumnsSheet(String file, ColumnsModel model, Messages messages, Deeds deeds) {
        this.model = model;
        this.messages = messages;
        this.deeds = deeds;
        preview = new PreviewBox(messages);
        complaint = Directed.phrase(messages.text("columns.textless"), "form-complaint");
        Sheets.give(this, "imports.css");
        getStyleClass().addAll("sheet", "columns-sheet");
        var title = Directed.phrase(messages.text("columns.title", FileName.visible(file)), "sheet-title");
        getChildren().setAll(title, Directed.phrase(messages.text("columns.hint"), "import-hint"), table(), preview,
                complaint, buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        redraw();
    }

    /// Brings the keyboard to the first choice.
    public void start() {
        // What scrolls is on the screen only once its pane is dressed.
        applyCss();
        choices.values().iterator().next().requestFocus();
    }

    private ScrollPane table() {
        var grid = new GridPane();
        grid.getStyleClass().add("columns-table");
        var columns = model.columns();
        for (var at = 0; at < columns.size(); at++) {
            var name = columns.get(at);
            var head = Directed.words(name, "columns-name");
            var choice = new Choice<Field>(messages.text("columns.ignore"), this::word, field -> choose(name, field));
            choice.offer(List.of(Field.values()));
            choice.setId("column-" + (at + 1));
            choice.setAccessibleText(messages.text("columns.choice", name));
            choices.put(name, choice);
            head.setPrefWidth(COLUMN);
            choice.setPrefWidth(COLUMN);
            grid.addColumn(at, head, choice);
            for (var row : model.rows()) {
                grid.addColumn(at, cell(row.values().getOrDefault(name, "")));
            }
        }
        var scroll = new ScrollPane(grid);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private static Label cell(String value) {
        var plain = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var cell = Directed.words(plain.length() > BEGINNING ? plain.substring(0, BEGINNING) + "…" : plain,
                "columns-value");
        cell.setPrefWidth(COLUMN);
        cell.setMinHeight(CELL);
        cell.setMaxHeight(CELL);
        return cell;
    }

    private HBox buttons() {
        accept.setText(messages.text("columns.accept"));
        accept.setId("columns-accept");
        accept.setDefaultButton(true);
        accept.setOnAction(_ -> deeds.onAccept().accept(model.mapping()));
        var leave = new Button(messages.text("columns.leave"));
        leave.setId("columns-leave");
        leave.setOnAction(_ -> deeds.onLeave().run());
        var buttons = new HBox(accept, leave);
        buttons.getChildren().forEach(each -> ((Region) each).setMinWidth(USE_PREF_SIZE));
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private void choose(String column, Optional<Field> field) {
        if (!busy) {
            model.choose(column, field);
            redraw();
        }
    }

    private void redraw() {
        busy = true;
        choices.forEach((column, choice) -> choice.setValue(model.field(column)));
        busy = false;
        complaint.setVisible(!model.isReady());
        complaint.setManaged(!model.isReady());
        accept.setDisable(!model.isReady());
        // Of several answers under way only that to the last question counts.
        var question = ++asked;
        if (model.isReady()) {
            deeds.preview().accept(model.mapping(), read -> {
                if (question == asked) {
                    preview.show(read);
                }
            });
        } else {
            preview.show(Preview.NOTHING);
        }
    }

    private String word(Field field) {
        return messages.text("columns.field." + field.word());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            deeds.onLeave().run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && model.isReady()) {
            deeds.onAccept().accept(model.mapping());
            event.consume();
        }
    }
}
