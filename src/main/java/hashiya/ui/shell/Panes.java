package hashiya.ui.shell;

import hashiya.l10n.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Library, reader and panels side by side, the library at the start side; or the reader alone.
final class Panes extends SplitPane {

    private static final double LIBRARY_WIDTH = 290;
    private static final double LIBRARY_LEAST = 200;
    private static final double RAIL_WIDTH = 430;
    /// The rail's buttons, and beside them the narrowest panel that shows all of its own.
    private static final double RAIL_LEAST = 366;
    private static final double USUAL_WINDOW = 1400;

    private final List<Node> all;
    private final Node reader;
    private double[] dividers = {};
    private boolean placed;

    Panes(Views views, Rail rail, Messages messages) {
        all = List.of(views.library(), views.reader(), rail);
        reader = views.reader();
        views.library().setAccessibleText(messages.text("panel.library"));
        reader.setAccessibleText(messages.text("panel.reader"));
        getStyleClass().add("panes");
        ((Region) views.library()).setMinWidth(LIBRARY_LEAST);
        rail.setMinWidth(RAIL_LEAST);
        // Only the reader takes the room that a larger window brings.
        SplitPane.setResizableWithParent(views.library(), false);
        SplitPane.setResizableWithParent(rail, false);
        getItems().setAll(all);
        widthProperty().subscribe(width -> place(width.doubleValue()));
    }

    /// Whether the reader stands alone.
    boolean isAlone() {
        return getItems().size() == 1;
    }

    /// Leaves the reader alone in the window, or brings back what stood beside it, as wide as it was.
    void toggleAlone() {
        if (isAlone()) {
            getItems().setAll(all);
            setDividerPositions(dividers);
        } else {
            dividers = getDividerPositions();
            getItems().setAll(List.of(reader));
        }
    }

    private void place(double width) {
        if (width > 0 && !placed) {
            placed = true;
            var narrow = Math.min(1, width / USUAL_WINDOW);
            setDividerPositions(Math.max(LIBRARY_LEAST, LIBRARY_WIDTH * narrow) / width,
                    1 - Math.max(RAIL_LEAST, RAIL_WIDTH * narrow) / width);
        }
    }
}
