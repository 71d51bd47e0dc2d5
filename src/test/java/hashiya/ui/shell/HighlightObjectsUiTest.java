package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.NoteTarget;
import hashiya.model.Sha256;
import hashiya.model.TagSet;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.desk.PanelName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Highlights are resized, merged and split in the window by key and by menu, and the status line says so.
@Tag("ui")
@ExtendWith(FxTest.class)
class HighlightObjectsUiTest {

    private static final String TEXT = "قال مصدرٌ عسكريّ إنّ التنظيم ينهار. ونفى آخرُ ذلك، ثم صمت.";

    @TempDir
    private Path folder;
    private WindowRoom room;

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void by_key_and_by_menu_and_undone_one_by_one(Language language, FxRobot robot) throws Exception {
        var file = folder.resolve("a.hashiya");
        var article = prepare(file);
        room = new WindowRoom(file, language);
        FxTest.runOnFx(() -> room.window().desk().open(article.id()));
        room.settle();
        select(1);

        room.focusReader();
        robot.type(KeyCode.L);
        Pictures.keep(FxTest.onFx(() -> Window.getWindows().getLast().getScene()), "choice-" + language);
        robot.clickOn(language == Language.ARABIC ? "Q1:2 · أصفر" : "Q1:2 · yellow");
        room.until(() -> FxTest.onFx(() -> room.window().desk().highlight().get())
                .equals(Optional.of(room.library().all(Highlight.class).get(1).id())));
        select(1);
        room.focusReader();
        robot.type(KeyCode.E);
        room.until(() -> status().startsWith(language == Language.ARABIC
                ? "نهاية Q1:1: \u200fقال مصدرٌ" : "End of Q1:1: \u200fقال مصدرٌ"));
        robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL).type(KeyCode.ENTER);
        until(List.of("قال مصدرٌ عسكريّ", "إنّ التنظيم ينهار"));

        robot.type(KeyCode.M);
        until(List.of("قال مصدرٌ عسكريّ إنّ التنظيم ينهار"));
        assertEquals(Optional.of(room.library().highlights(article.id()).getFirst().id()),
                FxTest.onFx(() -> room.window().desk().highlight().get()));

        robot.type(KeyCode.X);
        room.until(() -> !status().isEmpty() && !status().contains("Q1"));
        robot.press(KeyCode.CONTROL).type(KeyCode.HOME).type(KeyCode.LEFT, 2).release(KeyCode.CONTROL);
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        robot.clickOn(language == Language.ARABIC ? "تقسيم التظليل عند المؤشر" : "Split the highlight at the caret");
        until(List.of("قال مصدرٌ", "عسكريّ إنّ التنظيم ينهار"));

        for (var quotes : List.of(List.of("قال مصدرٌ عسكريّ إنّ التنظيم ينهار"),
                List.of("قال مصدرٌ عسكريّ", "إنّ التنظيم ينهار"), List.of("قال مصدرٌ", "إنّ التنظيم ينهار"))) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            until(quotes);
        }
        assertTrue(room.library().verify().stream().allMatch(each -> each.ok()));
        assertStripeAndBadgeSayWhatHangsOnIt(language, robot);
    }

    private void assertStripeAndBadgeSayWhatHangsOnIt(Language language, FxRobot robot) throws Exception {
        var editor = new Editor(room.library());
        var first = room.library().all(Highlight.class).getFirst();
        editor.addTag(new hashiya.model.Tag.Draft(Optional.empty(), "تهديد", "#aa3344", "", TagSet.ALLEGED), List.of(first));
        var note = editor.note(new NoteTarget.OnHighlight(first.id()), "حاشية هنا");
        room.settle();
        var stripes = FxTest.onFx(() -> room.node("#reader").lookupAll(".mark-stripe").stream()
                .map(Node::getAccessibleText).toList());
        assertTrue(stripes.contains(language == Language.ARABIC
                ? "Q1:1 · أصفر، تهديد\nقال مصدرٌ" : "Q1:1 · yellow, تهديد\nقال مصدرٌ"), stripes.toString());
        assertTrue(FxTest.onFx(() -> room.node(".note-badge").getAccessibleText()).endsWith("حاشية هنا"));
        robot.clickOn(".note-badge");
        room.settle();
        assertEquals(Optional.of(note.id()), FxTest.onFx(() -> room.window().desk().note().get()));
        assertEquals(PanelName.NOTES, FxTest.onFx(() -> room.window().desk().panel().get()));
    }

    private static Article prepare(Path file) {
        try (var library = Library.create(file)) {
            var editor = new Editor(library);
            var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
            var article = editor.importArticle(new Facts("خبر", "", "", "", PartialDate.UNKNOWN, "", "ar"),
                    new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH),
                    new Content(bytes, TEXT), List.of());
            for (var words : List.of("قال مصدرٌ", "إنّ التنظيم ينهار")) {
                var at = TEXT.indexOf(words);
                editor.highlight(article.id(), new TextRange(at, at + words.length()), Colour.YELLOW);
            }
            return article;
        }
    }

    private void select(int number) throws Exception {
        FxTest.runOnFx(() -> room.window().desk().highlight().set(Optional.of(
                room.library().all(Highlight.class).get(number - 1).id())));
        room.settle();
    }

    private void until(List<String> quotes) throws Exception {
        room.until(() -> room.library().all(Highlight.class).stream().sorted(
                java.util.Comparator.comparing(Highlight::range)).map(Highlight::quote).toList().equals(quotes));
        room.settle();
    }

    private String status() throws Exception {
        return FxTest.onFx(() -> ((Labeled) room.node("#status")).getText());
    }
}
