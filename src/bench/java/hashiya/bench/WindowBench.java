package hashiya.bench;

import hashiya.app.LinuxTextRepair;
import hashiya.bench.Clock.Steps;
import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.sample.Sample;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.control.Typeface;
import hashiya.ui.reader.ArticleView;
import hashiya.ui.shell.Settings;
import hashiya.ui.shell.Theme;
import hashiya.ui.shell.Window;
import hashiya.ui.shell.WorkspaceSource;
import hashiya.work.Background;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// How long the whole window takes for one more highlight: from the key until it is committed and the screen that
/// shows it is laid out and handed to the painter. Prints tables of milliseconds, with the time of the screen's
/// thread alone: for 5,000 highlights that stand one behind the other in a long article, and for as many piled up in a
/// short one, where nearly fifty lie over each letter.
public final class WindowBench {

    private static final int HIGHLIGHTS = 5_000;
    private static final int ROUNDS = 110;
    private static final int WARM_UP = 50;

    private final Library library;
    private final Article along;
    private final Article piled;
    private Background background;
    private Window window;
    private long thread;
    private volatile Clock clock = new Clock();

    private WindowBench(Path file) {
        try (var fresh = Library.create(file)) {
            Sample.build(fresh);
        }
        library = Library.open(file);
        // Before any follower of the window.
        library.follow(_ -> clock.committed = System.nanoTime());
        piled = library.all(Article.class).getFirst();
        along = repeated();
        mark(piled, 7);
        mark(along, 21);
    }

    private Article repeated() {
        var text = library.text(piled).repeat(50);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Editor(library).importArticle(new Facts("خبر طويل", "", "", "", PartialDate.UNKNOWN, "", "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH),
                new Content(bytes, text), List.of());
    }

    private void mark(Article article, int distance) {
        var editor = new Editor(library);
        var length = library.text(article).length() - 60;
        for (var made = library.highlights(article.id()).size(); made < HIGHLIGHTS; made++) {
            editor.highlight(article.id(), new TextRange(made * distance % length, made * distance % length + 20),
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
        measure("one behind the other", along);
        measure("piled up", piled);
    }

    private void measure(String how, Article article) throws Exception {
        onScreen(() -> window.desk().open(article.id()));
        Thread.sleep(2_000);
        var all = new ArrayList<Steps>();
        var bare = new ArrayList<Double>();
        var baseline = new BareWindow();
        for (var round = 0; round < ROUNDS; round++) {
            // In turns, so that whatever else the machine does weighs on both.
            var floor = baseline.add(round);
            add(round * 11 + 3);
            Thread.sleep(200);
            clock.processorAfter = processor();
            if (round >= WARM_UP) {
                bare.add(floor);
                all.add(clock.steps());
            }
        }
        baseline.close();
        System.out.printf("%-84s %10s %10s%n", "milliseconds from the key", "median", "worst");
        print("a highlight in the whole window with 5,000 " + how + ": committed and painted", all,
                Steps::key, Steps::painted);
        print("    the same without the wait for the screen's clock, which beats every 17 ms", all,
                each -> each.key() + each.turn() - each.heard(), Steps::painted);
        print("    a bare window: key to one row committed and one rectangle painted", bare);
        print("    1. from the key until the background begins", all, Steps::key, Steps::begun);
        print("    2. from then until it is committed", all, Steps::begun, Steps::committed);
        print("    3. from then until the screen hears of it", all, Steps::committed, Steps::told);
        print("    4. from then until everything on the screen has heard of it", all, Steps::told, Steps::heard);
        print("    5. from then until the next turn of the screen's clock", all, Steps::heard, Steps::turn);
        print("    6. from then until the lines are laid out and handed to the painter", all,
                Steps::turn, Steps::painted);
        print("    the screen's thread alone, until it is painted", all, Steps::workBefore, Steps::workPainted);
        print("    the screen's thread alone, until the panels have followed", all,
                Steps::workBefore, Steps::workAfter);
    }

    private long processor() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    private void show() {
        thread = Thread.currentThread().threadId();
        LinuxTextRepair.install();
        Typeface.loadAll();
        var settings = new Settings(Language.ARABIC, Theme.LIGHT, 20, Optional.empty(), 1400, 900, false);
        background = new Background(this::onScreenLater);
        window = new Window(new Stage(), background, settings, _ -> { });
        window.open(new WorkspaceSource(library.file(), () -> library));
    }

    /// Marks when the screen first hears of a committed change, and when it has heard all.
    private void onScreenLater(Runnable work) {
        Platform.runLater(() -> {
            var now = clock;
            if (now.committed > 0 && now.told == 0) {
                now.told = System.nanoTime();
            }
            work.run();
            if (now.committed > 0 && now.painted == 0) {
                now.heard = System.nanoTime();
            }
        });
    }

    private void add(int start) throws InterruptedException {
        var painted = new CountDownLatch(1);
        onScreen(() -> {
            var now = new Clock();
            now.processorBefore = processor();
            ((ArticleView) window.scene().lookup("#reader")).select(new TextRange(start, start + 30));
            Runnable turn = () -> now.turn = System.nanoTime();
            Runnable look = new Runnable() {
                @Override
                public void run() {
                    if (now.committed > 0 && window.desk().highlight().get().isPresent()
                            && window.desk().selection().get().isEmpty()) {
                        window.scene().removePostLayoutPulseListener(this);
                        window.scene().removePreLayoutPulseListener(turn);
                        now.painted = System.nanoTime();
                        now.processorPainted = processor();
                        painted.countDown();
                    }
                }
            };
            window.scene().addPreLayoutPulseListener(turn);
            window.scene().addPostLayoutPulseListener(look);
            clock = now;
            background.run(() -> now.begun = System.nanoTime(), _ -> { }, _ -> { });
            now.key = System.nanoTime();
            Event.fireEvent(window.scene().lookup("#reader"), new KeyEvent(KeyEvent.KEY_PRESSED, "1", "1",
                    KeyCode.DIGIT1, false, false, false, false));
        });
        painted.await();
    }

    static void onScreen(Runnable work) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                work.run();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }

    private static void until(BooleanSupplier so) throws InterruptedException {
        for (var is = new boolean[1]; !is[0];) {
            onScreen(() -> is[0] = so.getAsBoolean());
            Thread.sleep(20);
        }
    }

    private static void print(String name, List<Steps> all, ToLongFunction<Steps> from, ToLongFunction<Steps> to) {
        print(name, new ArrayList<>(all.stream()
                .map(each -> (to.applyAsLong(each) - from.applyAsLong(each)) / 1e6).toList()));
    }

    private static void print(String name, List<Double> times) {
        Collections.sort(times);
        System.out.printf("%-84s %10.1f %10.1f%n", name, times.get(times.size() / 2), times.getLast());
    }
}
