package hashiya.ui.reader;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What an edge of the selected highlight is dragged by: a stem as high as the line, and a knob at its top for the start,
/// at its foot for the end. A drag goes by letters, with Shift by words; beyond the other edge it goes on as that one.
/// Escape puts the edge back.
final class Handle extends Pane {

    /// Of the knob with the room around it that takes the mouse, in px.
    static final double TARGET = 22;

    private static final double STEM = 2;
    private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");

    private final Edge edge;
    private final ArticlePage view;
    private final Pane page;
    private final EdgeEditing editing;
    private final Region stem = new Region();
    private final Region knob = new Region();
    private final AutoScroll autoScroll;
    private Mark mark;
    /// From the middle of the edge to where the mouse took it.
    private Point2D grip = Point2D.ZERO;
    private Point2D last = Point2D.ZERO;
    private boolean byWord;
    private boolean held;

    Handle(Edge edge, ArticlePage view, Pane page, EdgeEditing editing) {
        this.edge = edge;
        this.view = view;
        this.page = page;
        this.editing = editing;
        autoScroll = new AutoScroll(view, this::drag);
        getStyleClass().add("edge-handle");
        stem.getStyleClass().add("edge-stem");
        stem.setMouseTransparent(true);
        knob.getStyleClass().add("edge-knob");
        knob.setCursor(Cursor.H_RESIZE);
        knob.setAccessibleRole(AccessibleRole.THUMB);
        stem.setManaged(false);
        knob.setManaged(false);
        setManaged(false);
        setPickOnBounds(false);
        getChildren().setAll(stem, knob);
        knob.setOnMousePressed(this::pressed);
        knob.setOnMouseDragged(this::dragged);
        knob.setOnMouseReleased(this::released);
        knob.setOnMouseClicked(MouseEvent::consume);
    }

    void name(String words) {
        knob.setAccessibleText(words);
    }

    /// Stands at an edge.
    ///
    /// @param x of the edge
    /// @param y of the top of its line
    void place(Mark of, double x, double y, double lineHeight) {
        mark = of;
        stem.resizeRelocate(Math.round(x - STEM / 2), y, STEM, lineHeight);
        knob.resizeRelocate(Math.round(x - TARGET / 2), (edge == Edge.START ? y : y + lineHeight) - TARGET / 2,
                TARGET, TARGET);
        pseudoClassStateChanged(MOVING, isMoving());
    }

    private boolean isMoving() {
        return editing.move().get().filter(move -> move.edge() == edge).isPresent();
    }

    private void pressed(MouseEvent event) {
        event.consume();
        if (event.getButton() == MouseButton.PRIMARY && mark != null) {
            view.requestFocus();
            var middle = new Point2D(knob.getLayoutX() + TARGET / 2, stem.getLayoutY() + stem.getHeight() / 2);
            grip = inPage(event).subtract(middle);
            editing.begin(mark, edge);
            held = true;
        }
    }

    private void dragged(MouseEvent event) {
        event.consume();
        last = inPage(event);
        byWord = event.isShiftDown();
        drag();
        if (isHeld()) {
            autoScroll.follow(last.getY(), page.getHeight());
        } else {
            autoScroll.stop();
        }
    }

    private void released(MouseEvent event) {
        event.consume();
        autoScroll.stop();
        held = false;
        editing.keep();
    }

    /// Whether the edge taken here is still on its way, whichever of the two it is by now.
    private boolean isHeld() {
        return held && editing.move().get().isPresent();
    }

    private void drag() {
        if (isHeld()) {
            var at = last.subtract(grip);
            var y = Math.clamp(at.getY(), 1, Math.max(1, page.getHeight() - 1));
            var offset = view.caretAt(new Point2D(at.getX(), y)).offset();
            if (byWord) {
                editing.toWord(offset);
            } else {
                editing.to(offset);
            }
        }
    }

    /// The page is never mirrored, whatever the direction of the interface.
    private Point2D inPage(MouseEvent event) {
        return page.sceneToLocal(event.getSceneX(), event.getSceneY());
    }
}
