package hashiya.bench;

import atlantafx.base.theme.PrimerLight;
import hashiya.app.LinuxTextRepair;
import hashiya.change.Deed;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.BulkEdit;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Facts;
import hashiya.ui.articles.ArticlesPage;
import hashiya.ui.articles.ArticlesPanel;
import hashiya.ui.articles.LibraryLook;
import hashiya.ui.articles.LibraryState;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.Typeface;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background;
import hashiya.work.Progress;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// What a library of 100,000 articles costs to open, sort, filter letter by letter, scroll, put together by story, and to
/// change 1,000, 5,000 and 10,000 of and to undo that, beside JavaFX's own table on its sorted and filtered lists.
/// Milliseconds: by the clock on the wall until it is seen, of the screen's thread alone, and the longest that thread
/// was held at a stretch. What is opened for the first time has its classes loaded and its style sheets read; a window
/// with a few controls in it stands around it.
public final class LibraryBench {

    private static final int ROUNDS = Integer.getInteger("hashiya.rounds", 3);
    private static final int ARTICLES = Integer.getInteger("hashiya.articles", 100_000);
    private static final List<Integer> CHANGED = List.of(ARTICLES / 100, ARTICLES / 20, ARTICLES / 10);
    private static final int LOT = 500;
    private static final List<String> COLUMNS = List.of("title", "outlet", "published", "imported", "language", "state",
            "highlights", "claims", "characters");
    private static final List<String> LETTERS = List.of("ه", "هد", "هدن", "هدنه", "هدنه ح", "هدنه حل", "");

    private final Map<String, List<double[]>> times = new LinkedHashMap<>();
    private final Background background = new Background(Platform::runLater);
    private final Library library;
    private final Workspace workspace;
    private Stage stage;
    private boolean answered;
    private long longest;

    private LibraryBench() throws Exception {
        library = Library.create(Files.createTempDirectory("library-bench").resolve("bench.hashiya"));
        LibraryWorkspace.fill(library, ARTICLES);
        workspace = new Workspace(library, background, Throwable::printStackTrace);
    }

    public static void main(String[] arguments) throws Exception {
        new LibraryBench().run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
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
        });
        var loaded = new CountDownLatch(1);
        onScreen(() -> workspace.mirror().listen(_ -> loaded.countDown()));
        loaded.await();
        var plain = library.all(Article.class).stream().map(PlainArticle::of).toList();
        for (var round = 0; round < ROUNDS; round++) {
            library(round == 0 ? "first opened" : "opened");
            table(plain);
        }
        System.out.printf("%-60s %9s %9s %9s%n", "milliseconds, median of " + ROUNDS + ", " + ARTICLES + " articles",
                "wall", "screen", "stretch");
        times.forEach((name, each) -> System.out.printf("%-60s %9.1f %9.1f %9.1f%n", name, median(each, 0),
                median(each, 1), median(each, 2)));
    }

    private void library(String opened) throws Exception {
        var panel = new ArticlesPanel[1];
        var state = new LibraryState();
        timed("library: " + opened + " as a list", () -> {
            panel[0] = new ArticlesPanel(workspace, new Desk(), new Messages(Language.ARABIC), state);
            panel[0].setMaxWidth(320);
            show(panel[0]);
        }, () -> shown(panel[0], "#articles") == ARTICLES);
        letters("library: list filtered", panel[0]);
        scroll("library: list scrolled", panel[0], "#articles");
        var page = new ArticlesPage[1];
        timed("library: " + opened + " as a table", () -> {
            page[0] = panel[0].page(() -> { });
            show(page[0]);
        }, () -> shown(page[0], "#articles-rows") == ARTICLES);
        ListView<?> list = (ListView<?>) page[0].lookup("#articles-rows");
        for (var column : COLUMNS) {
            timed("library: sorted by " + column, () -> {
                ((Button) page[0].lookup("#head-" + column)).fire();
                answerBehind();
            }, () -> answered);
        }
        letters("library: table filtered", page[0]);
        scroll("library: table scrolled", page[0], "#articles-rows");
        timed("library: all selected", () -> list.getSelectionModel().selectAll(), () -> true);
        change(CHANGED.getLast(), ", all selected");
        timed("library: none selected", () -> list.getSelectionModel().clearSelection(), () -> true);
        for (var changed : CHANGED) {
            change(changed, "");
        }
        group(state, list, opened);
        onScreen(() -> {
            page[0].close();
            panel[0].close();
        });
    }

    private void change(int changed, String how) throws Exception {
        var some = library.all(Article.class).stream().limit(changed).map(Article::id).toList();
        timed("library: " + changed + " changed" + how, () -> workspace.start("change", progress ->
                changed(some, progress), _ -> answerBehind()), () -> answered);
        timed("library: " + changed + " changed" + how + ", undone", () ->
                workspace.undo("undo", _ -> answerBehind()), () -> answered);
    }

    /// In lots, as the library does.
    private int changed(List<ArticleId> some, Progress progress) {
        var edit = new BulkEdit(library);
        for (var from = 0; from < some.size(); from += LOT) {
            progress.at(from, some.size());
            edit.amend(Deed.AMENDED, some.subList(from, Math.min(some.size(), from + LOT)), LibraryBench::changed);
        }
        return edit.changed();
    }

    /// The first time, every text that may be a printing of a story is read and compared.
    private void group(LibraryState state, ListView<?> list, String opened) throws Exception {
        timed("library: " + opened.replace("opened", "put together") + " by story", () -> look(state, "grouped"),
                () -> list.getItems().size() < ARTICLES);
        timed("library: no longer put together", () -> look(state, ""), () -> list.getItems().size() == ARTICLES);
    }

    private static void look(LibraryState state, String grouped) {
        var kept = state.look().get().toString();
        state.look().set(LibraryLook.of(kept.substring(0, kept.lastIndexOf(';') + 1) + grouped));
    }

    private static Article changed(Article article) {
        var facts = article.facts();
        return article.with(new Facts(facts.title(), facts.titleAnalyst(), facts.outlet() + "+", facts.byline(),
                facts.published(), facts.url(), facts.language()));
    }

    private void letters(String name, Parent view) throws Exception {
        for (var letters : LETTERS) {
            timed(name + " by «" + letters + "»", () -> {
                ((TextField) view.lookup("#articles-text")).setText(letters);
                answerBehind();
            }, () -> answered);
        }
    }

    /// What was asked of the background before this is answered by the time that this is.
    private void answerBehind() {
        background.run(() -> true, _ -> answered = true, Throwable::printStackTrace);
    }

    private void scroll(String name, Parent view, String list) throws Exception {
        ListView<?> rows = (ListView<?>) view.lookup(list);
        for (var page = 1; page <= 10; page++) {
            var to = page * ARTICLES / 11;
            timed(name + " by a page", () -> rows.scrollTo(to), () -> true);
        }
    }

    private void table(List<PlainArticle> plain) throws Exception {
        var filtered = new FilteredList<>(FXCollections.observableArrayList(plain));
        var sorted = new SortedList<>(filtered);
        var table = new TableView<PlainArticle>();
        timed("plain table: opened", () -> {
            table.setItems(sorted);
            table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            sorted.comparatorProperty().bind(table.comparatorProperty());
            IntStream.range(0, 3).forEach(_ -> {
                PlainArticle.column(table, "العنوان", PlainArticle::title);
                PlainArticle.column(table, "الناشر", PlainArticle::outlet);
                PlainArticle.column(table, "التاريخ", PlainArticle::published);
            });
            show(table);
        }, () -> true);
        for (var column = 0; column < 3; column++) {
            var number = column;
            timed("plain table: sorted by " + COLUMNS.get(column), () ->
                    table.getSortOrder().setAll(List.of(table.getColumns().get(number))), () -> true);
        }
        for (var letters : LETTERS) {
            var words = letters.split(" ");
            timed("plain table: filtered by «" + letters + "»", () -> filtered.setPredicate(row ->
                    List.of(words).stream().allMatch(row.searched()::contains)), () -> true);
        }
        for (var page = 1; page <= 10; page++) {
            var to = page * ARTICLES / 11;
            timed("plain table: scrolled by a page", () -> table.scrollTo(to), () -> true);
        }
        timed("plain table: all selected", () -> table.getSelectionModel().selectAll(), () -> true);
    }

    private static int shown(Parent view, String list) {
        return view.lookup(list) instanceof ListView<?> rows ? rows.getItems().size() : -1;
    }

    /// From the deed until the screen that shows its consequence is laid out and handed to the painter.
    private void timed(String name, Runnable deed, BooleanSupplier isThere) throws Exception {
        var done = new CountDownLatch(1);
        var wall = new long[2];
        var own = new long[2];
        settle();
        onScreen(() -> {
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
            onScreen(() -> { });
        }
    }

    private void show(Parent view) {
        ((StackPane) stage.getScene().getRoot()).getChildren().setAll(view);
    }

    private static double median(List<double[]> all, int which) {
        var sorted = new ArrayList<>(all.stream().map(each -> each[which]).toList());
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void onScreen(Runnable work) throws Exception {
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
}
