package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Revisions;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.PassageState;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.desk.PanelName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// A text is corrected and renewed in the window as it is, and what hangs on it follows or is placed by hand.
@org.junit.jupiter.api.Tag("ui")
@ExtendWith(FxTest.class)
class VersionsUiTest {

    private static final String TEXT = """
            قال القائد إن نحو ثلاثمئة من المنشقين محتجزون في معسكر قرب مدينة إدلب.
            ونفى متحدث باسم الفصيل صحة هذه الأنباء جملة وتفصيلا في بيان رسمي.""";
    private static final ArticleId ARTICLE = new ArticleId(1);

    @TempDir
    private Path folder;
    private WindowRoom room;
    private Highlight number;
    private Highlight denial;

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_corrected_text_keeps_one_highlight_and_makes_an_orphan_that_is_placed_undone_redone_and_kept(
            Language language, FxRobot robot) throws Exception {
        open(language);
        var before = snapshot();
        correct(robot);
        assertEquals(List.of("صحة هذه الأنباء"), quotes(room.library().highlights(ARTICLE)));
        assertEquals(List.of("ثلاثمئة"), quotes(room.library().orphans(ARTICLE)));
        room.until(() -> TEXT.replace("ثلاثمئة", "أربعمئة").equals(readerText()));
        assertFlag(robot, PassageState.VANISHED);

        place(robot);
        assertEquals(PassageState.CHANGED, snapshot().stateOf(room.library().get(Highlight.class, number.id())));
        assertFlag(robot, PassageState.CHANGED);
        var after = snapshot();

        strike(robot, KeyCode.CONTROL, KeyCode.Z);
        strike(robot, KeyCode.CONTROL, KeyCode.Z);
        room.until(() -> snapshot().equals(before));
        assertEquals(TEXT, room.library().text(room.library().article(ARTICLE)));
        room.until(() -> TEXT.equals(readerText()));
        strike(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        strike(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        room.until(() -> snapshot().equals(after));
        room.restart();
        assertEquals(after, snapshot());
        assertTrue(room.library().verify().stream().allMatch(each -> each.ok()));
        compareAnyTwo(robot);
    }

    @ParameterizedTest
    @EnumSource
    void a_newer_version_comes_in_and_its_proposal_is_accepted(Language language, FxRobot robot) throws Exception {
        open(language);
        var newer = Files.writeString(folder.resolve("أحدث.txt"), "عاجل\n" + TEXT.replace("ثلاثمئة", "أربعمئة"));
        previewAndCancel(robot, newer);
        FxTest.runOnFx(() -> room.window().transfers().renew(ARTICLE, newer));
        room.until(() -> room.node("#renewal-accept") != null);
        strike(robot, KeyCode.CONTROL, KeyCode.ENTER);
        room.until(() -> room.library().article(ARTICLE).text().number() == 2);
        show(PanelName.HIGHLIGHTS);
        robot.clickOn("#accept-Q1-1");
        room.until(() -> room.library().orphans(ARTICLE).isEmpty());
        assertEquals("أربعمئة", room.library().get(Highlight.class, number.id()).quote());
        room.until(() -> FxTest.onFx(() -> room.node("#looked-Q1-1") != null));
        assertTrue(room.isFocusIn("#highlights"), "single keys must not land in a text field");
        robot.clickOn("#looked-Q1-1");
        room.until(() -> FxTest.onFx(() -> !room.node("#orphans").isVisible()));
        assertEquals(PassageState.KEPT, snapshot().stateOf(room.library().get(Highlight.class, number.id())));
    }

    @Test
    void an_import_that_looks_like_a_newer_version_offers_to_become_one(FxRobot robot) throws Exception {
        open(Language.ENGLISH);
        var seed = Files.copy(Path.of("seeds/002_47706601e427ec2a.txt"), folder.resolve("خبر.txt"));
        FxTest.runOnFx(() -> room.window().transfers().importAll(List.of(seed)));
        room.until(() -> room.library().all(Article.class).size() == 2);
        Files.writeString(seed, Files.readString(seed) + "\nأضيف هذا السطر لاحقا.\n");
        FxTest.runOnFx(() -> room.window().transfers().importAll(List.of(seed)));
        room.until(() -> FxTest.onFx(() -> room.node("#banner-action").isVisible()));
        var before = snapshot();
        robot.clickOn("#banner-action");
        room.until(() -> room.node("#renewal-accept") != null);
        robot.clickOn("#renewal-accept");
        room.until(() -> room.library().article(new ArticleId(2)).text().number() == 2);
        assertEquals(List.of(ARTICLE, new ArticleId(2)),
                room.library().all(Article.class).stream().map(Article::id).toList());
        room.settle();
        room.focusReader();
        strike(robot, KeyCode.CONTROL, KeyCode.Z);
        room.until(() -> snapshot().equals(before));
    }

    /// Everything is said, and nothing written.
    private void previewAndCancel(FxRobot robot, Path newer) throws Exception {
        var before = room.library().lastEntry();
        FxTest.runOnFx(() -> room.window().transfers().renew(ARTICLE, newer));
        room.until(() -> room.node("#renewal-preview") != null);
        var said = FxTest.onFx(() -> room.node(".renewal-sheet").lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText()).toList());
        var messages = new Messages(room.settings().language());
        assertTrue(said.containsAll(List.of(messages.text("versions.renew.preview", 1, 0, 1, 1),
                messages.text("versions.correct.loses", number.id()), "ثلاثمئة", "ثلاثمئة محتجزون",
                messages.text("versions.renew.flags", room.library().all(Claim.class).getFirst().id()))), said::toString);
        room.until(() -> FxTest.onFx(() -> room.node(".difference-removed") != null
                && room.node(".difference-added") != null));
        Pictures.keep(room.window().scene(), "renewal-" + room.settings().language());
        robot.push(KeyCode.ESCAPE);
        assertNull(room.node("#renewal-preview"));
        room.settle();
        assertEquals(before, room.library().lastEntry());
    }

    /// With the keyboard alone: the text of the selected passage's paragraph, one word of it, and Ctrl+Enter.
    private void correct(FxRobot robot) throws Exception {
        FxTest.runOnFx(() -> room.window().desk().open(number));
        room.settle();
        room.focusReader();
        robot.push(KeyCode.F2);
        room.until(() -> room.isFocusIn("#correction-text"));
        var area = (TextArea) room.node("#correction-text");
        assertEquals(TEXT.lines().findFirst().orElseThrow(), FxTest.onFx(area::getText));
        assertTrue(FxTest.onFx(() -> ((Button) room.node("#correction-apply")).isDisabled()));
        FxTest.runOnFx(() -> area.setText(area.getText().replace("ثلاثمئة", "أربعمئة")));
        room.until(() -> FxTest.onFx(() -> ((Label) room.node("#correction-preview")).getText().contains("1")));
        Pictures.keep(room.window().scene(), "correction-" + room.settings().language());
        assertEquals(1, room.library().article(ARTICLE).text().number());
        onAndBack(robot, area);
        strike(robot, KeyCode.CONTROL, KeyCode.ENTER);
        room.until(() -> room.library().article(ARTICLE).text().number() == 2);
        room.until(() -> room.node("#correction-text") == null);
        room.settle();
    }

    /// The next paragraph and back again; what was corrected stays.
    private void onAndBack(FxRobot robot, TextArea area) throws Exception {
        var corrected = FxTest.onFx(area::getText);
        assertTrue(FxTest.onFx(() -> room.node("#correction-previous").isDisabled()));
        robot.clickOn("#correction-next");
        assertEquals(TEXT.lines().toList().getLast(), FxTest.onFx(area::getText));
        assertTrue(room.isFocusIn("#correction-text"));
        strike(robot, KeyCode.ALT, KeyCode.UP);
        assertEquals(corrected, FxTest.onFx(area::getText));
    }

    private void place(FxRobot robot) throws Exception {
        show(PanelName.HIGHLIGHTS);
        var text = room.library().text(room.library().article(ARTICLE));
        var button = (Button) room.node("#place-Q1-1");
        assertTrue(FxTest.onFx(button::isDisabled));
        var at = text.indexOf("أربعمئة");
        FxTest.runOnFx(() -> room.window().desk().selection().set(Optional.of(new TextRange(at, at + 7))));
        room.focusReader();
        robot.push(KeyCode.P);
        room.until(() -> room.library().orphans(ARTICLE).isEmpty());
        room.settle();
        assertEquals("أربعمئة", room.library().get(Highlight.class, number.id()).quote());
        room.until(() -> FxTest.onFx(() -> room.node("#place-Q1-1") == null && room.node("#looked-Q1-1") != null));
    }

    private void assertFlag(FxRobot robot, PassageState state) throws Exception {
        FxTest.runOnFx(() -> room.window().desk().claim().set(
                Optional.of(room.library().all(Claim.class).getFirst().id())));
        show(PanelName.CLAIMS);
        room.until(() -> FxTest.onFx(() -> room.node(".passage-flag") != null
                && (room.node(".passage-former") != null) == (state == PassageState.CHANGED)));
        robot.clickOn("#claims-back");
        var words = new Messages(room.settings().language()).text("claims.flag." + state);
        room.until(() -> FxTest.onFx(() -> room.node(".claim-flag") != null && room.node(".claim-flag").isVisible()
                && ((Labeled) room.node(".claim-flag")).getText().equals(words)));
        Pictures.keep(room.window().scene(), "claim-flag-" + state + "-" + room.settings().language());
        room.focusReader();
    }

    private void compareAnyTwo(FxRobot robot) throws Exception {
        var revisions = new Revisions(room.library());
        revisions.apply(revisions.correction(ARTICLE, "سطر جديد\n" + readerText()));
        FxTest.runOnFx(() -> room.window().desk().open(ARTICLE));
        show(PanelName.DETAILS);
        FxTest.runOnFx(() -> ((Button) room.node("#compare-1")).fire());
        room.until(() -> room.node("#comparison") != null);
        var lines = (ListView<?>) room.node("#comparison");
        assertEquals(3, FxTest.onFx(() -> lines.getItems().size()));
        room.until(() -> FxTest.onFx(() -> room.node(".difference-removed") != null
                && room.node(".difference-added") != null));
        Pictures.keep(room.window().scene(), "comparison-" + room.settings().language());
        FxTest.runOnFx(() -> chooser("#compare-to").setValue(2));
        room.until(() -> FxTest.onFx(() -> lines.getItems().size() == 2));
        FxTest.runOnFx(() -> chooser("#compare-from").setValue(3));
        room.until(() -> FxTest.onFx(() -> lines.lookup(".difference-removed") != null
                && lines.lookup(".difference-added") == null));
        assertEquals(List.of(1, 2, 3), FxTest.onFx(() -> chooser("#compare-from").getItems()));
        robot.push(KeyCode.ESCAPE);
        room.until(() -> room.node("#comparison") == null);
    }

    private void open(Language language) throws Exception {
        var file = folder.resolve("عمل.hashiya");
        try (var library = Library.create(file)) {
            var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
            var editor = new Editor(library);
            editor.importArticle(new Facts("معسكر قرب إدلب", "", "", "", PartialDate.UNKNOWN, "", "ar"),
                    new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH),
                    new Content(bytes, TEXT), List.of());
            number = highlight(editor, "ثلاثمئة");
            denial = highlight(editor, "صحة هذه الأنباء");
            editor.record(Claim.Draft.of("ثلاثمئة محتجزون"), new Statement(Stance.ASSERTS,
                    List.of(new Speaker.New("القائد", SourceKind.PERSON)), PartialDate.UNKNOWN), number.id());
        }
        room = new WindowRoom(file, language);
        // In pictures, both themes are seen.
        FxTest.runOnFx(() -> room.window().wear(language.isRightToLeft() ? Theme.LIGHT : Theme.DARK));
        FxTest.runOnFx(() -> room.window().desk().open(ARTICLE));
        room.settle();
        assertEquals(denial, room.library().get(Highlight.class, denial.id()));
    }

    private static Highlight highlight(Editor editor, String quote) {
        var at = TEXT.indexOf(quote);
        return editor.highlight(ARTICLE, new TextRange(at, at + quote.length()), Colour.YELLOW);
    }

    private void show(PanelName panel) throws Exception {
        FxTest.runOnFx(() -> room.window().desk().panel().set(panel));
        room.settle();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> chooser(String id) {
        return (ComboBox<Integer>) room.node(id);
    }

    private String readerText() throws Exception {
        return FxTest.onFx(() -> (String) room.node("#reader").queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private static void strike(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
    }

    private static List<String> quotes(List<Highlight> highlights) {
        return highlights.stream().map(Highlight::quote).toList();
    }

    private Snapshot snapshot() {
        return room.library().snapshot();
    }
}
