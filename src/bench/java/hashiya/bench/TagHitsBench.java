package hashiya.bench;

import atlantafx.base.theme.PrimerLight;
import hashiya.app.LinuxTextRepair;
import hashiya.l10n.Language;
import hashiya.library.CodebookEditor;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Passage;
import hashiya.library.WantedTag;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.Sha256;
import hashiya.model.Tag;
import hashiya.model.TagSet;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.control.Typeface;
import hashiya.ui.desk.PanelName;
import hashiya.ui.shell.Settings;
import hashiya.ui.shell.Theme;
import hashiya.ui.shell.Window;
import hashiya.ui.shell.WorkspaceSource;
import hashiya.ui.tags.TagsPanel;
import hashiya.work.Background;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// How long the screen's thread is held at a stretch when 5,000 hits are tagged as one step in the open article and taken back,
/// next to a bare list of JavaFX that gets as many rows. Milliseconds of processor time of that thread, the longest stretch.
public final class TagHitsBench {

    private static final int HITS = 5_000;
    private static final int ROUNDS = 3;
    private static final String SENTENCE = "وقال مصدر عسكري إن التنظيم ينهار منذ ثمانية أشهر، ونفى آخر ذلك. ";

    private final Library library;
    private final Article article;
    private Window window;
    private Stage bare;
    private ObservableList<String> rows;
    private long thread;

    private TagHitsBench(Path file) {
        library = Library.create(file);
        var text = (SENTENCE.repeat(4) + "\n").repeat(HITS / 4);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        article = new Editor(library).importArticle(new Facts("خبر طويل", "", "", "", PartialDate.UNKNOWN, "", "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH), new Content(bytes, text),
                List.of());
    }

    public static void main(String[] arguments) throws Exception {
        new TagHitsBench(Files.createTempDirectory("tag-hits-bench").resolve("bench.hashiya")).run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        Platform.startup(this::show);
        onScreenUntil(() -> window != null && window.scene().lookup("#reader-title") != null);
        Thread.sleep(2_000);
        System.out.println("| 5,000 hits, ms of the screen's thread at a stretch | first | median | longest |");
        System.out.println("| --- | ---: | ---: | ---: |");
        preview();
        for (var panel : List.of(PanelName.TAGS, PanelName.HIGHLIGHTS)) {
            onScreen(() -> window.desk().panel().set(panel));
            Thread.sleep(1_000);
            rounds(panel);
        }
    }

    /// Once, cold, as an analyst does it: found, shown, a tag chosen, tagged.
    private void preview() throws Exception {
        print("a bare list given as many rows, the first time", List.of(stretch(() -> fill(0), () -> rows.size() == HITS)));
        onScreen(() -> window.desk().panel().set(PanelName.TAGS));
        print("all hits found and shown", List.of(stretch(() -> {
            onScreen(() -> ((TagsPanel) window.scene().lookup(".tags-panel")).tagHits("عسكري", _ -> passages(),
                    Colour.YELLOW));
            onScreenUntil(() -> window.scene().lookup("#sweep-hits") instanceof ListView<?> each
                    && each.getItems().size() > HITS);
        }, () -> true)));
        print("a tag chosen", List.of(stretch(() -> onScreen(() -> {
            var field = window.scene().lookup("#sweep-tag");
            ((TextField) (field instanceof TextField ? field : field.lookup(".text-field"))).setText("انهيار");
            Event.fireEvent(field instanceof TextField ? field : field.lookup(".text-field"), new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }), () -> true)));
        print("tagged from the preview", List.of(stretch(() ->
                onScreen(() -> ((Button) window.scene().lookup("#sweep-apply")).fire()),
                () -> library.all(Highlight.class).size() == HITS)));
        print("taken back, with the tag", List.of(stretch(library::undo, () -> library.all(Highlight.class).isEmpty())));
    }

    private void rounds(PanelName panel) throws Exception {
        var tagged = new ArrayList<Double>();
        var undone = new ArrayList<Double>();
        var list = new ArrayList<Double>();
        for (var round = 1; round <= ROUNDS; round++) {
            var number = round;
            list.add(stretch(() -> fill(number), () -> true));
            tagged.add(stretch(this::tag, () -> library.all(Highlight.class).size() == HITS));
            undone.add(stretch(library::undo, () -> library.all(Highlight.class).isEmpty()));
        }
        print("tagged, beside the panel " + panel, tagged);
        print("taken back", undone);
        print("a bare list given as many rows", list);
    }

    private void fill(int round) throws InterruptedException {
        onScreen(() -> rows.setAll(IntStream.range(0, HITS).mapToObj(each -> SENTENCE + round + "." + each).toList()));
    }

    private void tag() {
        var wanted = library.all(Tag.class).stream().findFirst().<WantedTag>map(tag -> new WantedTag.Known(tag.id()))
                .orElseGet(() -> new WantedTag.Known(new Editor(library).addTag(
                        new Tag.Draft(Optional.empty(), "انهيار", "#b4512e", "", TagSet.ALLEGED)).id()));
        new CodebookEditor(library).tag(passages(), wanted, Colour.YELLOW, _ -> { });
    }

    private List<Passage> passages() {
        return IntStream.range(0, HITS).mapToObj(each -> at(each * SENTENCE.length() + each / 4)).toList();
    }

    private Passage at(int start) {
        return new Passage(article.id(), article.text().number(), new TextRange(start + 5, start + 15));
    }

    /// The longest that the screen's thread works without a pause, while something is done and for a while after.
    private double stretch(Deed deed, BooleanSupplier done) throws Exception {
        var longest = new double[1];
        var last = new long[] {processor()};
        var stop = new AtomicBoolean();
        var beating = Thread.ofPlatform().start(() -> {
            while (!stop.get()) {
                beat(last, longest);
            }
        });
        deed.run();
        while (!done.getAsBoolean()) {
            Thread.sleep(50);
        }
        Thread.sleep(1_500);
        stop.set(true);
        beating.join();
        return longest[0];
    }

    private void beat(long[] last, double[] longest) {
        try {
            onScreen(() -> {
                var now = processor();
                longest[0] = Math.max(longest[0], (now - last[0]) / 1e6);
                last[0] = now;
            });
            Thread.sleep(2);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long processor() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    private void show() {
        thread = Thread.currentThread().threadId();
        LinuxTextRepair.install();
        Typeface.loadAll();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        rows = FXCollections.observableArrayList();
        bare = new Stage();
        bare.setScene(new Scene(new ListView<>(rows), 400, 700));
        bare.show();
        var settings = new Settings(Language.ARABIC, Theme.LIGHT, 20, Optional.empty(), 1400, 900, false);
        window = new Window(new Stage(), new Background(Platform::runLater), settings, _ -> { });
        window.open(new WorkspaceSource(library.file(), () -> library));
    }

    private interface Deed {
        void run() throws Exception;
    }

    private static void onScreen(Runnable work) throws InterruptedException {
        WindowBench.onScreen(work);
    }

    private static void onScreenUntil(BooleanSupplier so) throws InterruptedException {
        for (var is = new boolean[1]; !is[0];) {
            onScreen(() -> is[0] = so.getAsBoolean());
            Thread.sleep(50);
        }
    }

    private static void print(String name, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf("| %s | %.0f | %.0f | %.0f |%n", name, times.getFirst(), sorted.get(sorted.size() / 2),
                sorted.getLast());
    }
}
