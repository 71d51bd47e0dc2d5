package hashiya.bench;

import hashiya.ui.articles.ArticlesPage;
import hashiya.ui.articles.ArticlesPanel;
import hashiya.ui.desk.Workspace;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What is done in the library with every article selected, as an analyst does it: by keys, and in the sheet that
/// changes facts.
final class SelectionTimes {

    private final ScreenTimes screen;
    private final Workspace workspace;
    private ArticlesPage page;
    private ListView<?> list;

    SelectionTimes(ScreenTimes screen, Workspace workspace) {
        this.screen = screen;
        this.workspace = workspace;
    }

    void measure(ArticlesPanel panel, ArticlesPage shown) throws Exception {
        page = shown;
        list = (ListView<?>) page.lookup("#articles-rows");
        WindowBench.onScreen(() -> panel.setOver(sheet -> {
            screen.root().getChildren().add(sheet);
            return () -> screen.root().getChildren().remove(sheet);
        }));
        timed("all selected", this::selectAll);
        timed("turned round, to none", this::invert);
        timed("turned round, to all", this::invert);
        timed("filtered", () -> filter("هدنة"));
        timed("no longer filtered", () -> filter(""));
        timed("sorted", () -> ((Button) page.lookup("#head-outlet")).fire());
        timed("sorted back", () -> ((Button) page.lookup("#head-published")).fire());
        amend();
        remove();
    }

    private void amend() throws Exception {
        screen.timed("all selected: the sheet", () -> press(list, KeyCode.F2), () -> true);
        screen.timed("all selected: a letter in the sheet", () ->
                ((TextField) screen.root().lookup("#amend-byline")).setText("ص"), () -> true);
        screen.timed("all selected: changed", () -> ((Button) screen.root().lookup("#amend-accept")).fire(),
                this::isDone);
        undo("changed, undone");
    }

    private void remove() throws Exception {
        screen.timed("all selected: removed", () -> press(list, KeyCode.DELETE), this::isDone);
        undo("removed, undone");
    }

    private void undo(String name) throws Exception {
        screen.timed("all selected: " + name, () -> workspace.undo("undo", _ -> screen.answerBehind()),
                screen::isAnswered);
        timed("all selected", this::selectAll);
    }

    private void selectAll() {
        list.getSelectionModel().selectAll();
    }

    private void invert() {
        Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, true, true, false, false));
    }

    private void filter(String letters) {
        ((TextField) page.lookup("#articles-text")).setText(letters);
    }

    private boolean isDone() {
        return page.lookup(".undo-bar") instanceof Node bar && bar.isVisible();
    }

    private void timed(String name, Runnable deed) throws Exception {
        screen.timed(name.startsWith("all") ? name : "all selected: " + name, () -> {
            deed.run();
            screen.answerBehind();
        }, screen::isAnswered);
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
