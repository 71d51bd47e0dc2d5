package hashiya.ui.imports;

import hashiya.l10n.Messages;
import hashiya.ui.control.Directed;
import hashiya.ui.control.WrappingCell;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A row of the report: the file, where it lies, what became of it, and a button for what can be done.
final class ReportCell extends WrappingCell<ReportRow> {

    private final Label heading = Directed.phrase("", "import-heading");
    private final Label name = Directed.label("import-name");
    private final Label folder = new Label();
    private final Label sentence = Directed.phrase("", "import-sentence");
    private final Button button = new Button();
    private final VBox row;
    private final Messages messages;
    private final Consumer<ReportRow> onAct;

    ReportCell(Messages messages, Consumer<ReportRow> onAct) {
        this.messages = messages;
        this.onAct = onAct;
        // A path is read from its root on, whatever letters are in it.
        folder.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.getStyleClass().add("import-folder");
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(name, button);
        head.getStyleClass().add("import-row-head");
        row = new VBox(head, sentence, folder);
        row.getStyleClass().add("import-row");
    }

    @Override
    protected Node row(ReportRow item) {
        return switch (item) {
            case ReportRow.Heading(var words) -> {
                heading.setText(words);
                setAccessibleText(words);
                yield heading;
            }
            case ReportRow.Refused(_, var file, var place, var why) -> filled(item, file, place, why);
            case ReportRow.Known(var file, var place, var what, _) -> filled(item, file, place, what);
            case ReportRow.Resembling(var file, var place, var what, _, _) -> filled(item, file, place, what);
        };
    }

    private Node filled(ReportRow item, String file, String place, String words) {
        name.setText(file);
        folder.setText(Directed.path(place));
        folder.setVisible(!place.isEmpty());
        folder.setManaged(!place.isEmpty());
        sentence.setText(words);
        button.setText(act(item));
        button.setOnAction(_ -> onAct.accept(item));
        setAccessibleText(String.join(". ", file, words, place));
        return row;
    }

    private String act(ReportRow item) {
        return switch (item) {
            case ReportRow.Heading _ -> "";
            case ReportRow.Refused _ -> messages.text("import.again.file");
            case ReportRow.Known(_, _, _, var article) -> messages.text("import.open", article);
            case ReportRow.Resembling(_, _, _, _, var older) -> messages.text("versions.resembles.renew", older);
        };
    }
}
