package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hashiya.change.Change.Batch;
import hashiya.change.Deed;
import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.Consistency;
import hashiya.model.Distinction;
import hashiya.model.Gap;
import hashiya.model.Hypothesis;
import hashiya.model.OpenPoint;
import hashiya.model.PointState;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.Bound;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import hashiya.text.TextRange;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InquiryTest {

    private static final Quantity ABOUT_300 = new Quantity(new BigDecimal(300), Bound.ABOUT, "منشق");

    @TempDir
    private Path folder;
    private Library library;
    private Editor editor;
    private QuestionEditor questions;
    private OriginEditor origins;
    private Attribution held;
    private Attribution settled;
    private Question question;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("work.hashiya"));
        wire();
        var article = Workspaces.article(library).id();
        var passage = editor.highlight(article, new TextRange(0, 9), Colour.YELLOW).id();
        held = Workspaces.claim(editor, "يُحتجز نحو 300", passage);
        settled = editor.record(Claim.Draft.of("أنشأ 300 مجمعاً").done("هم", "أنشأوا"), says("سعودي"), passage);
        question = editor.ask("ما مصير الثلاثمئة؟");
        under(held.claim(), question);
        under(settled.claim(), question);
    }

    @AfterEach
    void close() {
        Workspaces.assertAllWell(library);
        library.close();
    }

    @Test
    void everything_about_a_question_is_undone_and_done_again_step_by_step_across_restarts() {
        var states = new ArrayList<>(List.of(library.snapshot()));
        var steps = List.<Runnable>of(
                () -> editor.restate(held, new Statement(Stance.ASSERTS,
                        List.of(new Speaker.Known(held.speaker())), PartialDate.UNKNOWN, List.of(ABOUT_300))),
                () -> questions.open(new OpenPoint.Draft(new Gap.Between(settled.claim(), held.claim()),
                        "صور المعسكر", Optional.of(held.speaker()), "مراسل")),
                () -> editor.replace(point(), point().in(PointState.CANNOT_BE_SETTLED, "لم يُجب")),
                () -> questions.suppose(question.id(), "جماعة واحدة"),
                () -> questions.assess(new Assessment(cell(held.claim()), Consistency.CONSISTENT, "العدد واحد")),
                () -> questions.assess(new Assessment(cell(held.claim()), Consistency.VERY_INCONSISTENT, "")),
                () -> editor.relate(held.claim(), RelationKind.REFINES, settled.claim(), "أدق"),
                () -> editor.replace(library.all(Relation.class).getFirst(),
                        library.all(Relation.class).getFirst().noted("أوسع").reversed()),
                () -> origins.join(held.id(), settled.id()),
                () -> origins.part(settled.id()),
                () -> editor.replace(question, question.worded("أين الثلاثمئة؟")),
                () -> questions.merge(question.id(), editor.ask("سؤال آخر").id()),
                () -> editor.remove(library.all(Question.class).getFirst()),
                () -> editor.remove(library.get(Source.class, held.speaker())));
        for (var step : steps) {
            step.run();
            states.add(library.snapshot());
        }
        reopen();
        for (var at = states.size() - 2; at >= 0; at--) {
            library.undo();
            if (at == steps.size() - 3) {
                library.undo(); // The second question.
            }
            assertEquals(states.get(at), library.snapshot());
        }
        reopen();
        while (library.redo().isPresent()) {
            // All that was undone.
        }
        assertEquals(states.getLast(), library.snapshot());
    }

    @Test
    void taking_a_question_out_takes_its_hypotheses_and_points_and_lets_its_claims_go() {
        questions.suppose(question.id(), "جماعة واحدة");
        questions.assess(new Assessment(cell(held.claim()), Consistency.CONSISTENT, ""));
        questions.open(OpenPoint.Draft.of(new Gap.OnQuestion(question.id()), "تاريخ النصين"));
        questions.open(OpenPoint.Draft.of(new Gap.InClaim(held.claim()), ""));
        assertEquals(2, library.snapshot().openPoints(question.id()).size());
        editor.removeAll(List.of(question, library.get(Claim.class, settled.claim())));
        assertEquals(List.of(), library.all(Hypothesis.class));
        assertEquals(List.of(), library.all(Assessment.class));
        assertEquals(List.of(new Gap.InClaim(held.claim())),
                library.all(OpenPoint.class).stream().map(OpenPoint::gap).toList());
        assertEquals(List.of(Optional.empty()), library.all(Claim.class).stream().map(Claim::question).toList());
    }

    @Test
    void a_merged_question_hands_over_all_that_hangs_on_it_as_one_step() {
        questions.suppose(question.id(), "جماعة واحدة");
        questions.open(OpenPoint.Draft.of(new Gap.OnQuestion(question.id()), "تاريخ النصين"));
        var other = editor.ask("أين الثلاثمئة؟");
        var before = library.snapshot();
        questions.merge(question.id(), other.id());
        var after = library.snapshot();
        assertEquals(List.of(other), after.all(Question.class));
        assertEquals(1, after.hypotheses(other.id()).size());
        assertEquals(1, after.openPoints(other.id()).size());
        assertEquals(Optional.of(other.id()), after.get(Claim.class, held.claim()).question());
        assertThrows(IllegalArgumentException.class, () -> questions.merge(other.id(), other.id()));
        library.undo();
        assertEquals(before, library.snapshot());
    }

    @Test
    void marks_of_one_origin_reach_all_that_share_it_whatever_the_order() {
        var again = editor.attribute(held.claim(), new Statement(Stance.ASSERTS,
                List.of(new Speaker.Known(held.speaker())), PartialDate.UNKNOWN), held.passage());
        var third = editor.attribute(settled.claim(), says("ثالث"), held.passage());
        origins.join(settled.id(), third.id());
        origins.join(again.id(), third.id());
        assertEquals(List.of("سعودي", "سعودي", "سعودي", "سعودي"), words());
        assertEquals(Deed.ORIGINS_JOINED, ((Batch) library.nextUndo().orElseThrow()).deed());
        library.undo();
        assertEquals(List.of("", "سعودي", "", "سعودي"), words());
        origins.part(third.id());
        assertEquals(List.of("", "سعودي", "", ""), words());
        origins.join(held.id(), third.id());
        assertEquals(List.of("مصدر", "سعودي", "مصدر", "مصدر"), words());
    }

    @Test
    void two_said_to_be_apart_are_so_once_however_they_are_named() {
        var before = library.snapshot();
        origins.keepApart(settled.id(), held.id());
        var distinction = library.all(Distinction.class).getFirst();
        assertEquals(List.of(held.id(), settled.id()), List.of(distinction.one(), distinction.other()));
        var entries = library.lastEntry();
        origins.keepApart(held.id(), settled.id());
        origins.keepApart(held.id(), held.id());
        assertEquals(entries, library.lastEntry());
        library.undo();
        assertEquals(before, library.snapshot());
    }

    @Test
    void a_new_origin_never_takes_a_name_that_another_has() {
        editor.replace(settled, settled.from("مصدر"));
        var third = editor.attribute(settled.claim(), says("ثالث"), held.passage());
        origins.join(held.id(), third.id());
        assertEquals(List.of("مصدر 2", "مصدر", "مصدر 2"), words());
    }

    @Test
    void taking_a_source_out_takes_what_it_said_and_shortens_what_it_passed_on() {
        var relayed = editor.restate(settled, new Statement(Stance.ASSERTS, List.of(new Speaker.Known(settled.speaker()),
                new Speaker.Known(held.speaker())), PartialDate.UNKNOWN));
        questions.open(new OpenPoint.Draft(new Gap.InClaim(settled.claim()), "", Optional.of(held.speaker()), "أهله"));
        editor.remove(library.get(Source.class, held.speaker()));
        assertEquals(List.of(relayed.through(List.of(settled.speaker()))), library.all(Attribution.class));
        assertEquals("مصدر · أهله", point().knower());
        assertEquals(Optional.empty(), point().source());
    }

    private List<String> words() {
        return library.all(Attribution.class).stream().map(Attribution::origin).toList();
    }

    private OpenPoint point() {
        return library.all(OpenPoint.class).getFirst();
    }

    private AssessmentId cell(ClaimId claim) {
        return new AssessmentId(library.all(Hypothesis.class).getFirst().id(), claim);
    }

    private void under(ClaimId id, Question whose) {
        var claim = library.get(Claim.class, id);
        editor.replace(claim, claim.under(Optional.of(whose.id())));
    }

    private void reopen() {
        library.close();
        library = Library.open(folder.resolve("work.hashiya"));
        wire();
    }

    private void wire() {
        editor = new Editor(library);
        questions = new QuestionEditor(library);
        origins = new OriginEditor(library);
    }

    private static Statement says(String name) {
        return new Statement(Stance.ASSERTS, List.of(new Speaker.New(name, SourceKind.UNNAMED)), PartialDate.UNKNOWN);
    }
}
