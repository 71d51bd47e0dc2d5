package hashiya.ui.imports;

import hashiya.importing.ImportReport;
import hashiya.importing.Outcome.Imported;
import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.ui.control.Directed;
import hashiya.ui.control.GradualList;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Segments;
import hashiya.ui.control.Sheets;
import hashiya.ui.imports.ReportModel.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The report of an import: what was refused and why, what was here already, what may be another version of something;
/// and what can be done about each, and about the whole.
public final class ReportSheet extends VBox {

    /// What can be done. Whatever leads elsewhere is called after the sheet is gone.
    public interface Deeds {

        void open(ArticleId article);

        /// Makes an article that came in a newer version of another.
        void renew(ArticleId older, Imported article);

        /// Imports these files once more.
        void again(List<Path> files);

        /// Takes the whole import back.
        void undo();

        void copy(String text);

        void save(List<List<String>> table);
    }

    private final ListView<ReportRow> rows;
    private final TextField filter = Directed.field(new TextField());
    private final ReportModel model;
    private final Messages messages;
    private final Deeds deeds;
    private final Runnable onClose;
    private final Button again;
    private Part part;

    /// @param afterwards does what it is given once the screen is drawn
    public ReportSheet(ReportModel model, Messages messages, Deeds deeds, Executor afterwards, Runnable onClose) {
        rows = new GradualList<>(afterwards);
        this.model = model;
        this.messages = messages;
        this.deeds = deeds;
        this.onClose = onClose;
        part = model.first();
        again = button("import-again", "import.again", () -> leave(() -> deeds.again(model.again(filter.getText()))));
        Sheets.give(this, "imports.css");
        getStyleClass().addAll("sheet", "report-sheet");
        getChildren().setAll(head(), summary(), parts(), filter(), list(), buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        redraw();
    }

    /// Brings the keyboard to the rows.
    public void start() {
        rows.requestFocus();
        if (!rows.getItems().isEmpty()) {
            rows.getSelectionModel().select(rows.getItems().getFirst() instanceof ReportRow.Heading ? 1 : 0);
        }
    }

    private HBox head() {
        var title = new Label(messages.text("import.report"));
        title.getStyleClass().add("sheet-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(title, space, new IconButton(Feather.X, messages.text("import.close"), onClose));
    }

    private Label summary() {
        var cut = model.isCut() ? " " + messages.text("import.cut", ImportReport.NAMED) : "";
        var summary = Directed.phrase(model.summary() + cut);
        summary.setId("import-summary");
        return summary;
    }

    private Segments<Part> parts() {
        var parts = new Segments<>(messages.text("import.report"), List.of(Part.values()), model::name, chosen -> {
            part = chosen;
            redraw();
        });
        parts.show(part);
        return parts;
    }

    private TextField filter() {
        filter.setId("import-filter");
        filter.setPromptText(messages.text("import.filter"));
        filter.setAccessibleText(messages.text("import.filter"));
        filter.textProperty().subscribe((_, _) -> redraw());
        return filter;
    }

    private ListView<ReportRow> list() {
        rows.setId("import-rows");
        rows.setAccessibleText(messages.text("import.report"));
        rows.setPlaceholder(Directed.phrase(messages.text("import.none"), "import-hint"));
        rows.setCellFactory(_ -> new ReportCell(messages, this::act));
        setVgrow(rows, Priority.ALWAYS);
        rows.setOnKeyPressed(event -> {
            var row = rows.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                act(row);
                event.consume();
            }
        });
        return rows;
    }

    private HBox buttons() {
        var undo = button("import-undo", "import.undo", () -> leave(deeds::undo));
        undo.setDisable(model.run().report().imported() == 0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(again, button("import-copy", "import.copy", () -> deeds.copy(model.text())),
                button("import-save", "import.save", () -> deeds.save(model.table())), space, undo);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private Button button(String id, String words, Runnable action) {
        var button = new Button(messages.text(words));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void redraw() {
        rows.getItems().setAll(model.rows(part, filter.getText()));
        again.setVisible(part == Part.REFUSED);
        again.setDisable(model.again(filter.getText()).isEmpty());
    }

    /// What a row leads to.
    private void act(ReportRow row) {
        switch (row) {
            case ReportRow.Heading _ -> { }
            case ReportRow.Refused(var path, _, _, _) -> leave(() -> deeds.again(List.of(path)));
            case ReportRow.Known(_, _, _, var article) -> leave(() -> deeds.open(article));
            case ReportRow.Resembling(_, _, _, var article, var older) -> leave(() -> deeds.renew(older, article));
        }
    }

    private void leave(Runnable then) {
        onClose.run();
        then.run();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onClose.run();
            event.consume();
        }
    }
}
