package hashiya.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.control.Sheets;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A real workspace file with one article in it, and a window of the width of the rail for one panel.
public final class Workroom {

    public static final String TEXT = """
            أكّد قائد في جيش التحرير أنّ نحو 300 منشقّ عن تنظيم الدولة محتجزون في معسكر بريف إدلب.
            وقال لبي بي سي إن التنظيم ينهار منذ ثمانية أشهر، بحسب منشقين عنه.
            ونفى جيش الإسلام ذلك في بيان رسمي.
            """;


    public final Library library;
    public final Editor editor;
    public final Workspace workspace;
    public final Desk desk = new Desk();
    public final Article article;
    public final List<Exception> failures = new CopyOnWriteArrayList<>();
    private final Background background = new Background(Platform::runLater);
    private Stage stage;

    public Workroom(Path file) {
        library = Library.openOrCreate(file);
        editor = new Editor(library);
        workspace = new Workspace(library, background, failures::add);
        article = library.all(Article.class).stream().findFirst().orElseGet(this::importText);
    }

    /// Shows a panel in a window of its own and opens the article.
    public <P extends Parent> P show(Language language, Function<Messages, P> making) throws Exception {
        return FxTest.onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var panel = making.apply(new Messages(language));
            var scene = new Scene(panel, 380, 820);
            scene.getStylesheets().add(Sheets.address("base.css"));
            scene.setNodeOrientation(language.isRightToLeft()
                    ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            desk.open(article.id());
            return panel;
        });
    }

    public void dark() throws Exception {
        FxTest.runOnFx(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
    }

    public Highlight highlight(String words, Colour colour) {
        var start = TEXT.indexOf(words);
        return editor.highlight(article.id(), new TextRange(start, start + words.length()), colour);
    }

    public void undo() {
        workspace.undo(_ -> { });
    }

    public void redo() {
        workspace.redo("", _ -> { });
    }

    /// Waits until something is so, and says so where it never is.
    public void until(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until all that was asked of the background has come back to the screen.
    public void settle() throws Exception {
        for (var round = 0; round < 2; round++) {
            var done = new java.util.concurrent.CountDownLatch(1);
            workspace.read(_ -> true, _ -> done.countDown());
            done.await(10, TimeUnit.SECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /// Closes window and file; what was asked for is finished first.
    public void close() throws Exception {
        FxTest.runOnFx(() -> {
            if (stage != null) {
                stage.hide();
            }
            workspace.close();
        });
        background.close();
        library.close();
    }

    private Article importText() {
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        var facts = new Facts("منشقون عن التنظيم في إدلب", "", "BBC", "", new PartialDate("2017-07-11"), "", "ar");
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH);
        return editor.importArticle(facts, evidence, new Content(bytes, TEXT), List.of());
    }
}
