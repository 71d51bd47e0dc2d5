package hashiya.ui.claims;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Shows one card at a time, from its top.
final class CardPane extends ScrollPane {

    /// What is left below what has the keyboard, in pixels.
    private static final double MARGIN = 16;

    CardPane() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("claim-scroll");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    void show(Node card) {
        setContent(card);
        setVvalue(0);
    }

    /// Lets the keyboard go to the card: it cannot go to what is not in the scene, and a scroll pane puts it there with
    /// its skin.
    void settle() {
        applyCss();
        layout();
    }

    /// Brings into sight what has the keyboard. A scroll pane does so for Tab alone, not for what a form brings forward.
    private void follow(Node focused) {
        if (getContent() != null && isIn(focused)) {
            settle();
            var place = getContent().sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
            var seen = getViewportBounds().getHeight();
            var hidden = getContent().getLayoutBounds().getHeight() - seen;
            var top = getVvalue() * hidden;
            var wanted = Math.min(Math.max(top, place.getMaxY() + MARGIN - seen), place.getMinY());
            if (hidden > 0 && wanted != top) {
                setVvalue(Math.clamp(wanted / hidden, 0, 1));
            }
        }
    }

    private boolean isIn(Node node) {
        var each = node;
        while (each != null && each != getContent()) {
            each = each.getParent();
        }
        return each != null;
    }
}
