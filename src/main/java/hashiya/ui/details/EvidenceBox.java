package hashiya.ui.details;

import hashiya.model.Evidence;
import hashiya.ui.control.IconButton;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where the article's bytes came from. Nothing here can be changed.
final class EvidenceBox extends VBox {

    private final Label file = new Label();
    private final Label bytes = new Label();
    private final Label encoding = new Label();
    private final Label utc = machine("evidence-utc");
    private final Label local = machine("evidence-local");
    private final Label sha256 = machine("evidence-sha256");
    private final DetailWords words;

    EvidenceBox(DetailWords words) {
        this.words = words;
        var grid = new GridPane();
        grid.getStyleClass().add("evidence-grid");
        grid.addRow(0, name("details.evidence.file"), file);
        grid.addRow(1, name("details.evidence.size"), bytes);
        grid.addRow(2, name("details.evidence.encoding"), encoding);
        grid.addRow(3, name("details.evidence.captured"), utc);
        grid.addRow(4, name("details.evidence.local"), local);
        GridPane.setHgrow(file, Priority.ALWAYS);
        file.setWrapText(true);
        var copy = new IconButton(Feather.COPY, words.text("details.evidence.copy"), this::copy);
        copy.setId("copy-sha256");
        sha256.setWrapText(true);
        sha256.setMinHeight(Label.USE_PREF_SIZE);
        sha256.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sha256, Priority.ALWAYS);
        var digest = new HBox(sha256, copy);
        digest.getStyleClass().add("evidence-digest");
        getStyleClass().add("details-section");
        getChildren().setAll(grid, name("details.evidence.sha256"), digest);
    }

    void show(Evidence evidence) {
        file.setText(evidence.fileName());
        bytes.setText(words.bytes(evidence.bytes()));
        encoding.setText(evidence.encoding());
        utc.setText(words.utc(evidence.captured()));
        local.setText(words.local(evidence.captured()));
        sha256.setText(evidence.sha256().toString());
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(sha256.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Label name(String key) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("evidence-name");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label machine(String styleClass) {
        var label = new Label();
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
