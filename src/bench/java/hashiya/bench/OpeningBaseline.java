package hashiya.bench;

import hashiya.app.LinuxTextRepair;
import hashiya.ui.control.Typeface;
import hashiya.ui.reader.ArticleView;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

/// JavaFX's own texts, in a window with nothing else: how long the screen's thread takes until the text is laid out.
final class OpeningBaseline {

    private static final int CUT = 20_000;

    private OpeningBaseline() { }

    static void print(String text) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            LinuxTextRepair.install();
            Typeface.loadAll();
            done.countDown();
        });
        done.await();
        var cut = text.substring(0, CUT);
        System.out.printf("%-50s %7s %7s%n", "JavaFX's own, alone in a window; fx cpu", "first", "again");
        row("TextArea, 20,000 characters", 2, () -> area(cut));
        row("TextFlow, 20,000 characters", 2, () -> flow(cut));
        row("TextFlow, 20,000 characters, 100 highlights", 2, () -> marked(cut));
        row("TextArea, 1,000,000 characters", 1, () -> area(text));
        row("TextFlow, 1,000,000 characters", 1, () -> flow(text));
    }

    private static void row(String name, int rounds, Supplier<Region> making) throws InterruptedException {
        System.out.printf("%-50s", name);
        for (var round = 0; round < rounds; round++) {
            WindowBench.onScreen(() -> {
                var threads = ManagementFactory.getThreadMXBean();
                var before = threads.getCurrentThreadCpuTime();
                var stage = new Stage();
                stage.setScene(new Scene(new StackPane(making.get()), 900, 700));
                stage.show();
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                System.out.printf(" %7.0f", (threads.getCurrentThreadCpuTime() - before) / 1e6);
                stage.close();
            });
        }
        System.out.println();
    }

    private static Region area(String text) {
        var area = new TextArea(text);
        area.setFont(Typeface.AMIRI.font(ArticleView.USUAL_TEXT_SIZE));
        area.setWrapText(true);
        return area;
    }

    private static Region flow(String text) {
        var pane = new ScrollPane(words(text));
        pane.setFitToWidth(true);
        return pane;
    }

    /// As dense as 5,000 in 1,000,000.
    private static Region marked(String text) {
        var flow = words(text);
        flow.resize(800, flow.prefHeight(800));
        var shapes = new Pane();
        for (var number = 0; number < CUT / 200; number++) {
            var shape = new Path(flow.getRangeShape(number * 200, number * 200 + 40, false));
            shape.setFill(Color.YELLOW);
            shapes.getChildren().add(shape);
        }
        shapes.getChildren().add(flow);
        return shapes;
    }

    private static TextFlow words(String text) {
        var letters = new Text(text);
        letters.setFont(Typeface.AMIRI.font(ArticleView.USUAL_TEXT_SIZE));
        return new TextFlow(letters);
    }
}
