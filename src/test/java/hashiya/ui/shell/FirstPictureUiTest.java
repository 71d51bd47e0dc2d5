package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.work.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/// What the analyst sees before there is anything to see.
@Tag("ui")
@ExtendWith(FxTest.class)
class FirstPictureUiTest {

    private static final Path FILE = Path.of("تحقيق 2017.hashiya");

    @TempDir
    private Path folder;
    private final Background background = new Background(Platform::runLater);
    private final CompletableFuture<Library> answer = new CompletableFuture<>();
    private Stage stage;
    private Window window;

    @AfterEach
    void close_the_window() throws Exception {
        answer.cancel(false);
        FxTest.runOnFx(() -> {
            window.close();
            stage.hide();
        });
        background.close();
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, LIGHT", "ENGLISH, LIGHT", "ARABIC, DARK", "ENGLISH, DARK"})
    void it_has_the_size_direction_and_colours_that_the_window_keeps(Language language, Theme theme) throws Exception {
        open(language, theme);
        Pictures.keep(window.scene(), "opening-" + language + "-" + theme);
        var words = new Messages(language);
        assertEquals(List.of(words.text("start.name"), words.text("start.opening"), FILE.toString()),
                List.of(text("#start-name"), text("#start-sentence"), text("#start-file")));
        assertEquals(List.of(1000.0, 700.0), List.of(window.scene().getWidth(), window.scene().getHeight()));
        var direction = language.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        assertEquals(direction, window.scene().getEffectiveNodeOrientation());
        var ground = ground();
        assertEquals(ground, window.scene().getFill());

        answer.complete(Library.create(folder.resolve("w.hashiya")));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.scene().getRoot() instanceof Shell);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(ground, ground(), "The theme has another ground");
        assertEquals(List.of(1000.0, 700.0), List.of(window.scene().getWidth(), window.scene().getHeight()));
        assertEquals(direction, window.scene().getEffectiveNodeOrientation());
    }

    @Test
    void it_does_not_move_when_the_rest_comes_behind_it() throws Exception {
        open(Language.ARABIC, Theme.LIGHT);
        var before = places();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () ->
                FxTest.onFx(() -> window.scene().lookup("#start-ring") != null));
        FxTest.runOnFx(() -> window.scene().getRoot().layout());
        assertEquals(before, places());
    }

    @Test
    void it_is_drawn_even_where_the_workspace_is_there_at_once() throws Exception {
        var drawn = new CompletableFuture<Object>();
        answer.complete(Library.create(folder.resolve("w.hashiya")));
        FxTest.runOnFx(() -> {
            show(Language.ARABIC, Theme.LIGHT);
            window.scene().addPostLayoutPulseListener(() -> drawn.complete(window.scene().getRoot()));
        });
        assertInstanceOf(OpeningView.class, drawn.get(30, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.scene().getRoot() instanceof Shell);
    }

    @Test
    void a_workspace_that_cannot_be_opened_is_told_in_its_place() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.hashiya"), "no workspace");
        FxTest.runOnFx(() -> show(Language.ENGLISH, Theme.LIGHT, WorkspaceSource.existing(broken)));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.scene().getRoot() instanceof StartView);
        var sentence = FxTest.onFx(() -> ((Labeled) window.scene().lookup("#start-sentence")).getText());
        assertTrue(sentence.contains("broken.hashiya"), sentence);
    }

    private void open(Language language, Theme theme) throws Exception {
        FxTest.runOnFx(() -> show(language, theme));
    }

    private void show(Language language, Theme theme) {
        show(language, theme, new WorkspaceSource(FILE, answer::get));
    }

    private void show(Language language, Theme theme, WorkspaceSource source) {
        stage = new Stage();
        window = new Window(stage, background,
                new Settings(language, theme, 20, Optional.empty(), 1000, 700, false), _ -> { });
        window.open(source);
    }

    private String text(String selector) throws Exception {
        return FxTest.onFx(() -> ((Text) window.scene().lookup(selector)).getText());
    }

    private List<Object> places() throws Exception {
        return FxTest.onFx(() -> List.of("#start-name", "#start-sentence", "#start-file").stream().<Object>map(each -> {
            var node = (Text) window.scene().lookup(each);
            return List.of(node.localToScene(node.getLayoutBounds()), node.getFont(), node.getFill());
        }).toList());
    }

    private Color ground() throws Exception {
        return FxTest.onFx(() -> {
            var root = (Region) window.scene().getRoot();
            root.applyCss();
            return (Color) root.getBackground().getFills().getFirst().getFill();
        });
    }
}
