package hashiya.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Where the keyboard goes when a pane is entered.
final class Focus {

    private Focus() {
    }

    /// Focuses the first thing in a pane that takes the focus.
    static void first(Node pane) {
        find(pane).ifPresent(Node::requestFocus);
    }

    /// Whether the focus is in this pane.
    static boolean isIn(Node pane) {
        for (var node = pane.getScene() == null ? null : pane.getScene().getFocusOwner(); node != null;
                node = node.getParent()) {
            if (node == pane) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> find(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child).stream()).findFirst()
                : Optional.empty();
    }
}
