package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.change.Deed;
import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.Claim;
import hashiya.model.Gap;
import hashiya.model.Hypothesis;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an analyst does with a question: what is open about it, which answers it may have, and what speaks against
/// each;
/// like [Editor], of which it is a part: every call is one change, written when the call returns, and undone as one.
public final class QuestionEditor {

    private final Library library;

    public QuestionEditor(Library library) {
        this.library = library;
    }

    /// Notes that something is open.
    public OpenPoint open(OpenPoint.Draft like) {
        var change = library.apply(fresh -> new Added(like.with(fresh.openPoint())));
        return (OpenPoint) change.entity();
    }

    /// Adds a possible answer.
    public Hypothesis suppose(QuestionId question, String wording) {
        var change = library.apply(fresh -> new Added(new Hypothesis(fresh.hypothesis(), question, wording.strip())));
        return (Hypothesis) change.entity();
    }

    /// Holds a claim against a hypothesis, in place of what was said of the two before.
    public Assessment assess(Assessment assessment) {
        var before = library.find(assessment.id()).map(Assessment.class::cast);
        if (before.isEmpty()) {
            library.apply(new Added(assessment));
        } else if (!before.get().equals(assessment)) {
            library.apply(new Replaced(before.get(), assessment));
        }
        return assessment;
    }

    /// Takes a cell out of the matrix; the claim is not held against the hypothesis any more.
    public void clear(AssessmentId id) {
        library.find(id).ifPresent(each -> library.apply(new Removed(each)));
    }

    /// Makes one question a part of another: its claims, hypotheses and open points go over.
    ///
    /// @throws IllegalArgumentException if the two are one
    public void merge(QuestionId from, QuestionId into) {
        if (from.equals(into)) {
            throw new IllegalArgumentException(from + " cannot become part of itself");
        }
        library.apply(_ -> {
            var changes = new ArrayList<Change>();
            library.all(Claim.class).stream().filter(each -> each.question().equals(Optional.of(from)))
                    .forEach(each -> changes.add(new Replaced(each, each.under(Optional.of(into)))));
            library.all(Hypothesis.class).stream().filter(each -> each.question().equals(from))
                    .forEach(each -> changes.add(new Replaced(each, each.under(into))));
            library.all(OpenPoint.class).stream().filter(each -> each.gap().equals(new Gap.OnQuestion(from)))
                    .forEach(each -> changes.add(new Replaced(each, each.on(new Gap.OnQuestion(into)))));
            changes.add(new Removed(library.get(Question.class, from)));
            library.get(Question.class, into);
            return new Batch(Deed.QUESTIONS_MERGED, List.copyOf(changes));
        });
    }
}
