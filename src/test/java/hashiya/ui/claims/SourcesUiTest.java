package hashiya.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Credibility;
import hashiya.model.Highlight;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.Workroom;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
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

/// All sources, what each says, how two become one, and how letters and digits came to be what they are.
@Tag("ui")
@ExtendWith(FxTest.class)
class SourcesUiTest {

    @TempDir
    private Path folder;
    private Workroom room;
    private ClaimsPanel panel;
    private Highlight highlight;
    private Attribution first;
    private Attribution second;

    @BeforeEach
    void open_a_workspace_with_two_spellings_of_one_source() {
        room = new Workroom(folder.resolve("a.hashiya"));
        highlight = room.highlight("نحو 300 منشقّ عن تنظيم الدولة محتجزون في معسكر بريف إدلب", Colour.YELLOW);
        first = record("نحو 300 محتجزون", "قائد", "بي بي سي");
        second = record("التنظيم ينهار", "منشق", "هيئة الإذاعة البريطانية");
        room.editor.replace(source(1), source(1).rated(Reliability.B, "وكالة كبيرة"));
        room.editor.replace(source(3), source(3).of(SourceKind.DOCUMENT).rated(Reliability.C, "اسم آخر"));
    }

    @AfterEach
    void close_it() throws Exception {
        room.close();
        assertEquals(List.of(), room.failures);
    }

    @ParameterizedTest
    @EnumSource
    void a_source_is_found_among_all_and_merged_after_its_consequences_were_said(Language language, FxRobot robot)
            throws Exception {
        var before = room.library.snapshot();
        var into = source(1);
        var from = source(3);
        show(language);
        robot.clickOn("#claims-sources");
        assertEquals(4, robot.lookup("#sources").queryAs(ListView.class).getItems().size());
        Pictures.keep(panel.getScene(), "sources-list-" + language.tag());
        robot.write("هيئة").push(KeyCode.DOWN).push(KeyCode.ENTER);
        room.until(() -> room.desk.source().get().equals(Optional.of(from.id())));
        assertEquals(1, robot.lookup(".source-statement").queryAll().size());
        robot.interact(() -> robot.lookup("#source-merge").query().requestFocus());
        robot.write("بي بي").push(KeyCode.ENTER);
        room.until(() -> robot.lookup("#source-merging").query().isVisible());
        var said = robot.lookup("#source-merging .label").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .reduce("", String::concat);
        var messages = new Messages(language);
        assertTrue(said.contains(messages.text("claims.merge.letters", "B", "C")), said);
        assertTrue(said.contains(messages.count("claims.merge.chains", 1)), said);
        assertEquals(before, room.library.snapshot());
        Pictures.keep(panel.getScene(), "sources-merge-" + language.tag());
        robot.push(KeyCode.ENTER);
        room.until(() -> room.library.all(Source.class).size() == 3
                && room.desk.source().get().equals(Optional.of(into.id())));
        assertEquals(List.of(second.speaker(), into.id()),
                room.library.get(Attribution.class, second.id()).chain());
        assertEquals(List.of(from.name()), room.library.get(Source.class, into.id()).aliases());
        room.dark();
        Pictures.keep(panel.getScene(), "sources-merged-dark-" + language.tag());
        robot.clickOn(".undo-button");
        room.until(() -> room.library.snapshot().equals(before));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#sources").tryQuery().isPresent());
    }

    @Test
    void what_a_source_says_leads_to_the_claim(FxRobot robot) throws Exception {
        show(Language.ARABIC);
        FxTest.runOnFx(() -> room.desk.source().set(Optional.of(first.speaker())));
        robot.interact(() -> robot.lookup(".source-statement").query().requestFocus());
        robot.push(KeyCode.ENTER);
        room.until(() -> room.desk.claim().get().equals(Optional.of(first.claim())));
        assertTrue(robot.lookup(".quote-button").match(Node::isFocused).tryQuery().isPresent());
    }

    @Test
    void a_claim_that_is_being_written_is_not_left_for_the_sources_unasked(FxRobot robot) throws Exception {
        show(Language.ENGLISH);
        FxTest.runOnFx(() -> panel.recordOn(highlight.id()));
        robot.write("ق");
        FxTest.runOnFx(panel::showSources);
        assertTrue(robot.lookup("#claim-leaving").query().isVisible());
        robot.push(KeyCode.ENTER);
        assertEquals("ق", robot.lookup("#new-proposition").queryTextInputControl().getText());
    }

    @ParameterizedTest
    @EnumSource
    void the_history_of_a_letter_and_of_a_digit_is_read_when_somebody_asks(Language language, FxRobot robot)
            throws Exception {
        show(language);
        FxTest.runOnFx(() -> room.desk.source().set(Optional.of(source(1).id())));
        focusAndOpen(robot);
        room.until(() -> robot.lookup(".history-row .rating").queryAll().size() == 2);
        assertEquals(List.of("B", "F"), texts(robot, ".history-row .rating"));
        assertEquals(List.of("وكالة كبيرة"), texts(robot, ".history-reason"));
        Pictures.keep(panel.getScene(), "sources-history-" + language.tag());
        FxTest.runOnFx(() -> room.desk.claim().set(Optional.of(first.claim())));
        focusAndOpen(robot);
        var claim = room.library.get(Claim.class, first.claim());
        room.editor.replace(claim, claim.rated(Credibility.DOUBTFUL, "لا شاهد"));
        room.until(() -> texts(robot, ".history-row .rating").equals(List.of("4", "6")));
        room.undo();
        room.until(() -> texts(robot, ".history-row .rating").equals(List.of("6")));
    }

    @ParameterizedTest
    @EnumSource
    void letters_and_digits_are_shown_against_each_other_with_what_is_known_of_analysts(Language language,
            FxRobot robot) throws Exception {
        rate(first, Reliability.B, Credibility.PROBABLY_TRUE);
        rate(second, Reliability.C, Credibility.IMPROBABLE);
        show(language);
        robot.clickOn("#claims-sources").clickOn("#claims-coupling");
        room.until(() -> robot.lookup(".coupling-cell").queryAll().size() == 36);
        assertEquals(List.of("·", "1", "·", "·", "·"), texts(robot, ".coupling-diagonal"));
        assertEquals(2, texts(robot, ".coupling-cell").stream().filter("1"::equals).count());
        var said = String.join(" ", texts(robot, ".coupling-said .label"));
        var messages = new Messages(language);
        for (var sentence : Arrays.asList(messages.count("claims.coupling.judged", 2),
                messages.text("claims.coupling.share", "50%", "87%"),
                messages.text("claims.coupling.correlation", "1.00"),
                messages.text("claims.coupling.few", CouplingView.ENOUGH))) {
            assertTrue(said.contains(sentence), said);
        }
        Pictures.keep(panel.getScene(), "sources-coupling-" + language.tag());
        room.dark();
        Pictures.keep(panel.getScene(), "sources-coupling-dark-" + language.tag());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#sources").tryQuery().isPresent());
    }

    private void show(Language language) throws Exception {
        panel = room.show(language, messages -> new ClaimsPanel(room.workspace, room.desk, messages));
        room.settle();
    }

    private Attribution record(String proposition, String speaker, String outlet) {
        return room.editor.record(Claim.Draft.of(proposition), new Statement(Stance.ASSERTS,
                List.of(new Speaker.New(speaker, SourceKind.PERSON), new Speaker.New(outlet, SourceKind.OUTLET)),
                PartialDate.UNKNOWN), highlight.id());
    }

    private void rate(Attribution attribution, Reliability letter, Credibility digit) {
        var source = room.library.get(Source.class, attribution.speaker());
        var claim = room.library.get(Claim.class, attribution.claim());
        room.editor.replace(source, source.rated(letter, "سبب"));
        room.editor.replace(claim, claim.rated(digit, "سبب"));
    }

    private Source source(int place) {
        return room.library.all(Source.class).get(place);
    }

    private static void focusAndOpen(FxRobot robot) {
        robot.interact(() -> robot.lookup("#rating-history").query().requestFocus());
        robot.push(KeyCode.ENTER);
    }

    private static List<String> texts(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
