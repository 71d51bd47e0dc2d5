package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.change.Change;
import hashiya.change.Deed;
import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.sample.Sample;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.reader.ArticleView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@org.junit.jupiter.api.Tag("ui")
@ExtendWith(FxTest.class)
class TagHitsUiTest {

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
    void all_hits_but_those_left_out_are_tagged_in_one_step_that_outlives_a_restart(Language language, FxRobot robot)
            throws Exception {
        room = new WindowRoom(file(), language);
        var before = room.library().all(Highlight.class);
        robot.clickOn("#search").write("300");
        room.until(() -> robot.lookup("#search-tag-hits").tryQuery().filter(each -> each.isVisible()).isPresent());
        robot.clickOn("#search-tag-hits");
        room.until(() -> robot.lookup(".sweep-row").queryAll().size() > 2);
        robot.write("أعداد مذكورة").push(KeyCode.ENTER);
        room.until(() -> text("#sweep-all").matches("\\d+ .*"));
        var hits = Integer.parseInt(text("#sweep-all").split(" ")[0]);
        assertTrue(hits > 2, text("#sweep-all"));
        // The head of the first article has the keyboard: Down leads to its first hit.
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        room.until(() -> text("#sweep-all").startsWith(hits - 1 + " "));
        Pictures.keep(room.window().scene(), "tag-hits-" + language.tag());
        // The preview and what was left out come along into the other language.
        FxTest.runOnFx(() -> room.window().speak(language.other()));
        room.until(() -> room.node("#sweep-all") != null && text("#sweep-all").startsWith(hits - 1 + " "));
        room.until(() -> FxTest.onFx(() -> !room.node("#sweep-apply").isDisabled()));
        robot.clickOn("#sweep-apply");
        room.until(() -> tagged().size() == hits - 1);
        assertTrue(tagged().stream().allMatch(each -> each.quote().contains("300")));
        room.restart();
        assertEquals(Deed.HITS_TAGGED, ((Change.Batch) room.library().nextUndo().orElseThrow()).deed());
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        room.until(() -> room.library().all(Highlight.class).equals(before));
        assertEquals(Optional.empty(), made());
    }

    @Test
    void a_key_tags_the_selection_in_one_step_and_takes_the_tag_off_again(FxRobot robot) throws Exception {
        TagId tag;
        try (var library = Library.open(file())) {
            var editor = new Editor(library);
            var fresh = editor.addTag(new Tag.Draft(Optional.empty(), "مفتاح", "#5fb236", "", TagSet.OBSERVED));
            tag = editor.replace(fresh, fresh.keyed("G")).id();
        }
        room = new WindowRoom(file(), Language.ARABIC);
        var entry = room.library().lastEntry();
        var article = room.window().desk().article().get().orElseThrow();
        FxTest.runOnFx(() -> ((ArticleView) room.node("#reader")).select(new TextRange(40, 46)));
        room.focusReader();
        robot.press(KeyCode.SHIFT).push(KeyCode.G).release(KeyCode.SHIFT);
        room.until(() -> room.window().desk().highlight().get().isPresent());
        assertEquals(entry + 1, room.library().lastEntry());
        var highlight = room.window().desk().highlight().get().orElseThrow();
        assertEquals(List.of(tag), room.library().get(Highlight.class, highlight).tags());
        assertEquals(Colour.YELLOW, room.library().get(Highlight.class, highlight).colour());
        assertEquals(article, highlight.article());
        robot.press(KeyCode.SHIFT).push(KeyCode.G).release(KeyCode.SHIFT);
        room.until(() -> room.library().get(Highlight.class, highlight).tags().isEmpty());
    }

    private Path file() {
        return folder.resolve("w.hashiya");
    }

    private Optional<Tag> made() {
        return room.library().all(Tag.class).stream().filter(each -> each.name().equals("أعداد مذكورة")).findFirst();
    }

    private List<Highlight> tagged() {
        return made().map(tag -> room.library().all(Highlight.class).stream()
                .filter(each -> each.tags().contains(tag.id())).toList()).orElse(List.of());
    }

    private String text(String selector) throws Exception {
        return FxTest.onFx(() -> room.node(selector) instanceof Labeled label ? label.getText() : "");
    }
}
