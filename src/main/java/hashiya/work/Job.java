package hashiya.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// One piece of long work as the status line sees it.
public final class Job implements Progress {

    /// @param total 0 where it is not known how much there is
    public record State(String name, long done, long total, boolean over) {}

    private final String name;
    private final Consumer<State> onState;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    Job(String name, Consumer<State> onState) {
        this.name = name;
        this.onState = onState;
    }

    /// Asks the work to stop at its next sign of progress.
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public void at(long done, long total) {
        if (cancelled.get()) {
            throw new CancellationException(name);
        }
        onState.accept(new State(name, done, total, false));
    }

    void over() {
        onState.accept(new State(name, 0, 0, true));
    }
}
