package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Bookmark;
import hashiya.sample.Sample;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.ScreenDrag;
import hashiya.ui.desk.PanelName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

@Tag("ui")
@ExtendWith(FxTest.class)
class WindowUiTest {

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

    @BeforeEach
    void open_the_window() throws Exception {
        room = new WindowRoom(Files.copy(sample.resolve("sample.hashiya"), folder.resolve("w.hashiya")),
                Language.ARABIC);
    }

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @Test
    void another_language_mirrors_the_window_and_keeps_what_is_open_and_selected(FxRobot robot) throws Exception {
        var article = room.library().all(Article.class).get(3).id();
        var passage = new TextRange(120, 160);
        FxTest.runOnFx(() -> {
            room.window().desk().open(article);
            room.window().desk().panel().set(PanelName.CLAIMS);
        });
        room.settle();
        FxTest.runOnFx(() -> ((hashiya.ui.reader.ArticleView) room.node("#reader")).select(passage));
        var selected = room.window().desk().selection().get();
        assertTrue(selected.isPresent());
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, room.window().scene().getEffectiveNodeOrientation());
        assertTrue(x("#reader") > x(".rail-strip"), "the rail is at the left");

        FxTest.runOnFx(() -> room.window().speak(Language.ENGLISH));
        room.settle();
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, room.window().scene().getEffectiveNodeOrientation());
        assertTrue(x("#reader") < x(".rail-strip"), "the rail is at the right");
        assertEquals(Optional.of(article), room.window().desk().article().get());
        assertEquals(selected, room.window().desk().selection().get());
        assertEquals(PanelName.CLAIMS, room.window().desk().panel().get());
        assertEquals("Claims", ((Labeled) room.node("#rail-claims")).getText());
        assertEquals(Language.ENGLISH, room.settings().language());
    }

    @Test
    void what_reading_rests_on_counts_as_read_and_what_only_passes_by_does_not() throws Exception {
        var article = room.library().all(Article.class).getFirst();
        FxTest.runOnFx(() -> room.window().desk().open(article.id()));
        room.until(() -> furthest(article) > 0);
        var first = furthest(article);
        var end = room.library().text(article).length();
        assertTrue(first < end, "all at once: " + first);
        FxTest.runOnFx(() -> {
            reader().turnTo(end);
            reader().turnTo(300);
        });
        room.until(() -> furthest(article) > first);
        assertTrue(furthest(article) < end, "the end only passed by");
        FxTest.runOnFx(() -> reader().turnTo(0));
        FxTest.runOnFx(() -> reader().turnTo(end));
        room.until(() -> furthest(article) == end);
    }

    private int furthest(Article article) {
        return room.library().bookmark(article.id()).map(Bookmark::furthest).orElse(0);
    }

    @Test
    void place_size_and_width_of_an_article_are_as_they_were_left_in_another_language_and_after_a_restart(FxRobot robot)
            throws Exception {
        var articles = room.library().all(Article.class);
        var entry = room.library().lastEntry();
        var first = articles.get(0).id();
        FxTest.runOnFx(() -> room.window().desk().open(first));
        room.settle();
        room.focusReader();
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS, 2).press(KeyCode.ALT).type(KeyCode.MINUS, 3)
                .release(KeyCode.ALT).release(KeyCode.CONTROL);
        FxTest.runOnFx(() -> reader().turnTo(700));
        room.until(() -> FxTest.onFx(() -> reader().place()) == 700);
        var left = FxTest.onFx(this::setting);
        assertTrue(left.get(1) > 20 && left.get(2) < 34, left.toString());

        FxTest.runOnFx(() -> room.window().desk().open(articles.get(1).id()));
        room.settle();
        assertEquals(34, FxTest.onFx(() -> reader().measure().get()));
        FxTest.runOnFx(() -> room.window().desk().open(first));
        room.until(() -> FxTest.onFx(this::setting).equals(left));
        FxTest.runOnFx(() -> room.window().speak(Language.ENGLISH));
        room.until(() -> FxTest.onFx(this::setting).equals(left));
        room.restart();
        room.settle();
        FxTest.runOnFx(() -> room.window().desk().open(first));
        room.until(() -> FxTest.onFx(this::setting).equals(left));
        assertEquals(entry, room.library().lastEntry());
    }

    private hashiya.ui.reader.ArticleView reader() {
        return (hashiya.ui.reader.ArticleView) room.node("#reader");
    }

    private List<Double> setting() {
        return List.of((double) reader().place(), reader().textSize().get(), reader().measure().get());
    }

    @ParameterizedTest
    @EnumSource
    void a_window_left_alone_comes_to_rest_whatever_panel_is_shown(PanelName panel) throws Exception {
        FxTest.runOnFx(() -> room.window().desk().panel().set(panel));
        room.settle();
        room.layouts(20);
        assertEquals(0, room.layouts(20));
    }

    @Test
    void files_dropped_in_are_imported_and_what_is_refused_is_said(FxRobot robot) throws Exception {
        var good = Files.writeString(folder.resolve("خبر.txt"), "قال مصدر إن العشرات وصلوا إلى المدينة أمس.");
        var bad = Files.write(folder.resolve("صورة.jpg"), new byte[] {-1, -40, -1, -32, 0, 16, 'J', 'F', 'I', 'F'});
        try (var drag = new ScreenDrag()) {
            drag.carry(List.of(good, bad));
            assertTrue(drag.over(room.node("#reader")));
            drag.drop(room.node("#reader"));
        }
        room.until(() -> room.node("#banner").getParent().isVisible());
        assertEquals(6, room.library().all(Article.class).size());
        var sentence = ((Labeled) room.node("#banner")).getText();
        assertTrue(sentence.contains("صورة.jpg"), sentence);
        room.until(() -> room.window().desk().article().get()
                .equals(Optional.of(room.library().all(Article.class).getLast().id())));
    }

    @Test
    void a_workspace_that_cannot_be_opened_leaves_the_open_one_and_says_why(FxRobot robot) throws Exception {
        var other = Files.writeString(folder.resolve("other.hashiya"), "no workspace");
        FxTest.runOnFx(() -> room.window().open(WorkspaceSource.existing(other)));
        room.until(() -> room.node("#banner").getParent().isVisible());
        assertTrue(((Labeled) room.node("#banner")).getText().contains("other.hashiya"));
        assertEquals(5, room.library().all(Article.class).size());
        assertEquals("no workspace", Files.readString(other));
    }

    @Test
    void f6_goes_round_the_panes_and_the_palette_runs_a_command_by_name(FxRobot robot) throws Exception {
        room.focusReader();
        var seen = new java.util.HashSet<String>();
        for (var turn = 0; turn < 4; turn++) {
            for (var pane : List.of("#reader", ".articles-panel", ".rail", "#search")) {
                if (room.isFocusIn(pane)) {
                    seen.add(pane);
                }
            }
            robot.push(KeyCode.F6);
        }
        assertEquals(4, seen.size(), seen.toString());

        room.focusReader();
        robot.press(KeyCode.CONTROL).push(KeyCode.K).release(KeyCode.CONTROL);
        room.until(() -> room.isFocusIn("#palette-field"));
        robot.write("داكن").push(KeyCode.ENTER);
        room.until(() -> room.settings().theme() == Theme.DARK);
        assertTrue(robot.lookup("#palette-field").tryQuery().isEmpty());
    }

    @Test
    void single_keys_are_letters_while_somebody_types(FxRobot robot) throws Exception {
        var before = room.library().lastEntry();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        room.until(() -> room.isFocusIn("#search"));
        robot.push(KeyCode.DIGIT1).push(KeyCode.DELETE).push(KeyCode.T);
        room.settle();
        assertEquals(before, room.library().lastEntry());
        assertTrue(room.isFocusIn("#search"));
    }

    @Test
    void the_search_box_finds_past_vowels_and_goes_to_the_passage(FxRobot robot) throws Exception {
        robot.clickOn("#search").write("محاكم المختصه");
        room.until(() -> robot.lookup("#search-results").tryQuery().isPresent()
                && !robot.lookup("#search-results").queryListView().getItems().isEmpty());
        robot.push(KeyCode.ENTER);
        room.until(() -> room.window().desk().place().get().flatMap(place -> place.range()).isPresent());
        var place = room.window().desk().place().get().orElseThrow();
        var article = room.library().article(place.article());
        assertTrue(List.of("محاكم", "المختصة").stream()
                .anyMatch(place.range().orElseThrow().in(room.library().text(article))::contains));
    }

    @Test
    void after_five_idle_seconds_the_single_file_is_complete() throws Exception {
        FxTest.runOnFx(() -> room.window().desk().open(room.library().all(Article.class).getFirst().id()));
        var file = room.library().file();
        var log = file.resolveSibling(file.getFileName() + "-wal");
        new hashiya.library.Editor(room.library()).ask("سؤال؟");
        assertTrue(Files.size(log) > 0);
        room.until(() -> !Files.exists(log) || Files.size(log) == 0);
        var copy = Files.copy(file, folder.resolve("copy.hashiya"));
        try (var library = Library.open(copy)) {
            assertFalse(library.all(hashiya.model.Question.class).stream()
                    .noneMatch(each -> each.wording().equals("سؤال؟")));
            assertTrue(library.verify().stream().allMatch(check -> check.ok()));
        }
    }

    private double x(String selector) {
        var node = room.node(selector);
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }
}
