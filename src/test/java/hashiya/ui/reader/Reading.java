package hashiya.ui.reader;

import atlantafx.base.theme.PrimerLight;
import hashiya.text.Direction;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import java.util.List;
import javafx.application.Application;
import javafx.event.EventType;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window with a reader in it, and a hand to use it.
final class Reading implements AutoCloseable {

    final FxRobot robot = new hashiya.ui.ScreenRobot();
    final ArticleView view;
    private final Stage stage;

    Reading(String text, NodeOrientation interfaceDirection) throws Exception {
        view = FxTest.onFx(() -> new ArticleView(new TypeCase()));
        stage = FxTest.onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var root = new StackPane(view);
            // Below the reader there is something, as in the real window.
            root.setPadding(new Insets(0, 0, 60, 0));
            root.setNodeOrientation(interfaceDirection);
            var window = new Stage();
            window.setScene(new Scene(root, 640, 540));
            window.getScene().getStylesheets().add(
                    Reading.class.getResource("/hashiya/assets/css/reader.css").toExternalForm());
            window.show();
            view.show(text, blocks(text));
            view.requestFocus();
            return window;
        });
        settle();
    }

    static List<Block> blocks(String text) {
        return Paragraphs.of(text).all().stream()
                .filter(each -> !each.isEmpty())
                .map(each -> new Block(each, Direction.ofMajority(each.in(text)), Block.Look.PLAIN))
                .toList();
    }

    /// The half of a letter where reading enters it: a click there puts the caret before it.
    Point2D before(int offset) throws Exception {
        return point(offset, true);
    }

    Point2D behind(int offset) throws Exception {
        return point(offset, false);
    }

    /// The mouse as a real platform reports it to the node it was pressed on: the headless one says neither that a button
    /// nor that Shift is down, and so loses drags at the edge.
    void mouse(EventType<MouseEvent> type, Point2D screen, boolean shift) {
        mouse(view.lookup(".page"), type, screen, shift);
    }

    void mouse(Node node, EventType<MouseEvent> type, Point2D screen, boolean shift) {
        robot.interact(() -> {
            var scene = node.getScene().getRoot().screenToLocal(screen);
            var inScene = node.getScene().getRoot().localToScene(scene);
            node.fireEvent(new MouseEvent(type, inScene.getX(), inScene.getY(), screen.getX(), screen.getY(),
                    MouseButton.PRIMARY, 1, shift, false, false, false, true, false, false, false, false, true,
                    new PickResult(node, inScene.getX(), inScene.getY())));
        });
    }

    void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        FxTest.runOnFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D point(int offset, boolean leading) throws Exception {
        return FxTest.onFx(() -> {
            var box = view.screenBounds(new TextRange(offset, offset + 1)).orElseThrow();
            var rightToLeft = view.walk().isRightToLeft(new Caret(offset, false));
            var share = rightToLeft == leading ? 0.8 : 0.2;
            return new Point2D(box.getMinX() + box.getWidth() * share, box.getCenterY());
        });
    }

    @Override
    public void close() {
        robot.interact(stage::close);
    }
}
