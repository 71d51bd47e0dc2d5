package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.indexing.IndexPlaces;
import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.ui.FxTest;
import hashiya.work.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window on a real workspace file, as a test sits before it.
final class WindowRoom {

    private static final int PATIENCE_SECONDS = 30;

    private final Path file;
    private Settings settings;
    private Background background;
    private Library library;
    private Window window;
    private Stage stage;

    WindowRoom(Path file, Language language) throws Exception {
        this.file = file;
        settings = new Settings(language, Theme.LIGHT, 20, Optional.empty(), 1400, 900, false);
        start();
    }

    /// Closes the window and opens it as for somebody who never marked anything.
    void restartAsNewcomer() throws Exception {
        settings = new Settings(settings.language(), settings.theme(), 20, Optional.empty(), 1400, 900, true);
        restart();
    }

    Window window() {
        return window;
    }

    Library library() {
        return library;
    }

    Settings settings() {
        return settings;
    }

    /// Closes the window and opens the file again.
    void restart() throws Exception {
        close();
        start();
    }

    /// Closes the window as its analyst would; what was asked for is finished first.
    void close() throws Exception {
        FxTest.runOnFx(() -> {
            window.close();
            stage.hide();
        });
        background.close();
    }

    /// Waits until something is so, whatever is still under way on the screen. It is looked at on the screen's own thread, lest
    /// nodes come and go while they are being counted.
    void soon(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> FxTest.onFx(so));
    }

    /// Waits until something is so.
    void until(Callable<Boolean> so) throws Exception {
        soon(so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until all that was asked of the background has come back to the screen.
    void settle() throws Exception {
        for (var round = 0; round < 4; round++) {
            var done = new CountDownLatch(1);
            background.run(() -> true, _ -> done.countDown(), _ -> { });
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /// Counts, over some turns of the screen's clock, those at which something in the window was to be laid out.
    int layouts(int turns) throws Exception {
        var scene = window.scene();
        var laidOut = new AtomicInteger();
        var over = new CountDownLatch(turns);
        Runnable look = () -> {
            laidOut.addAndGet(scene.getRoot().isNeedsLayout() ? 1 : 0);
            over.countDown();
            Platform.requestNextPulse();
        };
        FxTest.runOnFx(() -> {
            scene.addPreLayoutPulseListener(look);
            Platform.requestNextPulse();
        });
        assertTrue(over.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        FxTest.runOnFx(() -> scene.removePreLayoutPulseListener(look));
        return laidOut.get();
    }

    boolean isFocusIn(String selector) throws Exception {
        return FxTest.onFx(() -> {
            var pane = window.scene().lookup(selector);
            return pane != null && Focus.isIn(pane);
        });
    }

    void focusReader() throws Exception {
        FxTest.runOnFx(() -> node("#reader").requestFocus());
    }

    Node node(String selector) {
        return window.scene().lookup(selector);
    }

    private void start() throws Exception {
        background = new Background(Platform::runLater);
        FxTest.runOnFx(() -> {
            stage = new Stage();
            window = new Window(stage, background, settings, changed -> settings = changed);
            window.indexIn(IndexPlaces.in(file.resolveSibling("index")));
            window.open(new WorkspaceSource(file, () -> library = Library.open(file)));
        });
        until(() -> FxTest.onFx(() -> node("#reader") != null));
        settle();
        FxTest.runOnFx(stage::requestFocus);
    }
}
