package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.intake.Incoming;
import hashiya.intake.Intake;
import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Question;
import hashiya.text.Bound;
import hashiya.text.Quantity;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.reader.ArticleView;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// What became of the three hundred? The question is built from two articles and nothing else, through the window.
@Tag("ui")
@ExtendWith(FxTest.class)
class ThreeHundredUiTest {

    private static final String HELD = "حوالي 300 من السجناء";
    private static final String SETTLED = "ما يصل إلى 300 من مقاتلي داعش السابقين";

    @TempDir
    private Path folder;
    private WindowRoom room;

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void two_articles_speak_to_one_claim_with_their_own_figures_and_undo_leaves_the_same_rows(Language language,
            FxRobot robot) throws Exception {
        room = new WindowRoom(twoArticles(), language);
        var before = room.library().snapshot();
        var entries = room.library().lastEntry();

        select(0, HELD);
        robot.push(KeyCode.C);
        room.until(() -> room.isFocusIn("#new-proposition"));
        robot.write("نحو 300 منشق في إدلب").push(KeyCode.TAB).write("قائد").push(KeyCode.ENTER).push(KeyCode.ENTER);
        room.until(() -> room.library().all(Attribution.class).size() == 1 && room.isFocusIn("#claim-proposition"));
        FxTest.runOnFx(() -> room.node("#claim-question").requestFocus());
        robot.write("ما مصير الثلاثمئة؟").push(KeyCode.ENTER);
        room.until(() -> room.library().all(Claim.class).getFirst().question().isPresent());

        select(1, SETTLED);
        robot.push(KeyCode.C);
        room.until(() -> room.isFocusIn("#new-proposition"));
        robot.write("300 منشق").push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.write("سعودي").push(KeyCode.ENTER).push(KeyCode.ENTER);
        room.until(() -> room.library().all(Attribution.class).size() == 2);
        room.settle();
        Pictures.keep(room.window().scene(), "three-hundred-" + language.tag());
        var after = room.library().snapshot();
        checkFigures();
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        room.until(() -> room.isFocusIn("#source-filter"));

        var deeds = room.library().lastEntry() - entries;
        for (var deed = 0; deed < deeds; deed++) {
            strike(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(before, room.library().snapshot());
        for (var deed = 0; deed < deeds; deed++) {
            strike(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        assertEquals(after, room.library().snapshot());
    }

    private void checkFigures() {
        assertEquals(1, room.library().all(Claim.class).size());
        assertEquals("ما مصير الثلاثمئة؟", room.library().all(Question.class).getFirst().wording());
        var three = new BigDecimal("300");
        var said = room.library().all(Attribution.class);
        assertEquals(List.of(new Quantity(three, Bound.ABOUT, "السجناء")), said.getFirst().figures());
        assertEquals(List.of(Bound.AT_MOST), said.getLast().figures().stream().map(Quantity::bound).toList());
        assertEquals(three, new BigDecimal(said.getLast().figures().getFirst().number().toPlainString()));
        assertTrue(!said.getFirst().passage().article().equals(said.getLast().passage().article()));
    }

    private void select(int place, String words) throws Exception {
        var article = room.library().all(Article.class).get(place);
        FxTest.runOnFx(() -> room.window().desk().open(article.id()));
        room.settle();
        var start = room.library().text(article).indexOf(words);
        room.focusReader();
        FxTest.runOnFx(() -> ((ArticleView) room.node("#reader")).select(
                new TextRange(start, start + words.length())));
        room.until(() -> room.window().desk().selection().get().isPresent());
    }

    private void strike(FxRobot robot, KeyCode... keys) throws Exception {
        room.focusReader();
        var entry = room.library().lastEntry();
        press(robot, keys);
        room.soon(() -> room.library().lastEntry() == entry + 1);
        room.settle();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.robotContext().getKeyboardRobot().pressNoWait(keys);
        robot.robotContext().getKeyboardRobot().releaseNoWait(keys);
    }

    private Path twoArticles() throws IOException {
        var file = folder.resolve("عمل.hashiya");
        try (var library = Library.create(file)) {
            for (var seed : List.of("000_955b60553b076eb1.txt", "001_b8f0d622eb9eb844.txt")) {
                var read = assertInstanceOf(Incoming.class, Intake.read(Files.readAllBytes(Path.of("seeds", seed)), seed,
                        Instant.parse("2026-11-21T09:30:00Z")));
                new Editor(library).importArticle(read.facts(), read.evidence(), read.content(), read.hidden());
            }
        }
        return file;
    }
}
