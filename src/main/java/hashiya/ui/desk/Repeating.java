package hashiya.ui.desk;

import hashiya.change.Change;
import hashiya.library.Library;
import hashiya.work.Progress;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Undo and redo: at once as a rule, with progress where one step is an import, or a change of very many articles.
///
/// @param steps how many journal entries it goes through
record Repeating(Workspace workspace, Function<Library, Integer> steps,
        BiFunction<Library, IntConsumer, Optional<Change>> step) {

    /// Journal entries that are undone before anybody looks for progress.
    private static final int QUICK = 3;

    /// @param name what it is called in the status line where it takes long
    void run(String name, Consumer<Optional<Change>> onDone) {
        workspace.read(library -> steps.apply(library) > QUICK ? Optional.<Optional<Change>>empty()
                : Optional.of(step.apply(library, _ -> { })), done -> done.ifPresentOrElse(onDone,
                        () -> workspace.start(name, this::withProgress, onDone)));
    }

    private Optional<Change> withProgress(Progress progress) {
        var library = workspace.library();
        var total = steps.apply(library);
        return step.apply(library, done -> progress.at(done, total));
    }
}
