package hashiya.ui.exports;

import hashiya.work.Background;
import hashiya.work.Background.LongWork;
import hashiya.work.Job;
import java.util.Optional;
import java.util.function.Consumer;

/// The long work of a sheet, one at a time, with how far it is and a way to stop it. FX thread only.
final class Errand {

    private final Background background;
    private final Runnable onChange;
    private final Runnable stopWatching;
    private Optional<Job> job = Optional.empty();
    private boolean running;
    private double share = -1;
    private boolean closed;

    /// @param onChange told whenever it begins, gets on or is over
    Errand(Background background, Runnable onChange) {
        this.background = background;
        this.onChange = onChange;
        stopWatching = background.watch(this::heard);
    }

    /// Does it, unless something is under way. What came of it is handed over even when the sheet has been closed
    /// meanwhile, so that it can be thrown away.
    <T> void run(String name, LongWork<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        if (running || closed) {
            return;
        }
        share = -1;
        running = true;
        tell();
        var started = background.start(name, work, done -> {
            over();
            onDone.accept(done);
            tell();
        }, failure -> {
            over();
            onFailed.accept(failure);
            tell();
        });
        job = Optional.of(started).filter(_ -> running);
    }

    boolean isRunning() {
        return running;
    }

    boolean isClosed() {
        return closed;
    }

    /// How much is done, from 0 to 1; less than 0 where that is not known.
    double share() {
        return share;
    }

    void cancel() {
        job.ifPresent(Job::cancel);
    }

    /// Stops what is under way.
    void close() {
        closed = true;
        cancel();
        stopWatching.run();
    }

    private void heard(Job heard, Job.State state) {
        if (job.filter(heard::equals).isPresent()) {
            share = state.total() == 0 ? -1 : (double) state.done() / state.total();
            if (state.over()) {
                // It was stopped: whoever finishes answers first.
                over();
            }
            tell();
        }
    }

    private void over() {
        running = false;
        job = Optional.empty();
    }

    private void tell() {
        if (!closed) {
            onChange.run();
        }
    }
}
