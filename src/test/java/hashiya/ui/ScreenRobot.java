package hashiya.ui;

import java.util.Comparator;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;

/// The robot of TestFX, which asks on the JavaFX thread where things are.
///
/// TestFX asks on the thread of the test. The answer may need text to be laid out, and text laid out beside the JavaFX
/// thread has not the repair, breaks on wrapped Arabic, and leaves bounds behind that break every picture after it.
public final class ScreenRobot extends FxRobot {

    @Override
    public FxRobot clickOn(Node node, Motion motion, MouseButton... buttons) {
        return clickOn(middle(node), motion, buttons);
    }

    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        return clickOn(first(query), motion, buttons);
    }

    @Override
    public FxRobot drag(Node node, MouseButton... buttons) {
        return drag(middle(node), buttons);
    }

    @Override
    public FxRobot dropTo(Node node) {
        return dropTo(middle(node));
    }

    @Override
    public FxRobot moveTo(Node node, Pos corner, Point2D offset, Motion motion) {
        return moveTo(middle(node).add(offset), motion);
    }

    /// The first thing of that name on the screen, from top to bottom.
    private Node first(String query) {
        return screen(() -> lookup(query).queryAll().stream().filter(ScreenRobot::isSeen)
                .min(Comparator.comparingDouble(ScreenRobot::top))
                .orElseThrow(() -> new AssertionError("Nothing to click on: " + query)));
    }

    private static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getScene().getWindow() != null && node.getScene().getWindow().isShowing();
    }

    private static double top(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getMinY();
    }

    private static Point2D middle(Node node) {
        return screen(() -> {
            var bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private static <T> T screen(Callable<T> question) {
        try {
            return FxTest.onFx(question);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
