package hashiya.ui.versions;

import hashiya.l10n.Messages;
import hashiya.library.Revision;
import hashiya.ui.control.Directed;
import hashiya.ui.control.Sheets;
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
    private static final int SHOWN = 90;

    private final TextArea area = Directed.field(new TextArea());
    private final Label preview = new Label();
    private final VBox losing = new VBox();
    private final Button apply;
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
        var title = new Label(messages.text("versions.correct.title"));
        title.getStyleClass().add("sheet-title");
        preview.setId("correction-preview");
        preview.setWrapText(true);
        preview.setMinHeight(Region.USE_PREF_SIZE);
        setUpArea();
        getStyleClass().addAll("version-sheet", "correction-sheet");
        Sheets.give(this, "versions.css");
        getChildren().setAll(title, area, preview, losing, buttons());
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
    }

    private HBox buttons() {
        var whole = button("versions.correct.whole", "correction-whole", () -> { });
        whole.setOnAction(_ -> {
            area.setText(model.widen());
            whole.setDisable(true);
        });
        whole.setDisable(model.isWhole() || !model.canBeWhole());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(whole, space, button("versions.cancel", "correction-cancel", onClose), apply);
        row.getStyleClass().add("sheet-buttons");
        return row;
    }

    /// What would become of the highlights, as soon as it is known.
    private void tell() {
        apply.setDisable(!model.isChanged());
        var plan = model.plan().get().filter(_ -> model.isChanged());
        preview.setText(plan.map(this::counts).orElseGet(() -> messages.text("versions.correct.nothing")));
        losing.getChildren().setAll(plan.stream().flatMap(each -> each.losing().stream()).limit(NAMED)
                .map(each -> Directed.words(messages.text("versions.correct.loses", each.id(), cut(each.quote())),
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
        if (event.getCode() == KeyCode.ESCAPE) {
            onClose.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            apply();
            event.consume();
        }
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static String cut(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, line.lastIndexOf(' ', SHOWN) + 1) + "…" : line;
    }
}
