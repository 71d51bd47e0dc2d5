package hashiya.ui.details;

import hashiya.model.Remark;
import hashiya.ui.control.Clamped;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What was found while the article's bytes were read. Where that was nothing, neither it nor its heading is there.
final class ReadingBox extends VBox {

    /// A column of a table may hold a whole text.
    private static final int LINES = 4;

    private final VBox rows = new VBox();
    private final DetailWords words;

    ReadingBox(Node heading, DetailWords words) {
        this.words = words;
        setId("reading");
        rows.getStyleClass().add("hidden-rows");
        getStyleClass().add("details-section");
        getChildren().setAll(heading, rows);
        managedProperty().bind(visibleProperty());
    }

    void show(List<Remark> remarks) {
        setVisible(!remarks.isEmpty());
        rows.getChildren().setAll(remarks.stream().map(this::row).toList());
    }

    private Node row(Remark remark) {
        var kind = new Label(words.kind(remark.kind()));
        kind.getStyleClass().add("evidence-name");
        kind.setWrapText(true);
        kind.setMinHeight(Label.USE_PREF_SIZE);
        var detail = new Clamped(LINES, "remark-detail");
        detail.setWords(remark.detail());
        if (remark.detail().codePoints().noneMatch(Character::isLetter)) {
            detail.setNodeOrientation(NodeOrientation.INHERIT);
        }
        return remark.detail().isEmpty() ? kind : new VBox(kind, detail);
    }
}
