package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.sample.Sample;
import hashiya.ui.FxTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// The whole way an analyst goes with one passage, by mouse and keyboard, in the window as it is.
@org.junit.jupiter.api.Tag("ui")
@ExtendWith(FxTest.class)
class JourneyUiTest {

    private static final String SEED = "002_47706601e427ec2a.txt";

    @TempDir
    private static Path sample;
    @TempDir
    private Path folder;
    private WindowRoom room;

    @BeforeAll
    static void build_the_sample() {
        try (var library = Library.create(sample.resolve("sample.hashiya"))) {
            Sample.build(library);
        }
    }

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_passage_is_marked_tagged_noted_claimed_undone_redone_kept_and_exported(Language language, FxRobot robot)
            throws Exception {
        var file = Files.copy(sample.resolve("sample.hashiya"), folder.resolve("عمل.hashiya"));
        room = new WindowRoom(file, language);
        var article = openSeed();
        var before = snapshot();
        var highlight = selectAcrossLinesAndHighlight(article, robot);
        assertTrue(Files.readString(Path.of("seeds", SEED)).contains(highlight.quote()), highlight.quote());

        tag(robot, highlight.id());
        note(robot, highlight.id());
        claim(robot, highlight.id());
        var after = snapshot();

        undoAll(robot);
        assertEquals(0, snapshot().byId().size());
        redoAll(robot);
        assertEquals(after, snapshot());
        assertEquals(before.byId().size() + 6, after.byId().size());

        room.restart();
        assertEquals(after, snapshot());
        export(article, highlight);
    }

    private Article openSeed() throws Exception {
        var article = room.library().all(Article.class).stream()
                .filter(each -> each.evidence().fileName().equals(SEED)).findFirst().orElseThrow();
        FxTest.runOnFx(() -> room.window().desk().open(article.id()));
        room.settle();
        return article;
    }

    /// Drags from the middle of the first line to the line below, and highlights with the key.
    private Highlight selectAcrossLinesAndHighlight(Article article, FxRobot robot) throws Exception {
        var known = room.library().highlights(article.id());
        Node reader = robot.lookup("#reader").query();
        var place = reader.localToScreen(reader.getLayoutBounds());
        var x = place.getCenterX();
        robot.drag(x, place.getMinY() + 60).dropTo(x - 40, place.getMinY() + 102);
        room.until(() -> room.window().desk().selection().get().isPresent());
        var selected = room.window().desk().selection().get().orElseThrow();
        robot.push(KeyCode.DIGIT1);
        room.until(() -> room.library().highlights(article.id()).size() == known.size() + 1);
        var made = room.library().highlights(article.id()).stream().filter(each -> !known.contains(each)).findFirst()
                .orElseThrow();
        assertEquals(selected, made.range());
        assertEquals(Colour.YELLOW, made.colour());
        assertEquals(selected.in(room.library().text(article)), made.quote());
        assertTrue(made.quote().length() > 40, "the passage goes on in the next line: " + made.quote());
        room.until(() -> room.window().desk().highlight().get().equals(Optional.of(made.id())));
        return made;
    }

    private void tag(FxRobot robot, HighlightId highlight) throws Exception {
        robot.push(KeyCode.T);
        room.until(() -> room.isFocusIn("#tag-picker"));
        robot.write("وسم جديد").push(KeyCode.ENTER);
        room.until(() -> room.library().get(Highlight.class, highlight).tags().size() == 1);
        assertEquals("وسم جديد", room.library().get(Tag.class,
                room.library().get(Highlight.class, highlight).tags().getFirst()).name());
    }

    private void note(FxRobot robot, HighlightId highlight) throws Exception {
        room.focusReader();
        robot.push(KeyCode.N);
        room.until(() -> room.isFocusIn("#note-area"));
        robot.write("حاشية عن المقطع");
        room.until(() -> room.library().all(Note.class).stream().anyMatch(note ->
                note.target().equals(new NoteTarget.OnHighlight(highlight))
                        && note.markdown().equals("حاشية عن المقطع")));
    }

    private void claim(FxRobot robot, HighlightId highlight) throws Exception {
        var sources = room.library().all(Source.class).size();
        room.focusReader();
        robot.push(KeyCode.C);
        room.until(() -> room.isFocusIn("#new-proposition"));
        robot.write("تجربة مكتملة").push(KeyCode.TAB).write("مصدر لم يُعرف بعد").push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        room.until(() -> room.library().all(Attribution.class).stream()
                .anyMatch(each -> each.passage().equals(highlight)));
        assertEquals(sources + 1, room.library().all(Source.class).size());
        assertEquals("تجربة مكتملة", room.library().all(Claim.class).getLast().proposition());
    }

    private void undoAll(FxRobot robot) throws Exception {
        room.focusReader();
        while (room.library().nextUndo().isPresent()) {
            var entry = room.library().lastEntry();
            strike(robot, KeyCode.CONTROL, KeyCode.Z);
            room.soon(() -> room.library().lastEntry() == entry + 1);
        }
        room.settle();
    }

    private void redoAll(FxRobot robot) throws Exception {
        while (room.library().nextRedo().isPresent()) {
            var entry = room.library().lastEntry();
            strike(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            room.soon(() -> room.library().lastEntry() == entry + 1);
        }
        room.settle();
    }

    /// As fast as the program answers: the robot itself waits a quarter of a second around each key.
    private static void strike(FxRobot robot, KeyCode... keys) {
        robot.robotContext().getKeyboardRobot().pressNoWait(keys);
        robot.robotContext().getKeyboardRobot().releaseNoWait(keys);
    }

    private void export(Article article, Highlight highlight) throws Exception {
        var to = folder.resolve("تصدير");
        FxTest.runOnFx(() -> {
            room.window().commands().run(Command.EXPORT_ALL);
            ((TextField) room.node("#exports-to")).setText(to.toString());
            ((Button) room.node("#exports-write")).fire();
        });
        room.until(() -> Files.isDirectory(to.resolve("articles")));
        room.until(() -> room.node("#exports-show").isVisible());
        var page = page(to.resolve("articles"), article);
        var words = TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build()
                .render(Parser.builder().build().parse(page));
        assertTrue(words.contains(highlight.quote()), highlight.quote() + "\nis not in\n" + words);
    }

    private static String page(Path articles, Article article) throws IOException {
        try (var pages = Files.newDirectoryStream(articles, article.id() + " *")) {
            return Files.readString(pages.iterator().next());
        }
    }

    private Snapshot snapshot() {
        return room.library().snapshot();
    }
}
