package hashiya.ui.inquiry;

import hashiya.model.AssessmentId;
import hashiya.model.ClaimId;
import hashiya.model.PointState;
import hashiya.model.QuestionId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// Which question is looked at and how, kept while the page is closed and while the interface changes its language. FX
/// thread only.
public final class InquiryState {

    /// The parts of the page.
    public enum Part {
        MATRIX,
        POINTS,
        QUESTION,
        RELATIONS
    }

    private final Map<QuestionId, SequencedSet<ClaimId>> waiting = new LinkedHashMap<>();
    private Optional<QuestionId> question = Optional.empty();
    private Part part = Part.MATRIX;
    private Optional<AssessmentId> cell = Optional.empty();
    private Optional<PointState> wanted = Optional.empty();
    private Optional<ClaimId> centre = Optional.empty();

    /// The question that is looked at; it may be gone.
    public Optional<QuestionId> question() {
        return question;
    }

    public void ask(QuestionId asked) {
        if (!question.equals(Optional.of(asked))) {
            question = Optional.of(asked);
            cell = Optional.empty();
            centre = Optional.empty();
        }
    }

    public Part part() {
        return part;
    }

    public void turnTo(Part wantedPart) {
        part = wantedPart;
    }

    /// The cell of the matrix that is chosen.
    Optional<AssessmentId> cell() {
        return cell;
    }

    void choose(Optional<AssessmentId> chosen) {
        cell = chosen;
    }

    /// In which state the open points are that are shown; all of them where it says nothing.
    Optional<PointState> wanted() {
        return wanted;
    }

    void want(Optional<PointState> state) {
        wanted = state;
    }

    /// The claim whose relations are drawn.
    public Optional<ClaimId> centre() {
        return centre;
    }

    public void centreOn(ClaimId claim) {
        centre = Optional.of(claim);
    }

    /// Claims of elsewhere that were called as evidence and have no cell yet.
    List<ClaimId> waiting() {
        return question.map(each -> List.copyOf(waiting.getOrDefault(each, new LinkedHashSet<>()))).orElse(List.of());
    }

    void call(ClaimId evidence) {
        question.ifPresent(each -> waiting.computeIfAbsent(each, _ -> new LinkedHashSet<>()).add(evidence));
    }

    void sendAway(ClaimId evidence) {
        question.ifPresent(each -> waiting.getOrDefault(each, new LinkedHashSet<>()).remove(evidence));
    }
}
