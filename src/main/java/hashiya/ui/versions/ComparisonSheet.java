package hashiya.ui.versions;

import hashiya.l10n.Messages;
import hashiya.text.TextDifference.Fate;
import hashiya.text.TextDifference.Piece;
import hashiya.ui.control.DifferenceView;
import hashiya.ui.control.Sheets;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The sheet that compares any two of the texts that an article has had.
final class ComparisonSheet extends VBox {

    private final ComparisonModel model;
    private final Messages messages;
    private final ComboBox<Integer> from;
    private final ComboBox<Integer> to;
    private final DifferenceView lines;

    /// @param pieces  the difference of the two that are compared first
    /// @param onClose takes the sheet away again
    ComparisonSheet(ComparisonModel model, List<Piece> pieces, Messages messages, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        lines = new DifferenceView(messages);
        lines.setAccessibleText(messages.text("versions.compare.title"));
        lines.show(pieces);
        setVgrow(lines, Priority.ALWAYS);
        from = chooser("compare-from", "versions.compare.from", model.from());
        to = chooser("compare-to", "versions.compare.to", model.to());
        getStyleClass().addAll("sheet", "comparison-sheet");
        Sheets.give(this, "versions.css");
        getChildren().setAll(head(), lines, foot(onClose));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !from.isShowing() && !to.isShowing()) {
                onClose.run();
                event.consume();
            }
        });
    }

    void start() {
        lines.requestFocus();
    }

    private HBox head() {
        var title = new Label(messages.text("versions.compare.title"));
        title.getStyleClass().add("sheet-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, new Label(messages.text("versions.compare.from")), from,
                new Label(messages.text("versions.compare.to")), to);
        head.getStyleClass().add("sheet-buttons");
        return head;
    }

    private HBox foot(Runnable onClose) {
        var close = new Button(messages.text("versions.close"));
        close.setOnAction(_ -> onClose.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(lines.sample(Fate.REMOVED), lines.sample(Fate.ADDED), space, close);
        foot.getStyleClass().add("sheet-buttons");
        return foot;
    }

    private ComboBox<Integer> chooser(String id, String key, int chosen) {
        var chooser = new ComboBox<Integer>();
        chooser.setId(id);
        chooser.setAccessibleText(messages.text(key));
        chooser.setConverter(new VersionNames());
        chooser.getItems().setAll(model.versions());
        chooser.setValue(chosen);
        chooser.setOnAction(_ -> turn());
        return chooser;
    }

    private void turn() {
        model.turnTo(from.getValue(), to.getValue());
        model.find(lines::show);
    }

    private final class VersionNames extends StringConverter<Integer> {

        @Override
        public String toString(Integer version) {
            return messages.text(model.isPresent(version) ? "versions.compare.present" : "versions.compare.version",
                    version);
        }

        @Override
        public Integer fromString(String words) {
            throw new UnsupportedOperationException("Nobody types a version");
        }
    }
}
