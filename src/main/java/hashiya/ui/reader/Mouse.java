package hashiya.ui.reader;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/// What the mouse does in the reader.
final class Mouse {

    private final ArticleView view;
    private final Pane pane;
    private final Selecting selecting;
    private final AutoScroll autoScroll;
    /// Where the mouse is, in the pane.
    private Point2D last = Point2D.ZERO;
    private boolean selects;
    /// Whether what is pressed on is a passage that a drag carries away, and does not change.
    private boolean carries;

    Mouse(ArticleView view, Pane pane, Selecting selecting) {
        this.view = view;
        this.pane = pane;
        this.selecting = selecting;
        autoScroll = new AutoScroll(view, this::extend);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventHandler(MouseEvent.DRAG_DETECTED, this::carry);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        selects = event.getButton() == MouseButton.PRIMARY && !view.isEmpty();
        if (!selects) {
            return;
        }
        last = inPane(event);
        var caret = view.caretAt(last);
        carries = !event.isShiftDown() && event.getClickCount() == 1 && view.isOnPassage(last);
        if (carries) {
            selects = false;
        } else if (event.isShiftDown()) {
            selecting.extend(caret);
        } else if (event.getClickCount() == 1) {
            selecting.place(caret);
        } else {
            var letter = view.letterAt(last);
            selecting.begin(letter, event.getClickCount() == 2 ? Selecting.By.WORD : Selecting.By.PARAGRAPH);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (!selects) {
            return;
        }
        last = inPane(event);
        extend();
        autoScroll.follow(last.getY(), pane.getHeight());
    }

    private void carry(MouseEvent event) {
        if (carries) {
            carries = false;
            view.carry();
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        autoScroll.stop();
        if (carries && event.isStillSincePress()) {
            selecting.place(view.caretAt(inPane(event)));
            view.marks().clicked(inPane(event));
        }
        carries = false;
        if (selects && event.isStillSincePress() && event.getClickCount() == 1 && !event.isShiftDown()) {
            view.marks().clicked(inPane(event));
        }
        selects = false;
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                view.enlarge(event.getDeltaY() > 0 ? 1 : -1);
            }
        } else {
            view.scrollBy(-event.getDeltaY());
        }
        event.consume();
    }

    private void extend() {
        var y = Math.clamp(last.getY(), 1, Math.max(1, pane.getHeight() - 1));
        var caret = view.caretAt(new Point2D(last.getX(), y));
        // By words and paragraphs a letter counts, not the nearest gap between letters.
        selecting.extend(caret);
    }

    /// The pane is never mirrored, whatever the direction of the interface, so that this x is the one that is seen.
    private Point2D inPane(MouseEvent event) {
        return pane.sceneToLocal(event.getSceneX(), event.getSceneY());
    }
}
