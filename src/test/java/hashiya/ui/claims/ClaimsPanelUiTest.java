package hashiya.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Credibility;
import hashiya.model.Highlight;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.Workroom;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(FxTest.class)
class ClaimsPanelUiTest {

    private static final String HELD = "نحو 300 منشق محتجزون في إدلب";

    @TempDir
    private Path folder;
    private Workroom room;
    private ClaimsPanel panel;
    private Highlight highlight;
    private Highlight denial;

    @BeforeEach
    void open_a_workspace() {
        room = new Workroom(folder.resolve("a.hashiya"));
        highlight = room.highlight("نحو 300 منشقّ عن تنظيم الدولة محتجزون في معسكر بريف إدلب", Colour.YELLOW);
        denial = room.highlight("ونفى جيش الإسلام ذلك", Colour.RED);
    }

    @AfterEach
    void close_it() throws Exception {
        room.close();
        assertEquals(List.of(), room.failures);
    }

    @ParameterizedTest
    @EnumSource
    void a_source_shows_its_card_while_the_mouse_rests_on_it(Language language, FxRobot robot) throws Exception {
        var attribution = record(Stance.ASSERTS, "قائد في جيش التحرير");
        var source = source(attribution);
        room.editor.replace(source, source.rated(Reliability.C, "شاهد في المكان"));
        show(language);
        FxTest.runOnFx(() -> room.desk.claim().set(Optional.of(attribution.claim())));
        room.settle();
        robot.moveTo(robot.lookup(".source-chip").queryAll().iterator().next());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup(".source-glance").tryQuery().isPresent());
        var said = FxTest.onFx(() -> robot.lookup(".source-glance").query().lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText()).toList());
        assertTrue(said.stream().anyMatch(each -> each.startsWith("C")), said.toString());
        assertTrue(said.containsAll(List.of(source.name(), "شاهد في المكان")), said.toString());
        Pictures.keep(robot.lookup(".source-glance").query().getScene(), "claims-source-glance-" + language.tag());
    }

    @ParameterizedTest
    @EnumSource
    void a_claim_with_a_chain_of_three_is_recorded_by_keyboard_alone_and_undone_as_one(Language language,
            FxRobot robot) throws Exception {
        show(language);
        FxTest.runOnFx(() -> panel.recordOn(highlight.id()));
        robot.write(HELD).push(KeyCode.TAB);
        robot.write("قائد في جيش التحرير").push(KeyCode.ENTER);
        robot.write("صحيفة").push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.press(KeyCode.ALT).push(KeyCode.DIGIT4).release(KeyCode.ALT);
        Pictures.keep(panel.getScene(), "claims-form-" + language.tag());
        robot.push(KeyCode.ENTER);
        room.until(() -> room.library.all(Attribution.class).size() == 1);
        var attribution = room.library.all(Attribution.class).getFirst();
        assertEquals(HELD, claim(attribution).proposition());
        assertEquals(Stance.RELAYS, attribution.stance());
        assertEquals(List.of("قائد في جيش التحرير", "صحيفة", "BBC"), names(attribution));
        assertEquals(List.of(SourceKind.PERSON, SourceKind.OUTLET, SourceKind.OUTLET),
                room.library.all(Source.class).stream().map(Source::kind).toList());
        assertEquals(new PartialDate("2017-07-11"), attribution.reported());
        assertEquals(highlight.id(), attribution.passage());
        room.until(() -> room.desk.claim().get().equals(Optional.of(attribution.claim())));
        Pictures.keep(panel.getScene(), "claims-card-" + language.tag());
        room.undo();
        room.until(() -> room.library.all(Claim.class).isEmpty() && room.library.all(Source.class).isEmpty());
        assertTrue(robot.lookup("#claims").tryQuery().isPresent());
    }

    @Test
    void typing_offers_the_claim_that_is_there_and_a_denial_is_attached_to_it(FxRobot robot) throws Exception {
        record(Stance.ASSERTS, "قائد");
        show(Language.ARABIC);
        FxTest.runOnFx(() -> panel.recordOn(denial.id()));
        robot.write("300 منشق").push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.write("جيش الإسلام").push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.press(KeyCode.ALT).push(KeyCode.DIGIT2).release(KeyCode.ALT);
        robot.push(KeyCode.ENTER);
        room.until(() -> room.library.all(Attribution.class).size() == 2);
        assertEquals(1, room.library.all(Claim.class).size());
        var attached = room.library.all(Attribution.class).getLast();
        assertEquals(Stance.DENIES, attached.stance());
        assertEquals(denial.id(), attached.passage());
        assertEquals(SourceKind.GROUP, room.library.get(Source.class, attached.speaker()).kind());
        room.until(() -> robot.lookup(".attribution").queryAll().size() == 2);
        Pictures.keep(panel.getScene(), "claims-denied-ar");
        room.dark();
        Pictures.keep(panel.getScene(), "claims-denied-ar-dark");
        robot.clickOn("#claims-back");
        Pictures.keep(panel.getScene(), "claims-list-ar-dark");
    }

    @Test
    void tab_goes_past_offered_claims_to_who_says_it(FxRobot robot) throws Exception {
        record(Stance.ASSERTS, "قائد");
        show(Language.ARABIC);
        FxTest.runOnFx(() -> panel.recordOn(denial.id()));
        robot.write("300 منشق");
        assertTrue(robot.lookup(".claim-alike").tryQuery().isPresent());
        robot.push(KeyCode.TAB);
        assertTrue(robot.lookup("#claim-chain").query().isFocused());
        robot.write("جيش الإسلام").push(KeyCode.ENTER).push(KeyCode.ENTER);
        room.until(() -> room.library.all(Claim.class).size() == 2);
    }

    @Test
    void letters_without_a_highlight_get_one_with_the_claim(FxRobot robot) throws Exception {
        show(Language.ARABIC);
        var words = "التنظيم ينهار";
        var start = Workroom.TEXT.indexOf(words);
        FxTest.runOnFx(() -> panel.recordOn(room.article.id(), new TextRange(start, start + words.length())));
        robot.write(words).push(KeyCode.TAB).write("منشقون").push(KeyCode.ENTER).push(KeyCode.ENTER);
        room.until(() -> room.library.all(Attribution.class).size() == 1);
        var made = room.library.highlights(room.article.id()).stream()
                .filter(each -> each.quote().equals(words)).findFirst();
        assertEquals(made.map(Highlight::id), Optional.of(room.library.all(Attribution.class).getFirst().passage()));
        room.undo();
        room.until(() -> room.library.highlights(room.article.id()).size() == 2);
    }

    @Test
    void the_chain_is_put_in_order_by_keyboard_and_by_mouse(FxRobot robot) throws Exception {
        show(Language.ARABIC);
        FxTest.runOnFx(() -> panel.recordOn(highlight.id()));
        robot.write(HELD).push(KeyCode.TAB);
        robot.write("أ").push(KeyCode.ENTER).write("ب").push(KeyCode.ENTER).write("ج").push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        robot.press(KeyCode.ALT).push(KeyCode.LEFT).release(KeyCode.ALT);
        assertEquals(List.of("ب", "أ", "ج"), chips(robot));
        robot.drag(chip(robot, "ج")).moveTo(chip(robot, "أ")).dropTo(chip(robot, "ب"));
        assertEquals(List.of("ج", "ب", "أ"), chips(robot));
        robot.clickOn(chip(robot, "ب")).push(KeyCode.DELETE);
        assertEquals(List.of("ج", "أ"), chips(robot));
        robot.clickOn("#claim-record");
        room.until(() -> room.library.all(Attribution.class).size() == 1);
        assertEquals(List.of("ج", "أ"), names(room.library.all(Attribution.class).getFirst()));
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_escape_asks_before_it_discards(FxRobot robot) throws Exception {
        show(Language.ARABIC);
        FxTest.runOnFx(() -> panel.recordOn(highlight.id()));
        robot.push(KeyCode.ENTER);
        assertTrue(complaint(robot).contains("جملة واحدة"));
        robot.write(HELD).push(KeyCode.ENTER);
        assertTrue(complaint(robot).contains("من يقول ذلك"));
        robot.write("قائد").push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#claim-reported").queryAs(TextInputControl.class).setText("2017-13"));
        robot.push(KeyCode.ENTER);
        assertTrue(complaint(robot).contains("«2017-13»"));
        assertEquals(List.of(), room.library.all(Claim.class));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".claim-discard").query().isVisible());
        robot.push(KeyCode.SPACE);
        assertEquals(HELD, robot.lookup("#new-proposition").queryAs(TextInputControl.class).getText());
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#claims").tryQuery().isPresent());
        FxTest.runOnFx(() -> panel.recordOn(highlight.id()));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#claims").tryQuery().isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void the_letter_is_changed_on_the_source_and_the_digit_on_the_claim(Language language, FxRobot robot)
            throws Exception {
        var first = record(Stance.ASSERTS, "قائد");
        show(language);
        robot.clickOn(".claim-proposition");
        robot.clickOn(".source-chip");
        robot.clickOn("B");
        robot.clickOn("#source-reason").write("شاهد عيان");
        room.until(() -> source(first).reliability() == Reliability.B && source(first).reason().equals("شاهد عيان"));
        Pictures.keep(panel.getScene(), "claims-source-" + language.tag());
        robot.clickOn("#claims-back");
        robot.clickOn(rating("1"));
        assertTrue(complaint(robot).contains("1"));
        assertEquals(Credibility.CANNOT_BE_JUDGED, claim(first).credibility());
        robot.clickOn(rating("3"));
        room.until(() -> claim(first).credibility() == Credibility.POSSIBLY_TRUE);
        for (var step = 0; step < 3; step++) {
            room.undo();
        }
        room.until(() -> source(first).reliability() == Reliability.F);
        assertEquals(Credibility.CANNOT_BE_JUDGED, claim(first).credibility());
    }

    @Test
    void question_relation_date_and_words_are_changed_on_the_card(FxRobot robot) throws Exception {
        var first = record(Stance.ASSERTS, "قائد");
        var other = room.editor.record(Claim.Draft.of("أقاموا مجمّعًا بأنفسهم"),
                new Statement(Stance.ASSERTS, List.of(new Speaker.New("سعودي", SourceKind.UNNAMED)),
                        PartialDate.UNKNOWN), denial.id());
        show(Language.ARABIC);
        FxTest.runOnFx(() -> room.desk.claim().set(Optional.of(first.claim())));
        room.settle();
        focus(robot, "#claim-question");
        robot.write("ما مصير الثلاثمئة؟").push(KeyCode.ENTER);
        room.until(() -> claim(first).question().isPresent());
        assertEquals("ما مصير الثلاثمئة؟", room.library.all(Question.class).getFirst().wording());
        focus(robot, "#claim-relation");
        robot.write("مجمع").push(KeyCode.ENTER);
        room.until(() -> room.library.all(Relation.class).size() == 1);
        assertEquals(RelationKind.CONTRADICTS, room.library.all(Relation.class).getFirst().kind());
        assertEquals(other.claim(), room.library.all(Relation.class).getFirst().to());
        focus(robot, "#claim-proposition");
        robot.push(KeyCode.HOME).write("قيل إن ");
        room.until(() -> claim(first).proposition().equals("قيل إن " + HELD));
        focus(robot, "#claim-happened");
        robot.write("2017-7").push(KeyCode.ENTER);
        assertTrue(complaint(robot).contains("2017-7"));
        robot.eraseText(1).write("٠٧").push(KeyCode.ENTER);
        room.until(() -> claim(first).happened().equals(new PartialDate("2017-07")));
        Pictures.keep(panel.getScene(), "claims-card-full-ar");
    }

    @Test
    void an_attribution_is_changed_and_removed_and_its_quote_opens_the_reader(FxRobot robot) throws Exception {
        var first = record(Stance.ASSERTS, "قائد");
        show(Language.ENGLISH);
        robot.clickOn(".claim-proposition");
        robot.clickOn(".quote-button");
        assertEquals(Optional.of(highlight.id()), room.desk.highlight().get());
        robot.clickOn(button(robot, "Change the attribution"));
        robot.press(KeyCode.ALT).push(KeyCode.DIGIT3).release(KeyCode.ALT).push(KeyCode.ENTER);
        room.until(() -> room.library.get(Attribution.class, first.id()).stance() == Stance.DOUBTS);
        room.until(() -> robot.lookup("#claim-proposition").tryQuery().isPresent());
        robot.clickOn(button(robot, "Remove the attribution"));
        room.until(() -> room.library.all(Attribution.class).isEmpty()
                && robot.lookup(".undo-button").match(Node::isVisible).tryQuery().isPresent());
        robot.clickOn(".undo-button");
        room.until(() -> room.library.all(Attribution.class).size() == 1);
    }

    @Test
    void the_reason_that_a_one_stands_on_cannot_be_emptied(FxRobot robot) throws Exception {
        var first = record(Stance.ASSERTS, "قائد");
        room.editor.replace(claim(first), claim(first).rated(Credibility.CONFIRMED, "رأيتُه").done("فصيل", "احتجاز"));
        var rated = claim(first);
        show(Language.ENGLISH);
        robot.clickOn(".claim-proposition");
        focus(robot, "#claim-reason");
        robot.interact(() -> robot.lookup("#claim-reason").queryTextInputControl().clear());
        focus(robot, "#claim-happened");
        assertTrue(complaint(robot).contains("1"));
        room.settle();
        assertEquals(rated, claim(first));
        robot.interact(() -> robot.lookup("#claim-happened").queryTextInputControl().setText("2017-07"));
        focus(robot, "#claim-reason");
        room.until(() -> claim(first).equals(rated.on(new PartialDate("2017-07"))));
    }

    @Test
    void what_is_typed_into_a_card_survives_changes_from_elsewhere(FxRobot robot) throws Exception {
        var first = record(Stance.ASSERTS, "قائد");
        show(Language.ARABIC);
        FxTest.runOnFx(() -> room.desk.claim().set(Optional.of(first.claim())));
        room.settle();
        focus(robot, "#claim-reason");
        robot.write("لأن");
        room.editor.replace(claim(first), claim(first).worded("غيره"));
        room.settle();
        robot.write(" القائد");
        room.until(() -> claim(first).reason().equals("لأن القائد"));
        assertEquals("غيره", claim(first).proposition());
    }

    private void show(Language language) throws Exception {
        panel = room.show(language, messages -> new ClaimsPanel(room.workspace, room.desk, messages));
        room.settle();
    }

    private Attribution record(Stance stance, String speaker) {
        return room.editor.record(Claim.Draft.of(HELD), new Statement(stance,
                List.of(new Speaker.New(speaker, SourceKind.PERSON), new Speaker.New("بي بي سي", SourceKind.OUTLET)),
                new PartialDate("2017-07-11")), highlight.id());
    }

    private Claim claim(Attribution of) {
        return room.library.get(Claim.class, of.claim());
    }

    private Source source(Attribution of) {
        return room.library.get(Source.class, of.speaker());
    }

    private List<String> names(Attribution attribution) {
        return attribution.chain().stream().map(id -> room.library.get(Source.class, id).name()).toList();
    }

    private static void focus(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    private static Node rating(String sign) {
        var robot = new hashiya.ui.ScreenRobot();
        var button = robot.lookup(".rating-button").match(node -> ((Labeled) node).getText().equals(sign)).query();
        robot.interact(button::requestFocus);
        return button;
    }

    private static Node button(FxRobot robot, String words) {
        return robot.lookup(".icon-button").match(node -> ((Labeled) node).getText().equals(words)).query();
    }

    private static Node chip(FxRobot robot, String name) {
        return robot.lookup(".chip-label").match(node -> ((Labeled) node).getText().equals(name)).query();
    }

    private static List<String> chips(FxRobot robot) {
        return robot.lookup(".chain-field .chip-label").queryAll().stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private static String complaint(FxRobot robot) {
        return robot.lookup(".form-complaint").match(Node::isVisible).queryLabeled().getText();
    }
}
