package hashiya.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.claims.Agreement;
import hashiya.claims.Contrast;
import hashiya.claims.Matrix;
import hashiya.library.Library;
import hashiya.model.OpenPoint;
import hashiya.model.PointState;
import hashiya.model.Question;
import hashiya.model.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeighingTest {

    @TempDir
    private static Path folder;
    private static Snapshot sample;

    @BeforeAll
    static void build() {
        try (var library = Library.create(folder.resolve("sample.hashiya"))) {
            Sample.build(library);
            sample = library.snapshot();
        }
    }

    @Test
    void the_three_figures_of_the_question_stand_against_each_other() {
        var question = sample.all(Question.class).getFirst().id();
        var contrast = Contrast.in(question, sample).getFirst();
        assertEquals(List.of("200 EXACTLY", "300 ABOUT", "300 AT_MOST"), contrast.accounts().stream()
                .map(each -> each.figure().number().toPlainString() + " " + each.figure().bound()).toList());
        assertEquals(Set.of(Contrast.Aspect.NUMBER, Contrast.Aspect.ACTION, Contrast.Aspect.AGENT,
                Contrast.Aspect.PLACE), contrast.differing());
        assertTrue(contrast.conflicting());
    }

    @Test
    void the_answer_with_two_groups_has_the_least_against_it() {
        var matrix = Matrix.of(sample.all(Question.class).getFirst().id(), sample);
        assertEquals(List.of(0, 1, 3), matrix.hypotheses().stream()
                .map(each -> matrix.inconsistency(each.id())).toList());
        assertTrue(matrix.hypotheses().getFirst().wording().startsWith("جماعتان"));
        assertEquals(5, matrix.evidence().size());
        assertEquals(4, matrix.evidence().stream().filter(matrix::isDiagnostic).count());
    }

    @Test
    void the_execution_is_asserted_and_denied_and_its_point_is_open() {
        var claim = Agreement.disputed(sample).getFirst();
        assertEquals(List.of(PointState.OPEN), sample.openPoints(claim).stream().map(OpenPoint::state).toList());
        assertEquals(Set.of(PointState.OPEN, PointState.ASKED, PointState.CANNOT_BE_SETTLED),
                sample.all(OpenPoint.class).stream().map(OpenPoint::state).collect(Collectors.toSet()));
    }
}
