package hashiya.ui.search;

import hashiya.indexing.WorkspaceIndex;
import hashiya.search.Completion;
import hashiya.search.Request;
import hashiya.search.Results;
import hashiya.work.Tender;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Asks the index on a thread of its own, always for what was wanted last: what was wanted before and has not been asked
/// for by then never is. The hits come first; counting looks at all of them, so the counts follow.
final class Asking implements AutoCloseable {

    /// Names proposed where a field is typed already, and where a word of the text may be meant as well.
    private static final int MANY_NAMES = 8;
    private static final int FEW_NAMES = 3;

    /// @param request nothing where only names are wanted
    /// @param known   what was found last
    record Question(long number, WorkspaceIndex index, Optional<Typing> typing, Optional<Request> request, Outcome known) {}

    /// A part of an answer.
    record Answer(long number, Optional<List<Completion>> completions, Optional<Outcome> outcome, boolean isLast) {}

    private final AtomicReference<Optional<Question>> wanted = new AtomicReference<>(Optional.empty());
    private final Tender tender = new Tender("hashiya-search", this::answer);
    private final Executor screen;
    private final Consumer<Answer> onAnswer;

    /// @param onAnswer is told on the screen
    Asking(Executor screen, Consumer<Answer> onAnswer) {
        this.screen = screen;
        this.onAnswer = onAnswer;
    }

    void ask(Question question) {
        wanted.set(Optional.of(question));
        tender.wake();
    }

    @Override
    public void close() {
        wanted.set(Optional.empty());
        tender.close();
    }

    private void answer() {
        wanted.getAndSet(Optional.empty()).ifPresent(question -> {
            try {
                answer(question);
            } finally {
                tell(question, Optional.empty(), Optional.empty(), true);
            }
        });
    }

    private void answer(Question question) {
        question.typing.ifPresent(typing -> tell(question, Optional.of(question.index.complete(typing.begun(),
                typing.isValue() ? MANY_NAMES : FEW_NAMES)), Optional.empty(), false));
        question.request.ifPresent(request -> {
            var known = question.known.before(request);
            var results = known.flatMap(each -> further(question, request, each.results()))
                    .orElseGet(() -> question.index.search(request));
            var counted = known.filter(each -> each.results().state().equals(results.state())).flatMap(Outcome::census);
            // Nothing is counted quickly, and what is offered instead would only come and go.
            if (!results.hits().isEmpty()) {
                tell(question, Optional.empty(), Optional.of(new Outcome(Optional.of(request), results, counted)), false);
            }
            // Somebody types on: the counts would come too late for anybody.
            if (counted.isEmpty() && wanted.get().isEmpty()) {
                tell(question, Optional.empty(), Optional.of(new Outcome(Optional.of(request), results,
                        Optional.of(question.index.census(request)))), false);
            }
        });
    }

    /// What is listed already is not read again, unless the index has moved on.
    private static Optional<Results> further(Question question, Request request, Results known) {
        var further = question.index.search(request, known.hits().size());
        return Optional.of(further).filter(each -> each.state().equals(known.state())).map(known::with);
    }

    private void tell(Question question, Optional<List<Completion>> completions, Optional<Outcome> outcome,
            boolean isLast) {
        screen.execute(() -> onAnswer.accept(new Answer(question.number, completions, outcome, isLast)));
    }
}
