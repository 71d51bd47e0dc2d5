package hashiya.ui.shell;

import hashiya.change.Change;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.ui.desk.Workspace;
import hashiya.work.Progress;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Undo and redo: at once as a rule, with progress where a step is an import of very many articles.
final class Steps {

    /// Journal entries that are undone before anybody looks for progress.
    private static final int QUICK = 3;

    private final Workspace workspace;
    private final Messages messages;

    Steps(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
    }

    void undo(Consumer<Optional<Change>> onDone) {
        run("status.undoing", Library::undoSteps, Library::undo, onDone);
    }

    void redo(Consumer<Optional<Change>> onDone) {
        run("status.redoing", Library::redoSteps, Library::redo, onDone);
    }

    private void run(String name, Function<Library, Integer> steps,
            BiFunction<Library, IntConsumer, Optional<Change>> step, Consumer<Optional<Change>> onDone) {
        workspace.read(library -> steps.apply(library) > QUICK ? Optional.<Optional<Change>>empty()
                : Optional.of(step.apply(library, _ -> { })), done -> done.ifPresentOrElse(onDone,
                        () -> workspace.start(messages.text(name), progress -> withProgress(steps, step, progress), onDone)));
    }

    private Optional<Change> withProgress(Function<Library, Integer> steps,
            BiFunction<Library, IntConsumer, Optional<Change>> step, Progress progress) {
        var library = workspace.library();
        var total = steps.apply(library);
        return step.apply(library, done -> progress.at(done, total));
    }
}
