package hashiya.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Holds back what can wait until a scene has been drawn for the first time.
final class FirstPaint {

    private final List<Runnable> waiting = new ArrayList<>();
    private final Scene scene;
    private final Executor screen;
    private final Runnable drawn = this::drawn;
    private boolean isOver;

    /// @param screen does something on the screen's thread after what it is at
    FirstPaint(Scene scene, Executor screen) {
        this.scene = scene;
        this.screen = screen;
        scene.addPostLayoutPulseListener(drawn);
        Platform.requestNextPulse();
    }

    /// Runs it when the scene has been drawn; at once where that is so already.
    void then(Runnable action) {
        if (isOver) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    /// The pulse that laid the scene out hands it to the renderer when its listeners are done; so the turn after.
    private void drawn() {
        scene.removePostLayoutPulseListener(drawn);
        screen.execute(() -> {
            isOver = true;
            waiting.forEach(Runnable::run);
            waiting.clear();
        });
    }
}
