package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.claims.Agreement;
import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Distinction;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.PanelStage;
import hashiya.ui.Pictures;
import hashiya.ui.desk.PanelName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// A report that two outlets print counts once, as soon as the analyst has seen that it is one.
@Tag("ui")
@ExtendWith(FxTest.class)
class SameOriginUiTest {

    private static final String PASSAGE = "ويحتجز حوالي 300 من السجناء";

    @TempDir
    private Path folder;
    private WindowRoom room;
    private ClaimId claim;
    private Article unattributed;

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_syndicated_copy_is_counted_once(Language language, FxRobot robot) throws Exception {
        var file = folder.resolve("a.hashiya");
        try (var library = Library.create(file)) {
            fill(library);
        }
        room = new WindowRoom(file, language);
        FxTest.runOnFx(() -> {
            room.window().desk().panel().set(PanelName.CLAIMS);
            room.window().desk().claim().set(Optional.of(claim));
        });
        room.settle();
        assertEquals(3, origins());
        assertEquals(3, FxTest.onFx(() -> robot.lookup(".loop .label").queryAll().size()), "a heading and two steps");
        assertEquals(List.of("المنشقون"), FxTest.onFx(() -> robot.lookup(".voices").nth(1)
                .lookup(".hyperlink").queryAll().stream().map(each -> ((Labeled) each).getText()).toList()));
        Pictures.keep(room.window().scene(), "origins-card-" + language.tag());
        FxTest.runOnFx(() -> scrollTo(robot.lookup(".voices").nth(1).query()));
        Pictures.keep(room.window().scene(), "origins-voices-" + language.tag());
        FxTest.runOnFx(() -> scrollTo(robot.lookup("#claim-origins").query()));

        ask(robot);
        room.until(() -> robot.lookup(".origin-sheet .hyperlink").match(Node::isVisible).tryQuery().isPresent());
        Pictures.keep(room.window().scene(), "origins-sheet-" + language.tag());
        FxTest.runOnFx(() -> room.window().wear(Theme.DARK));
        Pictures.keep(room.window().scene(), "origins-sheet-dark-" + language.tag());
        assertTrue(FxTest.onFx(() -> robot.lookup(".origin-text").queryAll().size()) >= 2);
        passOn(robot);
        robot.push(KeyCode.ENTER);
        room.until(() -> origins() == 2);
        room.until(() -> said(robot).contains("2"));
        assertEquals(List.of("بي بي سي", "بي بي سي", ""), room.library().all(Attribution.class).stream()
                .filter(each -> each.claim().equals(claim) && each.stance() == Stance.ASSERTS)
                .map(Attribution::origin).toList());

        robot.push(KeyCode.DELETE);
        room.until(() -> room.library().all(Distinction.class).size() == 1);
        room.until(() -> robot.lookup("#origin-accept").query().isDisabled());
        robot.push(KeyCode.ESCAPE);
        // Nothing is left to be decided, and a printing that nobody has attributed is still shown.
        robot.clickOn("#claim-origins");
        room.until(() -> robot.lookup(".origin-sheet .hyperlink").match(Node::isVisible).tryQuery().isPresent());
        FxTest.runOnFx(() -> robot.lookup(".origin-sheet .hyperlink").<Hyperlink>query().fire());
        room.until(() -> room.window().desk().article().get().equals(Optional.of(unattributed.id())));
        assertTrue(robot.lookup(".origin-sheet").tryQuery().isEmpty());
        var place = room.window().desk().place().get().flatMap(each -> each.range()).orElseThrow();
        assertTrue(place.in(room.library().text(unattributed)).contains("300"), place::toString);
        FxTest.runOnFx(() -> new Editor(room.library()).remove(unattributed));
        room.settle();
        robot.clickOn("#claim-origins");
        room.until(() -> robot.lookup(".undo-bar").match(Node::isVisible).tryQuery().isPresent());
        assertTrue(robot.lookup(".origin-sheet").tryQuery().isEmpty());
        robot.press(KeyCode.SHORTCUT).push(KeyCode.Z).release(KeyCode.SHORTCUT);
        room.settle();

        for (var step = 0; step < 2; step++) {
            robot.press(KeyCode.SHORTCUT).push(KeyCode.Z).release(KeyCode.SHORTCUT);
            room.settle();
        }
        assertEquals(3, origins());
        assertEquals(List.of(), room.library().all(Distinction.class));

        FxTest.runOnFx(() -> {
            room.window().desk().open(new ArticleId(1));
            room.window().desk().panel().set(PanelName.DETAILS);
        });
        room.until(() -> robot.lookup("#coverage .version-note").<Labeled>tryQuery()
                .filter(each -> each.getText().contains("15")).isPresent());
    }

    /// Brings a node of the card to the lower edge.
    private static void scrollTo(Node node) {
        var pane = node.getParent();
        while (!(pane instanceof ScrollPane)) {
            pane = pane.getParent();
        }
        var scroll = (ScrollPane) pane;
        var content = scroll.getContent();
        var bottom = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMaxY();
        var view = scroll.getViewportBounds().getHeight();
        scroll.setVvalue((bottom - view) / (content.getBoundsInLocal().getHeight() - view));
    }

    private void ask(FxRobot robot) throws Exception {
        robot.clickOn("#claim-origins");
        room.until(() -> robot.lookup("#origin-rows").tryQuery().isPresent());
        room.settle();
    }

    /// Page Down leaves a pair undecided until the sheet is opened again.
    private void passOn(FxRobot robot) throws Exception {
        var first = title(robot);
        for (var pair = 0; pair < 5 && !robot.lookup("#origin-accept").query().isDisabled(); pair++) {
            var before = title(robot);
            robot.push(KeyCode.PAGE_DOWN);
            room.settle();
            assertNotEquals(before, title(robot));
        }
        assertTrue(robot.lookup("#origin-accept").query().isDisabled(), "there is always another pair");
        assertEquals(3, origins(), "nothing was decided");
        robot.push(KeyCode.ESCAPE);
        room.settle();
        ask(robot);
        assertEquals(first, title(robot));
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".origin-sheet .label").<Labeled>query().getText();
    }

    private int origins() {
        return Agreement.of(claim, room.library().snapshot()).origins(Stance.ASSERTS);
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".origins .claim-agreement").<Labeled>query().getText();
    }

    /// Two outlets that print one report, one that tells of it by the same wire, and two that cite each other.
    private void fill(Library library) throws Exception {
        var editor = new Editor(library);
        var wire = PanelStage.seed(0);
        var first = article(editor, "معسكر للمنشقين", "بي بي سي", wire);
        var copy = article(editor, "منشقون محتجزون في إدلب", "موقع الأخبار", PanelStage.seed(4).lines().findFirst()
                .orElseThrow() + "\n" + wire.replace("محمد الغابي", "قائد ميداني").replace("إ", "ا"));
        unattributed = article(editor, "", "جريدة المهجر", "خاص\n" + wire);
        var third = article(editor, "مصير المنشقين", "صحيفة المساء", PanelStage.seed(1));
        var recorded = editor.record(Claim.Draft.of("يُحتجز نحو 300 منشق عن التنظيم في معسكر بمحافظة إدلب"),
                statement("2017-07-11", speaker("محمد الغابي"), outlet("بي بي سي")), first.id(), place(wire, PASSAGE),
                Colour.YELLOW);
        claim = recorded.claim();
        var copied = library.text(copy);
        var agency = outlet("وكالة الأنباء");
        editor.attribute(claim, statement("2017-07-13", speaker("قائد ميداني"), agency, outlet("موقع الأخبار")),
                copy.id(), place(copied, PASSAGE), Colour.YELLOW);
        var known = library.all(Source.class).stream().filter(each -> each.name().equals("وكالة الأنباء"))
                .map(each -> new Speaker.Known(each.id())).findFirst().orElseThrow();
        editor.attribute(claim, statement("2017-07-14", speaker("مصدر محلي"), known, outlet("صحيفة المساء")),
                third.id(), place(library.text(third), "300"), Colour.YELLOW);
        circle(editor, recorded.chain(), first);
        var question = editor.ask("ما مصير الثلاثمئة؟");
        var asked = library.get(Claim.class, claim);
        editor.replace(asked, asked.under(Optional.of(question.id())));
        editor.record(Claim.Draft.of("التنظيم في انهيار"), statement("", speaker("المنشقون")), first.id(),
                place(wire, "في انهيار"), Colour.BLUE);
    }

    private void circle(Editor editor, List<SourceId> sources, Article article) {
        var bbc = new Speaker.Known(sources.getLast());
        var paper = editor.addSource("جريدة الصباح", SourceKind.OUTLET);
        editor.attribute(claim, new Statement(Stance.DOUBTS, List.of(bbc, new Speaker.Known(paper.id())),
                new PartialDate("2017-07-20")), article.id(), new TextRange(0, 12), Colour.GRAY);
        editor.attribute(claim, new Statement(Stance.DOUBTS, List.of(new Speaker.Known(paper.id()), bbc),
                new PartialDate("2017-07-21")), article.id(), new TextRange(13, 30), Colour.GRAY);
    }

    private static Article article(Editor editor, String title, String outlet, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return editor.importArticle(new Facts(title, "", outlet, "", PartialDate.UNKNOWN, "", "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, title + ".txt", "UTF-8", Instant.EPOCH),
                new Content(bytes, text), List.of());
    }

    private static Statement statement(String day, Speaker... chain) {
        return new Statement(Stance.ASSERTS, Arrays.asList(chain), new PartialDate(day));
    }

    private static Speaker speaker(String name) {
        return new Speaker.New(name, SourceKind.PERSON);
    }

    private static Speaker outlet(String name) {
        return new Speaker.New(name, SourceKind.OUTLET);
    }

    private static TextRange place(String text, String letters) {
        var at = text.indexOf(letters);
        return new TextRange(at, at + letters.length() + 40);
    }
}
