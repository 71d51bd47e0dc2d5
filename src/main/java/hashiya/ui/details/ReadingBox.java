package hashiya.ui.details;

import hashiya.model.Remark;
import hashiya.ui.control.Clamped;
import hashiya.ui.control.Directed;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// What was found while the article's bytes were read. Where that was nothing, neither it nor its heading is there.
final class ReadingBox extends VBox {

    /// A column of a table may hold a whole text.
    private static final int LINES = 4;
    /// In UTF-16 units; what is longer may be cut, and is seen whole when the mouse points at it.
    private static final int SURELY_SEEN = 100;
    /// In px.
    private static final double TOOLTIP_WIDTH = 480;

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
        var kind = new Label(words.kind(remark));
        kind.getStyleClass().add("evidence-name");
        kind.setWrapText(true);
        kind.setMinHeight(Label.USE_PREF_SIZE);
        return remark.detail().isEmpty() ? kind : new VBox(kind, detail(remark.kind(), DetailWords.detail(remark)));
    }

    private static Clamped detail(Remark.Kind kind, String words) {
        var detail = new Clamped(LINES, "remark-detail");
        detail.setWords(kind == Remark.Kind.INSIDE ? Directed.path(words) : words);
        if (kind == Remark.Kind.INSIDE) {
            detail.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        } else if (words.codePoints().noneMatch(Character::isLetter)) {
            detail.setNodeOrientation(NodeOrientation.INHERIT);
        }
        if (words.length() > SURELY_SEEN) {
            var whole = new Tooltip(words);
            whole.setWrapText(true);
            whole.setMaxWidth(TOOLTIP_WIDTH);
            Tooltip.install(detail, whole);
        }
        return detail;
    }
}
