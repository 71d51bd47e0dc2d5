package hashiya.ui.shell;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.model.Standing;
import hashiya.text.PartialDate;
import hashiya.ui.FxTest;
import hashiya.ui.desk.PanelName;
import hashiya.ui.reader.ArticleView;
import hashiya.ui.reader.Depth;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.control.SplitPane;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// How two articles stand side by side: scrolled by their paragraphs, and again after a change of language, a restart
/// and a crash.
@Tag("ui")
@ExtendWith(FxTest.class)
class StandingUiTest {

    private static final int PARAGRAPHS = 30;

    @TempDir
    private Path folder;
    private WindowRoom room;
    private ArticleId brief;
    private ArticleId full;

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @Test
    void printings_of_one_story_scroll_with_their_paragraphs_level() throws Exception {
        open();
        FxTest.runOnFx(() -> room.window().desk().openBeside(full, _ -> true));
        room.until(this::there);
        scroll(view(0), -600);
        room.until(() -> depth(0).paragraph() > 3);
        assertEquals(0, depth(1).paragraph(), 0.01);

        FxTest.runOnFx(() -> room.window().desk().activate(readers().frames().getFirst().reading()));
        FxTest.runOnFx(() -> room.window().commands().run(Command.SCROLL_LOCK));
        assertLevel();
        var reached = depth(0).paragraph();
        scroll(view(0), -500);
        room.until(() -> depth(0).paragraph() > reached + 2);
        assertLevel();
        assertNotEquals(place(0), place(1), "one is much longer than the other");
        scroll(view(1), -900);
        room.until(() -> depth(0).paragraph() > reached + 3);
        assertLevel();

        FxTest.runOnFx(() -> room.window().scene().getWindow().setWidth(1300));
        room.settle();
        scroll(view(1), 400);
        room.settle();
        assertLevel();
    }

    @Test
    void what_stood_open_stands_again_in_another_language_after_a_restart_and_after_a_crash() throws Exception {
        open();
        FxTest.runOnFx(() -> room.window().desk().openBeside(full, _ -> true));
        room.until(this::there);
        // The same article twice, at two places.
        FxTest.runOnFx(() -> room.window().desk().open(brief));
        room.until(() -> there() && room.window().desk().standing().articles().equals(List.of(brief, brief)));
        scroll(view(0), -300);
        scroll(view(1), -900);
        FxTest.runOnFx(() -> {
            room.window().desk().activate(readers().frames().getFirst().reading());
            room.window().desk().panel().set(PanelName.CLAIMS);
            ((SplitPane) readers()).setDividerPositions(0.46);
            room.window().commands().run(Command.SCROLL_LOCK);
        });
        room.settle();
        var standing = FxTest.onFx(() -> room.window().desk().standing());
        assertTrue(standing.locked());
        assertEquals(0.46, standing.divider(), 0.01);
        assertNotEquals(standing.open().getFirst().offset(), standing.open().getLast().offset());

        room.until(() -> room.library().standing().equals(standing));
        assertEquals(standing, afterCrash());
        FxTest.runOnFx(() -> room.window().speak(Language.ENGLISH));
        var scrolled = assertStands(standing);
        room.restart();
        assertStands(scrolled);
    }

    /// Without the window being closed, the file and the log beside it are all there is.
    private Standing afterCrash() throws Exception {
        var copy = folder.resolve("crashed.hashiya");
        Files.copy(folder.resolve("w.hashiya"), copy);
        Files.copy(folder.resolve("w.hashiya-wal"), folder.resolve("crashed.hashiya-wal"));
        try (var library = Library.open(copy)) {
            return library.standing();
        }
    }

    /// Scrolls them, too.
    ///
    /// @return what stands open then
    private Standing assertStands(Standing standing) throws Exception {
        room.until(() -> FxTest.onFx(() -> readers() != null && readers().isPair()) && there());
        room.settle();
        var now = FxTest.onFx(() -> room.window().desk().standing());
        assertEquals(standing.open(), now.open());
        assertEquals(standing.divider(), now.divider(), 0.01);
        assertEquals(standing.divider(), readers().getDividerPositions()[0], 0.01);
        assertEquals(List.of(standing.active(), standing.panel(), true),
                List.of(now.active(), now.panel(), now.locked()));
        assertTrue(FxTest.onFx(() -> room.node(".reader-lock:selected") != null));
        var apart = depth(1).share() - depth(0).share();
        var place = place(1);
        scroll(view(0), -200);
        room.until(() -> place(1) != place);
        assertEquals(apart, depth(1).share() - depth(0).share(), 0.01);
        return FxTest.onFx(() -> room.window().desk().standing());
    }

    private void assertLevel() throws Exception {
        room.until(() -> Math.abs(depth(0).paragraph() - depth(1).paragraph()) < 0.05);
        assertNotEquals(depth(0).share(), depth(1).share(), 0.001);
    }

    private boolean there() throws Exception {
        return FxTest.onFx(() -> readers().frames().stream().allMatch(each -> each.pane().isThere()));
    }

    private Depth depth(int number) throws Exception {
        return FxTest.onFx(view(number)::depth);
    }

    private int place(int number) throws Exception {
        return FxTest.onFx(view(number)::place);
    }

    private Readers readers() {
        return (Readers) room.node(".readers");
    }

    private ArticleView view(int number) {
        return readers().frames().get(number).pane().view();
    }

    /// Two printings of equally many paragraphs, whose paragraphs differ in length.
    private void open() throws Exception {
        var file = folder.resolve("w.hashiya");
        try (var library = Library.create(file)) {
            var editor = new Editor(library);
            brief = article(editor, paragraphs(number -> 1 + number % 3));
            full = article(editor, paragraphs(number -> 3 + number * number % 7));
        }
        room = new WindowRoom(file, Language.ARABIC);
    }

    private static ArticleId article(Editor editor, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return editor.importArticle(new Facts("بيان من " + text.length(), "", "", "", PartialDate.UNKNOWN, "", "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH),
                new Content(bytes, text), List.of()).id();
    }

    private static String paragraphs(IntUnaryOperator sentences) {
        return IntStream.range(0, PARAGRAPHS).mapToObj(number -> "قال القائد إن نحو ثلاثمئة من المنشقين محتجزون في معسكر. "
                .repeat(sentences.applyAsInt(number)).strip()).collect(joining("\n"));
    }

    private void scroll(ArticleView view, double deltaY) throws Exception {
        FxTest.runOnFx(() -> {
            var page = view.lookup(".page");
            Event.fireEvent(page, new ScrollEvent(ScrollEvent.SCROLL, 50, 50, 50, 50, false, false, false, false, false,
                    false, 0, deltaY, 0, deltaY, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(page, 50, 50)));
        });
        room.settle();
    }
}
