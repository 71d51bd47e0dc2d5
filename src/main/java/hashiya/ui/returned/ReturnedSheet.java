package hashiya.ui.returned;

import hashiya.text.TextDifference.Fate;
import hashiya.ui.control.DifferenceView;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Segments;
import hashiya.ui.control.SheetKeys;
import hashiya.ui.control.Sheets;
import hashiya.ui.returned.ReturnedModel.Part;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The sheet that shows which notes of an exported folder were edited, each to be taken or left.
final class ReturnedSheet extends VBox {

    private final ListView<ReturnedRow> rows = new ListView<>();
    private final Label open = Directed.phrase("", "returned-open");
    private final Button accept;
    private final Button all;
    private final Button nothing;
    private final ReturnedModel model;
    private final ReturnedWords words;
    private final Runnable onClose;
    private final Runnable onAccept;
    private Part part;

    /// @param onClose  takes the sheet away again
    /// @param onAccept brings in what was taken
    ReturnedSheet(ReturnedModel model, ReturnedWords words, Runnable onClose, Runnable onAccept) {
        this.model = model;
        this.words = words;
        this.onClose = onClose;
        this.onAccept = onAccept;
        part = model.first();
        accept = button("returned-accept", "", this::accept);
        accept.getStyleClass().add("accent");
        all = button("returned-all", words.messages().text("returned.all"), () -> answerAll(true));
        nothing = button("returned-nothing", words.messages().text("returned.nothing"), () -> answerAll(false));
        open.setId("returned-open");
        Sheets.give(this, "returned.css");
        getStyleClass().addAll("sheet", "returned-sheet");
        getChildren().setAll(head(), Directed.phrase(words.summary(model)), parts(), list(), open, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> SheetKeys.press(event, onClose, this::accept));
        redraw();
    }

    /// Brings the keyboard to the rows.
    void start() {
        rows.requestFocus();
        rows.getSelectionModel().select(0);
    }

    private HBox head() {
        var title = new Label(words.messages().text("returned.title"));
        title.getStyleClass().add("sheet-title");
        return new HBox(title, space(), new IconButton(Feather.X, words.messages().text("returned.close"), onClose));
    }

    private Segments<Part> parts() {
        var parts = new Segments<>(words.messages().text("returned.title"), List.of(Part.values()),
                each -> words.messages().text("returned.part." + each, model.count(each)), chosen -> {
                    part = chosen;
                    redraw();
                });
        parts.show(part);
        return parts;
    }

    private ListView<ReturnedRow> list() {
        rows.setId("returned-rows");
        rows.setAccessibleText(words.messages().text("returned.title"));
        rows.setPlaceholder(Directed.phrase(words.messages().text("returned.empty"), "returned-path"));
        rows.setCellFactory(_ -> new ReturnedCell(model, words, this::count));
        setVgrow(rows, Priority.ALWAYS);
        rows.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE
                    && rows.getSelectionModel().getSelectedItem() instanceof ReturnedRow.OfNote row) {
                model.turn(row.number());
                rows.refresh();
                count();
                event.consume();
            }
        });
        return rows;
    }

    private HBox buttons() {
        var samples = new DifferenceView(words.messages());
        var cancel = button("returned-cancel", words.messages().text("versions.cancel"), onClose);
        var buttons = new HBox(all, nothing, samples.sample(Fate.REMOVED), samples.sample(Fate.ADDED), space(), cancel,
                accept);
        buttons.setFillHeight(false);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void answerAll(boolean isTaken) {
        model.all(isTaken);
        rows.refresh();
        count();
    }

    private void redraw() {
        rows.getItems().setAll(model.rows(part));
        all.setVisible(part == Part.NOTES);
        nothing.setVisible(part == Part.NOTES);
        count();
    }

    private void count() {
        accept.setText(words.messages().text("returned.accept", model.taken()));
        accept.setDisable(model.taken() == 0);
        open.setText(model.open() == 0 ? "" : words.messages().text("returned.open", model.open()));
        open.setVisible(model.open() > 0);
        open.setManaged(model.open() > 0);
    }

    private void accept() {
        if (model.taken() > 0) {
            onClose.run();
            onAccept.run();
        }
    }
}
