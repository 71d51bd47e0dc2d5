package hashiya.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.Bound;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.Workroom;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// What the quick form reads off the passage, and what it says before something is recorded twice.
@Tag("ui")
@ExtendWith(FxTest.class)
class RecordFormUiTest {

    @TempDir
    private Path folder;
    private Workroom room;
    private ClaimsPanel panel;
    private Highlight highlight;

    @BeforeEach
    void open_a_workspace() {
        room = new Workroom(folder.resolve("a.hashiya"));
        highlight = room.highlight("نحو 300 منشقّ عن تنظيم الدولة محتجزون في معسكر بريف إدلب", Colour.YELLOW);
    }

    @AfterEach
    void close_it() throws Exception {
        room.close();
        assertEquals(List.of(), room.failures);
    }

    @ParameterizedTest
    @EnumSource
    void figures_of_the_passage_are_corrected_and_kept_with_day_place_and_who_did_what(Language language,
            FxRobot robot) throws Exception {
        show(language);
        var figures = new FigureWords(new Messages(language));
        FxTest.runOnFx(() -> panel.recordOn(highlight.id()));
        assertEquals(List.of(figures.of(figure("300", Bound.ABOUT, "منشقّ"))), texts(robot, ".figures-field .chip-label"));
        type(robot, "#new-proposition", "محتجزون");
        focus(robot, "#claim-event");
        robot.push(KeyCode.ENTER).write("٢٠١٧");
        type(robot, "#new-place", "إدلب");
        type(robot, "#claim-chain", "قائد");
        focus(robot, ".figures-field .chip");
        robot.push(KeyCode.ENTER);
        type(robot, "#claim-figure", "كثيرون");
        robot.push(KeyCode.ENTER);
        assertTrue(texts(robot, ".form-complaint").stream().anyMatch(each -> each.contains("«كثيرون»")));
        type(robot, "#claim-figure", "٢٥٠ منشقا على الأقل");
        robot.push(KeyCode.ENTER);
        type(robot, "#claim-figure", "45");
        Pictures.keep(panel.getScene(), "record-form-" + language.tag());
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        room.until(() -> room.library.all(Attribution.class).size() == 1);
        var kept = List.of(figure("250", Bound.AT_LEAST, "منشقا"), figure("45", Bound.EXACTLY, ""));
        assertEquals(kept, room.library.all(Attribution.class).getFirst().figures());
        room.until(() -> texts(robot, ".figure").equals(kept.stream().map(figures::of).toList()));
        type(robot, "#claim-agent", "فصيل");
        type(robot, "#claim-action", "احتجاز");
        robot.push(KeyCode.ENTER);
        var claim = room.library.all(Claim.class).getFirst();
        room.until(() -> room.library.get(Claim.class, claim.id()).action().equals("احتجاز"));
        assertEquals(claim.on(new PartialDate("2017")).at("إدلب").done("فصيل", "احتجاز"),
                room.library.get(Claim.class, claim.id()));
        room.dark();
        Pictures.keep(panel.getScene(), "record-card-dark-" + language.tag());
    }

    @ParameterizedTest
    @EnumSource
    void the_claim_that_the_passage_repeats_is_offered_and_the_same_account_is_not_recorded_unasked(Language language,
            FxRobot robot) throws Exception {
        var first = room.editor.record(Claim.Draft.of("300 منشق محتجزون في إدلب"), new Statement(Stance.ASSERTS,
                List.of(new Speaker.New("قائد", SourceKind.PERSON)), PartialDate.UNKNOWN), highlight.id());
        show(language);
        FxTest.runOnFx(() -> panel.recordOn(room.article.id(), highlight.range()));
        room.until(() -> robot.lookup(".claim-alike").tryQuery().isPresent());
        Pictures.keep(panel.getScene(), "record-offered-" + language.tag());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER).write("قائد").push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertTrue(robot.lookup("#claim-repeated").query().isVisible());
        Pictures.keep(panel.getScene(), "record-repeated-" + language.tag());
        robot.push(KeyCode.ENTER);
        room.until(() -> robot.lookup(".quote-button").match(Node::isFocused).tryQuery().isPresent());
        assertEquals(Optional.of(first.claim()), room.desk.claim().get());
        assertEquals(List.of(first), room.library.all(Attribution.class));

        FxTest.runOnFx(() -> panel.recordOn(highlight.id()));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER).write("قائد").push(KeyCode.ENTER);
        robot.press(KeyCode.ALT).push(KeyCode.DIGIT2).release(KeyCode.ALT).push(KeyCode.ENTER);
        room.until(() -> room.library.all(Attribution.class).size() == 2);
        assertFalse(robot.lookup("#claim-repeated").tryQuery().filter(Node::isVisible).isPresent());
    }

    private void show(Language language) throws Exception {
        panel = room.show(language, messages -> new ClaimsPanel(room.workspace, room.desk, messages));
        room.settle();
    }

    private static Quantity figure(String number, Bound bound, String unit) {
        return new Quantity(new BigDecimal(number), bound, unit);
    }

    private static void focus(FxRobot robot, String selector) {
        robot.interact(() -> robot.lookup(selector).query().requestFocus());
    }

    private static void type(FxRobot robot, String selector, String words) {
        robot.interact(() -> {
            var field = robot.lookup(selector).queryAs(TextInputControl.class);
            field.requestFocus();
            field.setText(words);
        });
    }

    private static List<String> texts(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAll().stream().filter(Node::isVisible)
                .map(each -> ((Labeled) each).getText()).toList();
    }
}
