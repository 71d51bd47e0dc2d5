package hashiya.bench;

import atlantafx.base.theme.PrimerLight;
import hashiya.app.LinuxTextRepair;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.sample.Sample;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.Typeface;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.NoteView;
import hashiya.ui.desk.Workspace;
import hashiya.ui.notes.NotesPage;
import hashiya.ui.notes.NotesPanel;
import hashiya.work.Background;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// What a letter costs in a long note, written alone and with its page drawn beside it, next to a bare text area of JavaFX with
/// the same text; and what the page of all notes costs with ten thousand of them. Milliseconds of the screen's thread.
public final class NotesBench {

    private static final int LETTERS = 50_000;
    private static final int NOTES = 10_000;
    private static final int KEYS = 6;
    private static final double WIDTH = 900;
    private static final String SENTENCE = "أكّد قائد في جيش التحرير أنّ نحو **300** منشقّ عن التنظيم محتجزون في معسكر، "
            + "كما في [[C-001]]، وقال لبي بي سي إن التنظيم ينهار منذ ثمانية أشهر. ";

    private final Background background = new Background(Platform::runLater);
    private final Library library;
    private final Workspace workspace;
    private final Desk desk = new Desk();
    private Stage stage;

    private NotesBench(Path file) {
        library = Library.create(file);
        Sample.build(library);
        var editor = new Editor(library);
        for (var made = library.all(Note.class).size(); made < NOTES; made++) {
            editor.note(new NoteTarget.OnArticle(new ArticleId(made % 5 + 1)), "حاشية " + made + ": " + SENTENCE);
        }
        workspace = new Workspace(library, background, Throwable::printStackTrace);
    }

    public static void main(String[] arguments) throws Exception {
        new NotesBench(Files.createTempDirectory("notes-bench").resolve("bench.hashiya")).run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        var begun = new CountDownLatch(1);
        Platform.startup(() -> {
            LinuxTextRepair.install();
            Typeface.loadAll();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage = new Stage();
            begun.countDown();
        });
        begun.await();
        System.out.println("| notes, ms of the screen's thread | |");
        System.out.println("| --- | ---: |");
        var text = (SENTENCE.repeat(3) + "\n\n").repeat(LETTERS / SENTENCE.length() / 3 + 1).substring(0, LETTERS);
        var bare = new TextArea[1];
        WindowBench.onScreen(() -> {
            bare[0] = new TextArea(text);
            bare[0].setWrapText(true);
            show(bare[0]);
        });
        row("a letter in 50,000, bare text area", keys(bare[0]) / KEYS);
        WindowBench.onScreen(() -> show(new StackPane(bare[0]), WIDTH / 2));
        row("a letter in 50,000, bare text area of half the width", keys(bare[0]) / KEYS);
        typing(text);
        page();
    }

    private void typing(String text) throws Exception {
        var panel = new NotesPanel[1];
        WindowBench.onScreen(() -> {
            panel[0] = new NotesPanel(workspace, desk, new Messages(Language.ARABIC));
            show(panel[0]);
            panel[0].writeOn(new NoteTarget.OnWorkspace());
        });
        var area = (TextArea) panel[0].lookup("#note-area");
        WindowBench.onScreen(() -> area.setText(text));
        row("a letter in 50,000, written alone", keys(area) / KEYS);
        WindowBench.onScreen(() -> panel[0].view().set(NoteView.BOTH));
        Thread.sleep(2_000);
        var before = cpu();
        var keys = keys(area);
        row("a letter in 50,000, page beside it", keys / KEYS);
        Thread.sleep(1_500);
        row("the page, once typing stops, with autosave", cpu() - before - keys);
    }

    private void page() throws Exception {
        open("all of 10,000 notes, opened the first time");
        filter(open("all of 10,000 notes, opened again"));
    }

    private NotesPage open(String name) throws Exception {
        var page = new NotesPage[1];
        var before = cpu();
        WindowBench.onScreen(() -> {
            page[0] = new NotesPage(workspace, desk, new Messages(Language.ARABIC), _ -> { }, () -> { });
            show(page[0]);
        });
        var list = (ListView<?>) page[0].lookup("#notes-page-list");
        until(() -> list.getItems().size() == library.all(Note.class).size());
        row(name, cpu() - before);
        return page[0];
    }

    private void filter(NotesPage page) throws Exception {
        var list = (ListView<?>) page.lookup("#notes-page-list");
        var filtering = cpu();
        var wall = System.nanoTime();
        WindowBench.onScreen(() -> ((TextField) page.lookup("#notes-page-filter")).setText("حاشيه 99"));
        until(() -> list.getItems().size() < NOTES / 2);
        row("filtered by a word, the first time", cpu() - filtering);
        row("… by the clock on the wall", (System.nanoTime() - wall) / 1e6);
    }

    private double keys(TextArea area) throws Exception {
        WindowBench.onScreen(() -> area.positionCaret(LETTERS / 2));
        Thread.sleep(500);
        var before = cpu();
        for (var key = 0; key < KEYS; key++) {
            WindowBench.onScreen(() -> {
                area.replaceSelection("ب");
                area.getScene().getRoot().layout();
            });
        }
        return cpu() - before;
    }

    private void show(Parent view) {
        show(view, WIDTH);
    }

    private void show(Parent view, double width) {
        var scene = new Scene(view, width, 800);
        scene.getStylesheets().add(Sheets.address("base.css"));
        scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        stage.setScene(scene);
        stage.show();
        view.applyCss();
        view.layout();
    }

    private static double cpu() throws Exception {
        var time = new long[1];
        WindowBench.onScreen(() -> time[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        return time[0] / 1e6;
    }

    private static void row(String name, double milliseconds) {
        System.out.printf("| %s | %.1f |%n", name, milliseconds);
    }

    private static void until(BooleanSupplier so) throws Exception {
        var answer = new boolean[1];
        while (!answer[0]) {
            WindowBench.onScreen(() -> answer[0] = so.getAsBoolean());
            Thread.sleep(5);
        }
    }
}
