package hashiya.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Hidden;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A workspace file with its desk, and a stage that shows one panel on them as the window does.
public final class PanelStage implements AutoCloseable {

    /// Makes a panel.
    @FunctionalInterface
    public interface Maker {
        Parent make(Workspace workspace, Desk desk, Messages messages);
    }

    public static final double WIDTH = 360;
    public static final double HEIGHT = 720;

    private final ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();
    private final Background background = new Background(Platform::runLater);
    private Robot robot;
    private final Library library;
    private final Editor editor;
    private final Workspace workspace;
    private final Desk desk = new Desk();
    private Stage stage;

    public PanelStage(Path file) {
        library = Library.openOrCreate(file);
        editor = new Editor(library);
        workspace = new Workspace(library, background, failures::add);
    }

    public Library library() {
        return library;
    }

    public Editor editor() {
        return editor;
    }

    public Desk desk() {
        return desk;
    }

    /// Brings a text in.
    public Article article(String title, String text, Hidden... hidden) {
        var facts = new Facts(title, "", "", "", PartialDate.UNKNOWN, "", "ar");
        return article(facts, "article.txt", text, List.of(hidden));
    }

    public Article article(Facts facts, String fileName, String text, List<Hidden> hidden) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, fileName, "UTF-8",
                Instant.parse("2026-11-21T09:30:00Z"));
        return editor.importArticle(facts, evidence, new Content(bytes, text), hidden);
    }

    /// The text of a seed, its line ends as they are.
    public static String seed(int number) throws IOException {
        try (var seeds = Files.newDirectoryStream(Path.of("seeds"), "%03d_*.txt".formatted(number))) {
            return Files.readString(seeds.iterator().next()).replace("\r\n", "\n");
        }
    }

    /// Shows a panel in the light theme.
    public <P extends Parent> P show(Language language, Maker maker) throws Exception {
        return show(language, false, maker);
    }

    @SuppressWarnings("unchecked") // The caller knows what its maker makes.
    public <P extends Parent> P show(Language language, boolean dark, Maker maker) throws Exception {
        var panel = FxTest.onFx(() -> {
            Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            var made = maker.make(workspace, desk, new Messages(language));
            var scene = new Scene(new StackPane(made), WIDTH, HEIGHT);
            scene.setNodeOrientation(language.isRightToLeft()
                    ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            scene.getStylesheets().add(PanelStage.class.getResource("/hashiya/assets/css/base.css").toExternalForm());
            if (stage == null) {
                stage = new Stage();
                robot = new Robot();
            }
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            return made;
        });
        settle();
        return (P) panel;
    }

    /// Waits until everything that was asked for is written and shown.
    public void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        var written = new CompletableFuture<Boolean>();
        background.run(() -> true, written::complete, written::completeExceptionally);
        written.get(30, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public <T> T fx(Callable<T> work) throws Exception {
        return FxTest.onFx(work);
    }

    public void run(Runnable work) throws Exception {
        FxTest.runOnFx(work);
        settle();
    }

    public static void await(Supplier<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> FxTest.onFx(condition::get));
    }

    /// Nodes of this style class that can be seen.
    @SuppressWarnings("unchecked") // The caller names the class that goes with the selector.
    public <N extends Node> List<N> all(String selector) throws Exception {
        return fx(() -> {
            Set<Node> found = stage.getScene().getRoot().lookupAll(selector);
            return found.stream().filter(PanelStage::isSeen).map(node -> (N) node).toList();
        });
    }

    /// The node of this selector, asked on the JavaFX thread.
    @SuppressWarnings("unchecked") // The caller names the class that goes with the selector.
    public <N extends Node> N now(String selector) {
        return (N) stage.getScene().getRoot().lookup(selector);
    }

    public <N extends Node> N one(String selector) throws Exception {
        var found = this.<N>all(selector);
        if (found.isEmpty()) {
            throw new AssertionError("Nothing to be seen is " + selector);
        }
        return found.getFirst();
    }

    /// The stage as a picture.
    public WritableImage picture() throws Exception {
        settle();
        return fx(() -> stage.getScene().snapshot(null));
    }

    /// Clicks what these queries find, in whatever window, one after the other.
    public void click(String... queries) throws Exception {
        for (var query : queries) {
            click(fx(() -> new FxRobot().lookup(query).queryAll().stream().filter(PanelStage::isSeen).findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing to be seen is " + query))));
        }
    }

    public void click(Node node) throws Exception {
        click(node, MouseButton.PRIMARY);
    }

    /// Clicks the middle of a node. All of it happens on the JavaFX thread: two threads that lay out text at one time
    /// get garbage.
    public void click(Node node, MouseButton button) throws Exception {
        run(() -> {
            var bounds = node.getLayoutBounds();
            robot.mouseMove(node.localToScreen(bounds.getCenterX(), bounds.getCenterY()));
        });
        run(() -> robot.mousePress(button));
        run(() -> robot.mouseRelease(button));
    }

    /// Clicks a node while Shift or Control is held down. The robot of the headless toolkit says of no click that a key
    /// is held.
    public void clickWith(KeyCode held, Node node) throws Exception {
        run(() -> {
            var bounds = node.getLayoutBounds();
            var at = node.localToScene(bounds.getCenterX(), bounds.getCenterY());
            List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED).forEach(type ->
                    Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), 0, 0, MouseButton.PRIMARY, 1,
                            held == KeyCode.SHIFT, held == KeyCode.CONTROL, false, false,
                            type == MouseEvent.MOUSE_PRESSED, false, false, false, false, true, null)));
        });
    }

    public void type(KeyCode... keys) throws Exception {
        for (var key : keys) {
            run(() -> robot.keyType(key));
        }
    }

    /// Types keys while another is held down.
    public void typeWith(KeyCode held, KeyCode... keys) throws Exception {
        run(() -> robot.keyPress(held));
        type(keys);
        run(() -> robot.keyRelease(held));
    }

    /// Types words into whatever has the focus.
    public void write(String words) throws Exception {
        run(() -> words.chars().mapToObj(Character::toString).forEach(letter ->
                Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "",
                        KeyCode.UNDEFINED, false, false, false, false))));
    }

    /// What could not be read or written so far.
    public List<Exception> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        if (stage != null) {
            new FxRobot().interact(stage::close);
        }
        workspace.close();
        background.close();
        library.close();
    }

    private static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
