package hashiya.ui.control;

import javafx.scene.Node;

/// Draws a view anew at once while it is in a window, and else, however often it is asked meanwhile, once when it comes
/// there. A panel that nobody sees costs nothing.
public final class WhenShown {

    private final Node view;
    private final Runnable drawing;
    private boolean stale;

    public WhenShown(Node view, Runnable drawing) {
        this.view = view;
        this.drawing = drawing;
        view.sceneProperty().subscribe(_ -> catchUp());
    }

    public void draw() {
        stale = view.getScene() == null;
        if (!stale) {
            drawing.run();
        }
    }

    private void catchUp() {
        if (stale && view.getScene() != null) {
            draw();
        }
    }
}
