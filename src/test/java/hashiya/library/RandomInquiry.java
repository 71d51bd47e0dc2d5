package hashiya.library;

import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Consistency;
import hashiya.model.Entity;
import hashiya.model.Gap;
import hashiya.model.Hypothesis;
import hashiya.model.OpenPoint;
import hashiya.model.PointState;
import hashiya.model.Question;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What a [RandomAnalyst] does with sources, origins and questions.
final class RandomInquiry {

    private final Library library;
    private final Editor editor;
    private final QuestionEditor questions;
    private final OriginEditor origins;
    private final Random random;
    private Snapshot now;

    RandomInquiry(Library library, Random random) {
        this.library = library;
        this.random = random;
        editor = new Editor(library);
        questions = new QuestionEditor(library);
        origins = new OriginEditor(library);
    }

    /// One journal entry, or none where it cannot be done now.
    ///
    /// @param before the workspace as it is
    void step(Snapshot before) {
        now = before;
        switch (random.nextInt(6)) {
            case 0 -> sources();
            case 1 -> any(Attribution.class).ifPresent(one -> any(Attribution.class)
                    .ifPresent(other -> origins(one, other)));
            case 2 -> any(Attribution.class).ifPresent(each -> origins.part(each.id()));
            case 3 -> open();
            default -> suppose();
        }
    }

    private void origins(Attribution one, Attribution other) {
        if (random.nextBoolean()) {
            origins.join(one.id(), other.id());
        } else {
            origins.keepApart(one.id(), other.id());
        }
    }

    private void open() {
        var gap = any(Claim.class).<Gap>map(one -> any(Claim.class).filter(other -> !other.equals(one))
                .<Gap>map(other -> new Gap.Between(one.id(), other.id())).orElse(new Gap.InClaim(one.id())))
                .filter(_ -> random.nextBoolean())
                .or(() -> any(Question.class).map(each -> new Gap.OnQuestion(each.id())));
        var point = any(OpenPoint.class).filter(_ -> random.nextInt(3) == 0);
        if (point.isPresent()) {
            editor.replace(point.get(), point.get().in(PointState.values()[random.nextInt(4)], words(2)));
        } else {
            gap.ifPresent(each -> questions.open(new OpenPoint.Draft(each, words(3),
                    any(Source.class).map(Source::id), words(1))));
        }
    }

    private void suppose() {
        var question = any(Question.class);
        var hypothesis = any(Hypothesis.class);
        var claim = any(Claim.class);
        if (hypothesis.isPresent() && claim.isPresent() && random.nextInt(4) > 0) {
            var id = new AssessmentId(hypothesis.get().id(), claim.get().id());
            questions.assess(new Assessment(id, Consistency.values()[random.nextInt(6)], words(2)));
        } else if (random.nextInt(5) == 0) {
            any(Assessment.class).ifPresent(each -> questions.clear(each.id()));
        } else if (random.nextInt(5) == 0) {
            question.ifPresent(from -> any(Question.class).filter(into -> !into.equals(from))
                    .ifPresent(into -> questions.merge(from.id(), into.id())));
        } else {
            question.ifPresent(each -> questions.suppose(each.id(), words(4)));
        }
    }

    private void sources() {
        var from = any(Source.class);
        var into = any(Source.class).filter(each -> !from.equals(Optional.of(each)));
        if (into.isPresent() && random.nextBoolean()) {
            new SourceEditor(library).merge(from.orElseThrow().id(), into.get().id());
            return;
        }
        from.ifPresent(source -> editor.replace(source, source.with(List.of(words(1), words(2)))
                .of(SourceKind.values()[random.nextInt(SourceKind.values().length)])));
    }

    private <E extends Entity> Optional<E> any(Class<E> kind) {
        return RandomAnalyst.any(now, random, kind);
    }

    private String words(int count) {
        return RandomAnalyst.words(random, count);
    }
}
