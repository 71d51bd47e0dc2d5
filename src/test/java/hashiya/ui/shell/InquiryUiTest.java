package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Consistency;
import hashiya.model.Gap;
import hashiya.model.Hypothesis;
import hashiya.model.HypothesisId;
import hashiya.model.OpenPoint;
import hashiya.model.PointState;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.sample.Sample;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.desk.PanelName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

@Tag("ui")
@ExtendWith(FxTest.class)
class InquiryUiTest {

    @TempDir
    private static Path sample;
    @TempDir
    private Path folder;
    private WindowRoom room;

    /// Without the open point that the sample has on the execution, so that its contradiction is offered.
    @BeforeAll
    static void build_the_sample() {
        try (var library = Library.create(sample.resolve("sample.hashiya"))) {
            Sample.build(library);
            library.all(OpenPoint.class).stream().filter(each -> each.gap() instanceof Gap.InClaim).toList()
                    .forEach(new Editor(library)::remove);
        }
    }

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void answers_are_weighed_a_gap_is_noted_and_a_relation_gets_its_reason(Language language, FxRobot robot)
            throws Exception {
        room = new WindowRoom(Files.copy(sample.resolve("sample.hashiya"), folder.resolve("w.hashiya")), language);
        weigh(language, robot);
        callEvidence(robot);
        note(robot);
        relate(robot);
        FxTest.runOnFx(() -> room.window().speak(language == Language.ARABIC ? Language.ENGLISH : Language.ARABIC));
        room.until(() -> !seen(".inquiry-relation").isEmpty());
        robot.push(KeyCode.ESCAPE);
        room.until(() -> room.node("#inquiry") == null);
    }

    /// A sign by key makes another hypothesis the first, and undo brings the ranks back.
    private void weigh(Language language, FxRobot robot) throws Exception {
        var held = claim("يُحتجز نحو 300");
        FxTest.runOnFx(() -> room.window().desk().claim().set(Optional.of(held)));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.Q).release(KeyCode.SHIFT, KeyCode.CONTROL);
        room.until(() -> seen(".inquiry-cell").size() >= 9);
        Pictures.keep(room.window().scene(), "inquiry-matrix-" + language.tag());
        var first = heads().getFirst();
        room.until(() -> room.isFocusIn("#inquiry-matrix"));
        robot.push(KeyCode.DIGIT5);
        var cell = new AssessmentId(first, held);
        room.until(() -> sign(cell).equals(Optional.of(Consistency.VERY_INCONSISTENT)));
        room.until(() -> !heads().getFirst().equals(first));
        var name = FxTest.onFx(() -> room.node(("#cell-" + cell).replace(':', '-')).getAccessibleText());
        assertTrue(name.contains(library().get(Hypothesis.class, first).wording()), name);
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        room.until(() -> heads().getFirst().equals(first));
        assertEquals(Optional.of(Consistency.CONSISTENT), sign(cell));
        robot.push(KeyCode.I).push(KeyCode.I);
        room.until(() -> sign(cell).equals(Optional.of(Consistency.VERY_INCONSISTENT)));
    }

    /// A claim of another question stands in the matrix at once, and without a sign is nowhere else.
    private void callEvidence(FxRobot robot) throws Exception {
        var rows = FxTest.onFx(() -> ((ListView<?>) room.node("#inquiry-matrix")).getItems().size());
        var before = library().lastEntry();
        FxTest.runOnFx(() -> {
            room.node("#inquiry-evidence").requestFocus();
            ((TextInputControl) room.node("#inquiry-evidence")).setText("450");
        });
        robot.push(KeyCode.ENTER);
        room.until(() -> FxTest.onFx(() -> ((ListView<?>) room.node("#inquiry-matrix")).getItems().size() == rows + 1));
        assertEquals(before, library().lastEntry());
    }

    /// The contradiction of the execution leads from its card to an offer, which one key takes.
    private void note(FxRobot robot) throws Exception {
        var executed = claim("أعدم جيش الإسلام 45");
        FxTest.runOnFx(() -> {
            room.window().desk().panel().set(PanelName.CLAIMS);
            room.window().desk().claim().set(Optional.of(executed));
        });
        room.until(() -> room.node("#claim-open-points") != null);
        FxTest.runOnFx(() -> ((Hyperlink) room.node("#claim-open-points")).fire());
        room.until(() -> seen(".inquiry-offer").size() == 1);
        Pictures.keep(room.window().scene(), "inquiry-offer-" + room.settings().language().tag());
        room.until(() -> FxTest.onFx(() -> room.node(".inquiry-offer").isFocused()));
        robot.push(KeyCode.SPACE);
        room.until(() -> !points(executed).isEmpty() && seen(".inquiry-offer").isEmpty());
        room.until(() -> FxTest.onFx(() -> room.window().scene().getFocusOwner() instanceof TextInputControl));
        FxTest.runOnFx(() -> ((TextInputControl) room.window().scene().getFocusOwner()).setText("نص بيان النفي"));
        room.until(() -> points(executed).getFirst().settling().equals("نص بيان النفي"));
        FxTest.runOnFx(() -> seen(".inquiry-point .toggle-button").stream().map(ToggleButton.class::cast)
                .skip(PointState.ASKED.ordinal()).findFirst().orElseThrow().fire());
        room.until(() -> points(executed).stream().anyMatch(each -> each.state() == PointState.ASKED));
        FxTest.runOnFx(() -> room.window().commands().run(Command.UNDO));
        room.until(() -> points(executed).stream().anyMatch(each -> each.state() == PointState.OPEN));
        room.until(() -> FxTest.onFx(() -> ((ToggleButton) room.node(".inquiry-point .toggle-button")).isSelected()));
    }

    private void relate(FxRobot robot) throws Exception {
        FxTest.runOnFx(() -> seen("#inquiry-parts .toggle-button").stream().map(ToggleButton.class::cast).toList()
                .getLast().fire());
        room.until(() -> room.node("#inquiry-relate") != null);
        var before = library().all(Relation.class).size();
        FxTest.runOnFx(() -> {
            ((TextInputControl) room.node("#inquiry-relation-note")).setText("الفصيل نفسه");
            room.node("#inquiry-relate").requestFocus();
            ((TextInputControl) room.node("#inquiry-relate")).setText("450");
        });
        robot.push(KeyCode.ENTER);
        room.until(() -> library().all(Relation.class).size() == before + 1);
        var related = library().all(Relation.class).getLast();
        assertEquals("الفصيل نفسه", related.note());
        assertEquals(RelationKind.CONTRADICTS, related.kind());
        assertEquals(claim("أعدم جيش الإسلام 45"), related.from());
        room.until(() -> seen(".inquiry-relation").size() >= 1);
        Pictures.keep(room.window().scene(), "inquiry-relations-" + room.settings().language().tag());
        FxTest.runOnFx(() -> ((Button) room.node("#graph-" + related.to())).fire());
        room.until(() -> FxTest.onFx(() -> room.node("#graph-" + related.to()).isFocused()));
    }

    private List<HypothesisId> heads() throws Exception {
        return FxTest.onFx(() -> seen(".inquiry-head").stream().map(each -> each.lookup(".inquiry-id"))
                .map(Label.class::cast).map(Label::getText)
                .map(each -> new HypothesisId(Integer.parseInt(each.substring(2)))).toList());
    }

    private Optional<Consistency> sign(AssessmentId cell) {
        return library().find(cell).map(Assessment.class::cast).map(Assessment::consistency);
    }

    private List<OpenPoint> points(ClaimId claim) {
        return library().all(OpenPoint.class).stream()
                .filter(each -> each.gap().equals(new Gap.InClaim(claim))).toList();
    }

    private ClaimId claim(String words) {
        return library().all(Claim.class).stream().filter(each -> each.proposition().contains(words)).findFirst()
                .orElseThrow().id();
    }

    private List<Node> seen(String selector) {
        try {
            return FxTest.onFx(() -> {
                room.window().scene().getRoot().layout();
                return room.window().scene().getRoot().lookupAll(selector).stream().filter(Node::isVisible).toList();
            });
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Library library() {
        return room.library();
    }
}
