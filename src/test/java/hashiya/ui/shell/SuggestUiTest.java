package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Highlight;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.sample.Sample;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.reader.ArticleView;
import java.nio.file.Path;
import java.util.HashSet;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

@org.junit.jupiter.api.Tag("ui")
@ExtendWith(FxTest.class)
class SuggestUiTest {

    @TempDir
    private Path folder;
    private WindowRoom room;

    @BeforeEach
    void build_the_sample() throws Exception {
        try (var library = Library.create(file())) {
            Sample.build(library);
        }
    }

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void suggestions_are_gone_through_and_only_the_accepted_one_enters_the_workspace(Language language, FxRobot robot)
            throws Exception {
        room = new WindowRoom(file(), language);
        var before = room.library().lastEntry();
        FxTest.runOnFx(() -> room.window().desk().open(new ArticleId(3)));
        room.settle();
        room.focusReader();
        robot.push(KeyCode.G);
        room.until(() -> room.node("#ghost-bar") != null);
        Pictures.keep(room.window().scene(), "suggestions-" + language.tag());
        var all = all();
        assertTrue(all > 5, "suggestions: " + all);
        var second = room.library().text(room.library().article(new ArticleId(3))).indexOf("قوات الأمن تصلها");
        robot.clickOn(FxTest.onFx(() -> ((ArticleView) room.node("#reader"))
                .screenBounds(new TextRange(second, second + 4)).orElseThrow()));
        room.until(() -> number(0) == 2);
        robot.push(KeyCode.K).push(KeyCode.J).push(KeyCode.K).push(KeyCode.D);
        room.until(() -> all() == all - 1);
        assertEquals(before, room.library().lastEntry());
        robot.push(KeyCode.G);
        room.until(() -> room.node("#ghost-bar") == null);
        if (language == Language.ARABIC) {
            room.focusReader();
            robot.push(KeyCode.G);
            room.until(() -> room.node("#ghost-bar") != null);
            assertEquals(all - 1, all(), "a dismissed one stays away");
            accept(robot, all - 1);
        } else {
            takeBack(robot, all);
        }
    }

    /// After a restart the dismissed one is still away, and is taken back.
    private void takeBack(FxRobot robot, int all) throws Exception {
        room.restart();
        room.settle();
        room.focusReader();
        robot.push(KeyCode.G);
        room.until(() -> room.node("#ghost-bar") != null);
        assertEquals(all - 1, all());
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        room.until(() -> all() == 1);
        Pictures.keep(room.window().scene(), "suggestions-dismissed-" + room.settings().language().tag());
        robot.push(KeyCode.D);
        room.until(() -> room.node("#ghost-bar") == null);
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        room.settle();
        assertNull(room.node("#ghost-bar"), "nothing is dismissed any more");
        robot.push(KeyCode.G);
        room.until(() -> room.node("#ghost-bar") != null);
        assertEquals(all, all());
    }

    /// Goes to what the institution says that it will do, and records it.
    private void accept(FxRobot robot, int all) throws Exception {
        for (var each = 0; each < all && !voice().equals("المؤسسة"); each++) {
            robot.push(KeyCode.J);
        }
        assertEquals("المؤسسة", voice());
        var before = new HashSet<>(room.library().all(Attribution.class));
        robot.push(KeyCode.A);
        room.until(() -> room.isFocusIn("#new-proposition"));
        assertEquals(before, new HashSet<>(room.library().all(Attribution.class)), "nothing enters unseen");
        Pictures.keep(room.window().scene(), "suggestion-accepted-" + room.settings().language().tag());
        robot.write("ادعاء مقترح").push(KeyCode.ENTER);
        room.until(() -> room.library().all(Attribution.class).size() == before.size() + 1);
        var made = room.library().all(Attribution.class).stream().filter(each -> !before.contains(each)).findFirst()
                .orElseThrow();
        var speaker = room.library().get(Source.class, made.chain().getFirst());
        assertEquals("المؤسسة", speaker.name());
        assertEquals(SourceKind.GROUP, speaker.kind());
        assertEquals(Stance.ASSERTS, made.stance());
        assertEquals("2017-07-11", made.reported().iso());
        assertFalse(room.library().get(Highlight.class, made.passage()).quote().isBlank());
        room.until(() -> all() == all - 1);
    }

    private String voice() throws Exception {
        return FxTest.onFx(() -> ((Label) room.node("#ghost-voice")).getText());
    }

    private int all() {
        return number(1);
    }

    /// Of «1 of 5».
    private int number(int place) {
        return Integer.parseInt(((Label) room.node("#ghost-count")).getText().split("\\D+")[place]);
    }

    private Path file() {
        return folder.resolve("w.hashiya");
    }
}
