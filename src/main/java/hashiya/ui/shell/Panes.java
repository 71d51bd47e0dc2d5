package hashiya.ui.shell;

import hashiya.l10n.Messages;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Library, readers and panels side by side, the library at the start side; or the readers alone. Where two readers
/// and the panels take all the room there is, the library gives way.
final class Panes extends SplitPane {

    private static final double LIBRARY_WIDTH = 290;
    private static final double LIBRARY_LEAST = 200;
    private static final double RAIL_WIDTH = 430;
    /// The rail's buttons, and beside them the narrowest panel that shows all of its own.
    private static final double RAIL_LEAST = 366;
    private static final double USUAL_WINDOW = 1400;
    /// Of the dividers, with some room to move them.
    private static final double DIVIDERS = 20;

    private final Region library;
    private final Readers readers;
    private final Rail rail;
    /// Widths that the analyst gave to library and panels, in px.
    private double libraryWidth = LIBRARY_WIDTH;
    private double railWidth = RAIL_WIDTH;
    private boolean alone;
    private boolean placed;

    Panes(Views views, Rail rail, Messages messages) {
        library = (Region) views.library();
        readers = views.readers();
        this.rail = rail;
        library.setAccessibleText(messages.text("panel.library"));
        getStyleClass().add("panes");
        library.setMinWidth(LIBRARY_LEAST);
        rail.setMinWidth(RAIL_LEAST);
        // Only the readers take the room that a larger window brings.
        SplitPane.setResizableWithParent(library, false);
        SplitPane.setResizableWithParent(rail, false);
        getItems().setAll(wanted());
        widthProperty().subscribe(this::arrange);
        readers.getItems().addListener((ListChangeListener<Node>) _ -> arrange());
    }

    /// Whether the readers stand alone.
    boolean isAlone() {
        return alone;
    }

    /// Leaves the readers alone in the window, or brings back what stood beside them, as wide as it was.
    void toggleAlone() {
        alone = !alone;
        arrange();
    }

    private void arrange() {
        if (getWidth() > 0 && (!placed || !getItems().equals(wanted()))) {
            keepWidths();
            placed = true;
            getItems().setAll(wanted());
            place();
        }
    }

    private List<Node> wanted() {
        var least = LIBRARY_LEAST + readers.frames().size() * ReaderFrame.LEAST + RAIL_LEAST + DIVIDERS;
        return alone ? List.of(readers)
                : readers.isPair() && getWidth() < least ? List.of(readers, rail) : List.of(library, readers, rail);
    }

    private void keepWidths() {
        if (placed && getItems().contains(library)) {
            libraryWidth = library.getWidth();
        }
        if (placed && getItems().contains(rail)) {
            railWidth = rail.getWidth();
        }
        if (!placed) {
            var narrow = Math.min(1, getWidth() / USUAL_WINDOW);
            libraryWidth = Math.max(LIBRARY_LEAST, LIBRARY_WIDTH * narrow);
            railWidth = Math.max(RAIL_LEAST, RAIL_WIDTH * narrow);
        }
    }

    private void place() {
        if (getItems().size() == 3) {
            setDividerPositions(libraryWidth / getWidth(), 1 - railWidth / getWidth());
        } else if (getItems().size() == 2) {
            setDividerPositions(1 - railWidth / getWidth());
        }
    }
}
