package hashiya.bench;

import atlantafx.base.theme.PrimerLight;
import hashiya.app.LinuxTextRepair;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.Typeface;
import hashiya.work.Background;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window, and how long what is done in it takes. Milliseconds: by the clock on the wall until it is seen, of the
/// screen's thread alone, and the longest that thread was held at a stretch.
final class ScreenTimes {

    private final Map<String, List<double[]>> times = new LinkedHashMap<>();
    private final Background background = new Background(Platform::runLater);
    private Stage stage;
    private boolean answered;
    private long longest;

    /// Shows a window with a few controls in it.
    ScreenTimes() throws Exception {
        var shown = new CountDownLatch(1);
        Platform.startup(() -> {
            LinuxTextRepair.install();
            Typeface.loadAll();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            // What the bar of the window has always drawn before.
            var bar = new HBox(new TextField("حاشية"), new MenuButton("حاشية"), new Button("حاشية"));
            var scene = new Scene(new StackPane(bar), 1400, 850);
            scene.getStylesheets().add(Sheets.address("base.css"));
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            shown.countDown();
        });
        shown.await();
    }

    Background background() {
        return background;
    }

    /// Shows it instead of what was shown.
    void show(Node view) {
        root().getChildren().setAll(view);
    }

    StackPane root() {
        return (StackPane) stage.getScene().getRoot();
    }

    /// What was asked of the background before this is answered by the time that [#isAnswered] says so.
    void answerBehind() {
        background.run(() -> true, _ -> answered = true, Throwable::printStackTrace);
    }

    /// It is done.
    void answer() {
        answered = true;
    }

    boolean isAnswered() {
        return answered;
    }

    void print(String title) {
        System.out.printf("%-68s %9s %9s %9s%n", title, "wall", "screen", "stretch");
        times.forEach((name, each) -> System.out.printf("%-68s %9.1f %9.1f %9.1f%n", name, median(each, 0),
                median(each, 1), median(each, 2)));
    }

    /// From the deed until the screen that shows its consequence is laid out and handed to the painter.
    void timed(String name, Runnable deed, BooleanSupplier isThere) throws Exception {
        var done = new CountDownLatch(1);
        var wall = new long[2];
        var own = new long[2];
        settle();
        WindowBench.onScreen(() -> {
            answered = false;
            longest = 0;
            own[0] = cpu();
            wall[0] = System.nanoTime();
            deed.run();
            longest = cpu() - own[0];
            stage.getScene().addPostLayoutPulseListener(new Look(isThere, () -> {
                wall[1] = System.nanoTime();
                own[1] = cpu();
                done.countDown();
            }));
            Platform.requestNextPulse();
        });
        done.await();
        times.computeIfAbsent(name, _ -> new ArrayList<>())
                .add(new double[] {(wall[1] - wall[0]) / 1e6, (own[1] - own[0]) / 1e6, longest / 1e6});
        System.err.printf("%s: %.1f%n", name, longest / 1e6);
    }

    /// Looks after every turn of the screen's clock, and notes how long the thread was at work since the last.
    private final class Look implements Runnable {

        private final BooleanSupplier isThere;
        private final Runnable onThere;
        private long last = cpu();

        Look(BooleanSupplier isThere, Runnable onThere) {
            this.isThere = isThere;
            this.onThere = onThere;
        }

        @Override
        public void run() {
            longest = Math.max(longest, cpu() - last);
            if (isThere.getAsBoolean()) {
                stage.getScene().removePostLayoutPulseListener(this);
                onThere.run();
            } else {
                last = cpu();
                Platform.requestNextPulse();
            }
        }
    }

    private void settle() throws Exception {
        for (var turn = 0; turn < 3; turn++) {
            var done = new CountDownLatch(1);
            background.run(() -> true, _ -> done.countDown(), _ -> done.countDown());
            done.await();
            WindowBench.onScreen(() -> { });
        }
    }

    private static double median(List<double[]> all, int which) {
        var sorted = new ArrayList<>(all.stream().map(each -> each[which]).toList());
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
