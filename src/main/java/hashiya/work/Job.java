package hashiya.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// One piece of long work as the status line sees it.
public final class Job implements Progress {

    /// @param total     0 where it is not known how much there is
    /// @param perSecond how much was done in a second of late; 0 as long as that is not known
    /// @param rest      how long it will take at this pace, where that is known
    public record State(String name, long done, long total, boolean over, double perSecond, Optional<Duration> rest) {}

    /// So often at most the screen hears of it, in nanoseconds.
    private static final long OFTEN = Duration.ofMillis(50).toNanos();

    private final String name;
    private final Consumer<State> onState;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Pace pace = new Pace();
    private long told;
    private boolean begun;

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
        var now = System.nanoTime();
        if (!begun || now - told >= OFTEN || done == total) {
            begun = true;
            told = now;
            pace.at(now, done);
            onState.accept(new State(name, done, total, false, pace.perSecond(), pace.rest(total)));
        }
    }

    /// It is done, or was given up.
    public void over() {
        onState.accept(new State(name, 0, 0, true, 0, Optional.empty()));
    }
}
