package hashiya.ui.versions;

import hashiya.l10n.Messages;
import hashiya.library.Revision;
import hashiya.ui.control.Directed;
import hashiya.ui.control.SheetKeys;
import hashiya.ui.control.Sheets;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet to correct a working text on. It says what would become of the highlights before anything is done.
final class CorrectionSheet extends VBox {

    private static final int NAMED = 4;

    private final TextArea area = Directed.field(new TextArea());
    private final Label preview = new Label();
    private final VBox losing = new VBox();
    private final Button apply;
    private final Button whole;
    private final Button previous;
    private final Button next;
    private final HBox way;
    private final CorrectionModel model;
    private final Messages messages;
    private final Runnable onClose;
    private final Consumer<Revision> onApplied;

    /// @param onClose   takes the sheet away again
    /// @param onApplied hears what was done
    CorrectionSheet(CorrectionModel model, Messages messages, Runnable onClose, Consumer<Revision> onApplied) {
        this.model = model;
        this.messages = messages;
        this.onClose = onClose;
        this.onApplied = onApplied;
        apply = button("versions.correct.apply", "correction-apply", this::apply);
        apply.getStyleClass().add("accent");
        whole = button("versions.correct.whole", "correction-whole", this::widen);
        previous = button("versions.correct.previous", "correction-previous", () -> step(-1));
        next = button("versions.correct.next", "correction-next", () -> step(1));
        way = new HBox(Directed.words(messages.text("versions.correct.passage")), previous, next);
        way.managedProperty().bind(way.visibleProperty());
        var title = new Label(messages.text("versions.correct.title"));
        title.getStyleClass().add("sheet-title");
        preview.setId("correction-preview");
        preview.setWrapText(true);
        preview.setMinHeight(Region.USE_PREF_SIZE);
        setUpArea();
        getStyleClass().addAll("sheet", "correction-sheet");
        Sheets.give(this, "versions.css");
        getChildren().setAll(title, way, area, preview, losing, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.plan().subscribe(_ -> tell());
        tell();
    }

    void start() {
        area.requestFocus();
        area.positionCaret(0);
    }

    private void setUpArea() {
        area.setId("correction-text");
        area.setWrapText(true);
        area.setAccessibleText(messages.text("versions.correct.title"));
        area.setText(model.part());
        area.textProperty().subscribe((_, letters) -> {
            model.edit(letters);
            tell();
        });
        setVgrow(area, Priority.ALWAYS);
        way.getStyleClass().add("sheet-buttons");
        HBox.setHgrow(way.getChildren().getFirst(), Priority.ALWAYS);
        List.of(previous, next).forEach(each -> each.setMinWidth(Region.USE_PREF_SIZE));
    }

    private void widen() {
        show(model.widen());
    }

    private void step(int by) {
        if (model.leads(by)) {
            show(model.step(by));
        }
    }

    private void show(String letters) {
        area.setText(letters);
        start();
    }

    private HBox buttons() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(whole, space, button("versions.cancel", "correction-cancel", onClose), apply);
        row.getStyleClass().add("sheet-buttons");
        return row;
    }

    /// What would become of the highlights, as soon as it is known.
    private void tell() {
        apply.setDisable(!model.isChanged());
        whole.setDisable(model.isWhole() || !model.canBeWhole());
        way.setVisible(!model.isWhole());
        previous.setDisable(!model.leads(-1));
        next.setDisable(!model.leads(1));
        var plan = model.plan().get().filter(_ -> model.isChanged());
        preview.setText(plan.map(this::counts).orElseGet(() -> messages.text("versions.correct.nothing")));
        losing.getChildren().setAll(plan.stream().flatMap(each -> each.losing().stream()).limit(NAMED)
                .map(each -> new QuoteRow(messages.text("versions.correct.loses", each.id()), ShortQuote.of(each),
                        "losing-quote")).toList());
    }

    private String counts(Revision plan) {
        return messages.text("versions.correct.preview", plan.kept(), plan.changed(), plan.losing().size());
    }

    private void apply() {
        if (model.isChanged()) {
            onClose.run();
            model.apply(messages, onApplied);
        }
    }

    private void onKey(KeyEvent event) {
        SheetKeys.press(event, onClose, this::apply);
        if (event.isAltDown() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            step(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
