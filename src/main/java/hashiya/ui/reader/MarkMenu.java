package hashiya.ui.reader;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// When a menu is asked for: by the right button over a highlight, which is selected then, or over the selected letters;
/// by the menu key or Shift+F10 at what is selected.
final class MarkMenu {

    private final ArticlePage view;
    private final Pane page;
    private final MarkLayer marks;
    private Consumer<Point2D> onMenu = _ -> { };

    MarkMenu(ArticlePage view, Pane page, MarkLayer marks) {
        this.view = view;
        this.page = page;
        this.marks = marks;
        page.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            showAtSelection();
            event.consume();
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param action shows the menu at a place of the screen
    void setOnMenu(Consumer<Point2D> action) {
        onMenu = action;
    }

    private void asked(ContextMenuEvent event) {
        event.consume();
        if (!view.isEmpty() && marks.pointAt(page.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
            onMenu.accept(new Point2D(event.getScreenX(), event.getScreenY()));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            showAtSelection();
            event.consume();
        }
    }

    private void showAtSelection() {
        marks.chosen().flatMap(view.viewport::boundsOf).map(page::localToScreen)
                .ifPresent(box -> onMenu.accept(new Point2D(box.getCenterX(), box.getMaxY())));
    }
}
