package hashiya.bench;

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
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.work.Progress;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

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
    /// Whether nothing is measured but what is done with everything selected.
    private static final boolean SELECTED_ONLY = Boolean.getBoolean("hashiya.selected");
    private static final List<String> COLUMNS = List.of("title", "outlet", "published", "imported", "language", "state",
            "highlights", "claims", "characters");
    private static final List<String> LETTERS = List.of("ه", "هد", "هدن", "هدنه", "هدنه ح", "هدنه حل", "");

    private final ScreenTimes screen = new ScreenTimes();
    private final Library library;
    private final Workspace workspace;

    private LibraryBench() throws Exception {
        library = Library.create(Files.createTempDirectory("library-bench").resolve("bench.hashiya"));
        LibraryWorkspace.fill(library, ARTICLES);
        workspace = new Workspace(library, screen.background(), Throwable::printStackTrace);
    }

    public static void main(String[] arguments) throws Exception {
        new LibraryBench().run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        var loaded = new CountDownLatch(1);
        WindowBench.onScreen(() -> workspace.mirror().listen(_ -> loaded.countDown()));
        loaded.await();
        var plain = library.all(Article.class).stream().map(PlainArticle::of).toList();
        for (var round = 0; round < ROUNDS; round++) {
            library(round == 0 ? "first opened" : "opened");
            if (!SELECTED_ONLY) {
                table(plain);
            }
        }
        screen.print("milliseconds, median of " + ROUNDS + ", " + ARTICLES + " articles");
    }

    private void library(String opened) throws Exception {
        var panel = new ArticlesPanel[1];
        var state = new LibraryState();
        screen.timed("library: " + opened + " as a list", () -> {
            panel[0] = new ArticlesPanel(workspace, new Desk(), new Messages(Language.ARABIC), state);
            panel[0].setMaxWidth(320);
            screen.show(panel[0]);
        }, () -> shown(panel[0], "#articles") == ARTICLES);
        if (!SELECTED_ONLY) {
            letters("library: list filtered", panel[0]);
            scroll("library: list scrolled", panel[0], "#articles");
        }
        var page = new ArticlesPage[1];
        screen.timed("library: " + opened + " as a table", () -> {
            page[0] = panel[0].page(() -> { });
            screen.show(page[0]);
        }, () -> shown(page[0], "#articles-rows") == ARTICLES);
        if (!SELECTED_ONLY) {
            table(page[0], state, opened);
        }
        selected(panel[0], page[0]);
        WindowBench.onScreen(() -> {
            page[0].close();
            panel[0].close();
        });
    }

    private void table(ArticlesPage page, LibraryState state, String opened) throws Exception {
        for (var column : COLUMNS) {
            screen.timed("library: sorted by " + column, () -> {
                ((Button) page.lookup("#head-" + column)).fire();
                screen.answerBehind();
            }, screen::isAnswered);
        }
        letters("library: table filtered", page);
        scroll("library: table scrolled", page, "#articles-rows");
        for (var changed : CHANGED) {
            change(changed, "");
        }
        group(state, (ListView<?>) page.lookup("#articles-rows"), opened);
    }

    private void selected(ArticlesPanel panel, ArticlesPage page) throws Exception {
        ListView<?> list = (ListView<?>) page.lookup("#articles-rows");
        screen.timed("library: all selected", () -> list.getSelectionModel().selectAll(), () -> true);
        change(CHANGED.getLast(), ", all selected");
        new SelectionTimes(screen, workspace).measure(panel, page);
        screen.timed("library: none selected", () -> list.getSelectionModel().clearSelection(), () -> true);
    }

    private void change(int changed, String how) throws Exception {
        var some = library.all(Article.class).stream().limit(changed).map(Article::id).toList();
        screen.timed("library: " + changed + " changed" + how, () -> workspace.start("change", progress ->
                changed(some, progress), _ -> screen.answerBehind()), screen::isAnswered);
        screen.timed("library: " + changed + " changed" + how + ", undone", () ->
                workspace.undo("undo", _ -> screen.answerBehind()), screen::isAnswered);
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
        screen.timed("library: " + opened.replace("opened", "put together") + " by story", () -> look(state, "grouped"),
                () -> list.getItems().size() < ARTICLES);
        screen.timed("library: no longer put together", () -> look(state, ""), () -> list.getItems().size() == ARTICLES);
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
            screen.timed(name + " by «" + letters + "»", () -> {
                ((TextField) view.lookup("#articles-text")).setText(letters);
                screen.answerBehind();
            }, screen::isAnswered);
        }
    }

    private void scroll(String name, Parent view, String list) throws Exception {
        ListView<?> rows = (ListView<?>) view.lookup(list);
        for (var page = 1; page <= 10; page++) {
            var to = page * ARTICLES / 11;
            screen.timed(name + " by a page", () -> rows.scrollTo(to), () -> true);
        }
    }

    private void table(List<PlainArticle> plain) throws Exception {
        var filtered = new FilteredList<>(FXCollections.observableArrayList(plain));
        var sorted = new SortedList<>(filtered);
        var table = new TableView<PlainArticle>();
        screen.timed("plain table: opened", () -> {
            table.setItems(sorted);
            table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            sorted.comparatorProperty().bind(table.comparatorProperty());
            IntStream.range(0, 3).forEach(_ -> {
                PlainArticle.column(table, "العنوان", PlainArticle::title);
                PlainArticle.column(table, "الناشر", PlainArticle::outlet);
                PlainArticle.column(table, "التاريخ", PlainArticle::published);
            });
            screen.show(table);
        }, () -> true);
        for (var column = 0; column < 3; column++) {
            var number = column;
            screen.timed("plain table: sorted by " + COLUMNS.get(column), () ->
                    table.getSortOrder().setAll(List.of(table.getColumns().get(number))), () -> true);
        }
        for (var letters : LETTERS) {
            var words = letters.split(" ");
            screen.timed("plain table: filtered by «" + letters + "»", () -> filtered.setPredicate(row ->
                    List.of(words).stream().allMatch(row.searched()::contains)), () -> true);
        }
        for (var page = 1; page <= 10; page++) {
            var to = page * ARTICLES / 11;
            screen.timed("plain table: scrolled by a page", () -> table.scrollTo(to), () -> true);
        }
        screen.timed("plain table: all selected", () -> table.getSelectionModel().selectAll(), () -> true);
    }

    private static int shown(Parent view, String list) {
        return view.lookup(list) instanceof ListView<?> rows ? rows.getItems().size() : -1;
    }
}
