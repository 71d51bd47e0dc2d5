package hashiya.bench;

import hashiya.app.LinuxTextRepair;
import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.text.TextRange;
import hashiya.ui.control.Typeface;
import hashiya.ui.reader.ArticleView;
import hashiya.ui.shell.Settings;
import hashiya.ui.shell.Theme;
import hashiya.ui.shell.Window;
import hashiya.ui.shell.WorkspaceSource;
import hashiya.work.Background;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/// Opens, jumps and scrolls through the last article of a workspace in the whole window; prints a number a line.
final class OpeningTrial {

    static final List<String> COLUMNS = List.of("first", "first both", "first fx", "again", "again both", "again fx",
            "jump fx", "wheel fx", "wheel 95", "hold", "heap");

    private static final int LINE = 36;
    private static final int LONGEST_WAIT = 60;

    /// @param wall milliseconds
    /// @param both milliseconds of processor time of the screen's thread and the one that reads for it
    /// @param fx   of the screen's thread alone
    private record Took(double wall, double both, double fx) { }

    private final Library library;
    private final Article small;
    private final Article large;
    private Window window;
    private long thread;
    private volatile boolean beating;
    private long beat;
    private long longest;

    OpeningTrial(Path file) {
        library = Library.open(file);
        var articles = library.all(Article.class);
        small = articles.getFirst();
        large = articles.getLast();
    }

    void run() throws Exception {
        Platform.startup(this::show);
        until(() -> window != null && window.scene().lookup("#reader-title") != null);
        open(small);
        Thread.sleep(1_500);
        Thread.ofPlatform().daemon().start(this::beat);
        var first = open(large);
        Thread.sleep(1_500);
        say("first", first.wall);
        say("first both", first.both);
        say("first fx", first.fx);
        var again = new ArrayList<Took>();
        for (var round = 0; round < 3; round++) {
            open(small);
            Thread.sleep(150);
            again.add(open(large));
            Thread.sleep(250);
        }
        say("again", at(again.stream().map(Took::wall).toList(), 0.5));
        say("again both", at(again.stream().map(Took::both).toList(), 0.5));
        say("again fx", at(again.stream().map(Took::fx).toList(), 0.5));
        move();
        say("hold", longest / 1e6);
        System.gc();
        say("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
        say("peak", ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(java.lang.management.MemoryUsage::getUsed).sum() / 1e6);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private void move() throws Exception {
        var length = library.text(large).length();
        var view = (ArticleView) window.scene().lookup("#reader");
        var jumps = new ArrayList<Double>();
        for (var round = 0; round < 11; round++) {
            var place = (int) ((round + 1) * 0.618 * length % Math.max(1, length - 10));
            jumps.add(turn(() -> view.reveal(new TextRange(place, place + 5)), () -> true).fx);
        }
        say("jump fx", at(jumps, 0.5));
        onScreen(() -> view.turnTo(length / 5));
        Thread.sleep(300);
        var wheel = new ArrayList<Double>();
        for (var round = 0; round < 100; round++) {
            wheel.add(turn(() -> view.lookup(".page").fireEvent(wheel()), () -> true).fx);
        }
        say("wheel fx", at(wheel, 0.5));
        say("wheel 95", at(wheel, 0.95));
    }

    private void show() {
        thread = Thread.currentThread().threadId();
        LinuxTextRepair.install();
        Typeface.loadAll();
        var settings = new Settings(Language.ARABIC, Theme.LIGHT, 20, Optional.empty(), 1400, 900, false);
        window = new Window(new Stage(), new Background(Platform::runLater), settings, _ -> { });
        window.open(new WorkspaceSource(library.file(), () -> library));
    }

    private Took open(Article article) throws InterruptedException {
        return turn(() -> window.desk().open(article.id()),
                () -> window.scene().lookup("#reader-title") instanceof Label title
                        && title.getText().equals(article.facts().shownTitle()));
    }

    /// Does something and waits until what it comes to is laid out and handed to the painter.
    private Took turn(Runnable deed, BooleanSupplier done) throws InterruptedException {
        var painted = new CountDownLatch(1);
        var wall = new long[2];
        var fx = new long[2];
        var reader = new long[2];
        onScreen(() -> {
            wall[0] = System.nanoTime();
            fx[0] = processor();
            reader[0] = readerProcessor();
            window.scene().addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    if (done.getAsBoolean()) {
                        window.scene().removePostLayoutPulseListener(this);
                        wall[1] = System.nanoTime();
                        fx[1] = processor();
                        reader[1] = readerProcessor();
                        painted.countDown();
                    }
                }
            });
            deed.run();
            Platform.requestNextPulse();
        });
        if (!painted.await(LONGEST_WAIT, TimeUnit.SECONDS)) {
            Runtime.getRuntime().halt(1);
        }
        return new Took((wall[1] - wall[0]) / 1e6, (fx[1] - fx[0] + reader[1] - reader[0]) / 1e6,
                (fx[1] - fx[0]) / 1e6);
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, false, false, 0,
                -3 * LINE, 0, -3 * LINE, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    private static long readerProcessor() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(each -> each != null && each.getThreadName().equals("hashiya-quick"))
                .mapToLong(each -> threads.getThreadCpuTime(each.getThreadId())).sum();
    }

    private long processor() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    /// Asks for a turn of the screen's queue again and again, and keeps the most that was done between two.
    private void beat() {
        while (true) {
            if (!beating) {
                beating = true;
                Platform.runLater(() -> {
                    var now = processor();
                    longest = beat == 0 ? 0 : Math.max(longest, now - beat);
                    beat = now;
                    beating = false;
                });
            }
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void onScreen(Runnable work) throws InterruptedException {
        WindowBench.onScreen(work);
    }

    private static void until(BooleanSupplier so) throws InterruptedException {
        for (var is = new boolean[1]; !is[0];) {
            onScreen(() -> is[0] = so.getAsBoolean());
            Thread.sleep(20);
        }
    }

    private static double at(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) (sorted.size() * share));
    }

    private static void say(String what, double number) {
        System.out.println(what + "=" + number);
    }
}
