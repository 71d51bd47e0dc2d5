package hashiya.bench;

import hashiya.app.LinuxTextRepair;
import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.sample.Sample;
import hashiya.text.TextRange;
import hashiya.ui.control.Typeface;
import hashiya.ui.reader.ArticleView;
import hashiya.ui.shell.Settings;
import hashiya.ui.shell.Theme;
import hashiya.ui.shell.Window;
import hashiya.ui.shell.WorkspaceSource;
import hashiya.work.Background;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// How long the whole window takes for one more highlight: from the key until it is committed and the screen that
/// shows it is laid out and handed to the painter. Prints a table of milliseconds, with the time of the screen's
/// thread alone.
public final class WindowBench {

    private static final int HIGHLIGHTS = 5_000;
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 20;

    private final Library library;
    private final Article article;
    private Window window;
    private long thread;
    private volatile long atPainting;

    private WindowBench(Path file) {
        try (var fresh = Library.create(file)) {
            Sample.build(fresh);
        }
        library = Library.open(file);
        article = library.all(Article.class).getFirst();
        var editor = new Editor(library);
        var length = library.text(article).length() - 60;
        for (var made = library.highlights(article.id()).size(); made < HIGHLIGHTS; made++) {
            editor.highlight(article.id(), new TextRange(made * 7 % length, made * 7 % length + 20),
                    Colour.values()[made % Colour.values().length]);
        }
    }

    public static void main(String[] arguments) throws Exception {
        new WindowBench(Files.createTempDirectory("window-bench").resolve("bench.hashiya")).run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        Platform.startup(this::show);
        until(() -> window != null && window.scene().lookup("#reader-title") != null);
        onScreen(() -> window.desk().open(article.id()));
        Thread.sleep(2_000);
        var key = new ArrayList<Double>();
        var painted = new ArrayList<Double>();
        var rest = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        var baseline = new BareWindow();
        for (var round = 0; round < ROUNDS; round++) {
            // In turns, so that whatever else the machine does weighs on both.
            var floor = baseline.add(round);
            var before = processor();
            var wall = add(round * 11 + 3);
            Thread.sleep(200);
            if (round >= WARM_UP) {
                bare.add(floor);
                key.add(wall);
                painted.add((atPainting - before) / 1e6);
                rest.add((processor() - before) / 1e6);
            }
        }
        baseline.close();
        System.out.printf("%-76s %10s %10s%n", "milliseconds", "median", "worst");
        print("a highlight in the whole window with 5,000: key to committed and painted", key);
        print("    a bare window: key to one row committed and one rectangle painted", bare);
        print("    the screen's thread alone, until it is painted", painted);
        print("    the screen's thread alone, until the panels have followed", rest);
    }

    private long processor() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    private void show() {
        thread = Thread.currentThread().threadId();
        LinuxTextRepair.install();
        Typeface.loadAll();
        var settings = new Settings(Language.ARABIC, Theme.LIGHT, 20, Optional.empty(), 1400, 900, false);
        window = new Window(new Stage(), new Background(Platform::runLater), settings, _ -> { });
        window.open(new WorkspaceSource(library.file(), () -> library));
    }

    private double add(int start) throws InterruptedException {
        var painted = new CountDownLatch(1);
        var begun = new long[1];
        onScreen(() -> {
            ((ArticleView) window.scene().lookup("#reader")).select(new TextRange(start, start + 30));
            var entry = library.lastEntry();
            Runnable look = new Runnable() {
                @Override
                public void run() {
                    if (library.lastEntry() > entry && window.desk().highlight().get().isPresent()
                            && window.desk().selection().get().isEmpty()) {
                        window.scene().removePostLayoutPulseListener(this);
                        atPainting = processor();
                        painted.countDown();
                    }
                }
            };
            window.scene().addPostLayoutPulseListener(look);
            begun[0] = System.nanoTime();
            Event.fireEvent(window.scene().lookup("#reader"), new KeyEvent(KeyEvent.KEY_PRESSED, "1", "1",
                    KeyCode.DIGIT1, false, false, false, false));
        });
        painted.await();
        return (System.nanoTime() - begun[0]) / 1e6;
    }

    static void onScreen(Runnable work) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        done.await();
    }

    private static void until(BooleanSupplier so) throws InterruptedException {
        for (var is = new boolean[1]; !is[0];) {
            onScreen(() -> is[0] = so.getAsBoolean());
            Thread.sleep(20);
        }
    }

    private static void print(String name, List<Double> times) {
        Collections.sort(times);
        System.out.printf("%-76s %10.1f %10.1f%n", name, times.get(times.size() / 2), times.getLast());
    }
}
