package hashiya.work;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs slow work off the screen's thread and hands the result back to it.
///
/// Two lanes: short work (a change, a read) is done in order, one after the other; long work (an import, an export)
/// runs beside it, so that a click never waits for a folder.
public final class Background implements AutoCloseable {

    /// Long work that says how far it is.
    @FunctionalInterface
    public interface LongWork<T> {
        T run(Progress progress) throws Exception;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ExecutorService quick = lane("hashiya-quick");
    private final ExecutorService slow = lane("hashiya-slow");
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("hashiya-clock").factory());
    private final List<BiConsumer<Job, Job.State>> watchers = new CopyOnWriteArrayList<>();
    private final Executor screen;

    /// @param screen `Platform::runLater` in the application, `Runnable::run` where there is no screen
    public Background(Executor screen) {
        this.screen = screen;
    }

    /// Short work. Both answers come on the screen's thread.
    public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        quick.execute(() -> answer(work, onDone, onFailure));
    }

    /// Long work, shown in the status line under its name and to be cancelled there. Both answers come on the
    /// screen's thread; cancelled work answers neither.
    public <T> Job start(String name, LongWork<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        var job = show(name);
        slow.execute(() -> {
            try {
                answer(() -> {
                    job.at(0, 0);
                    return work.run(job);
                }, onDone, onFailure);
            } finally {
                job.over();
            }
        });
        return job;
    }

    /// Long work that is done elsewhere, shown in the status line under its name. Whoever does it says how far it is, hears
    /// there when it is cancelled, and says when it is over.
    public Job show(String name) {
        var jobs = new Job[1];
        jobs[0] = new Job(name, state -> screen.execute(() -> watchers.forEach(each -> each.accept(jobs[0], state))));
        return jobs[0];
    }

    /// Calls the watcher on the screen's thread with every sign of progress of long work.
    ///
    /// @return stops calling it
    public Runnable watch(BiConsumer<Job, Job.State> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Does short work again and again, in its turn among the other short work.
    public void every(long milliseconds, Runnable work) {
        clock.scheduleWithFixedDelay(() -> quick.execute(() -> quietly(work)), milliseconds, milliseconds,
                TimeUnit.MILLISECONDS);
    }

    /// The screen's thread, for those who hear of changes on another.
    public Executor screen() {
        return screen;
    }

    /// Finishes the work already handed in; nothing half-written is left behind.
    @Override
    public void close() {
        clock.shutdownNow();
        slow.close();
        quick.close();
    }

    /// Nobody waits for work of the clock: what fails is tried again at its next turn.
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Work of the clock failed", e);
        }
    }

    private <T> void answer(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        try {
            var result = work.call();
            screen.execute(() -> onDone.accept(result));
        } catch (CancellationException e) {
            // Whoever cancelled knows.
        } catch (Exception e) {
            screen.execute(() -> onFailure.accept(e));
        }
    }

    private static ExecutorService lane(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
    }
}
