package hashiya.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// One piece of long work as the status line sees it.
public final class Job implements Progress {

    /// @param total     0 where it is not known how much there is
    /// @param found     how many things came of it; 0 where a piece of the work is a thing
    /// @param perSecond how much was done, or how many things came of it, in a second of late; 0 as long as that is not
    ///                  known
    /// @param rest      how long it will take at this pace, where that is known
    public record State(String name, long done, long total, long found, boolean over, double perSecond,
            Optional<Duration> rest) {}

    /// So often at most the screen hears of it, in nanoseconds.
    private static final long OFTEN = Duration.ofMillis(50).toNanos();

    private static final int MANY = 20;

    private final String name;
    private final Consumer<State> onState;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Pace pace = new Pace();
    private final Pace finding = new Pace();
    private long told;
    private long done;
    private long total;
    private long found;
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
    public void at(long nowDone, long nowTotal) {
        done = nowDone;
        total = nowTotal;
        tell();
    }

    @Override
    public void found(long things) {
        found = things;
        tell();
    }

    private void tell() {
        if (cancelled.get()) {
            throw new CancellationException(name);
        }
        var now = System.nanoTime();
        if (!begun || now - told >= OFTEN || done == total) {
            begun = true;
            told = now;
            pace.at(now, done);
            finding.at(now, found);
            onState.accept(state());
        }
    }

    /// Where pieces hold many things each, things tell the pace, and the pieces tell the rest only if they are many.
    private State state() {
        var isMany = found > done;
        return new State(name, done, total, isMany ? found : 0, false, (isMany ? finding : pace).perSecond(),
                isMany && total < MANY ? Optional.empty() : pace.rest(total));
    }

    /// It is done, or was given up.
    public void over() {
        onState.accept(new State(name, 0, 0, 0, true, 0, Optional.empty()));
    }
}
