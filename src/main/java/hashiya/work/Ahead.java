package hashiya.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Work begun early on a thread of its own, for whoever needs its result later. Unlike [Background] it needs no screen,
/// so that it can run while the screen is started.
public final class Ahead<T> {

    private final FutureTask<T> task;

    private Ahead(FutureTask<T> task) {
        this.task = task;
    }

    /// Begins at once. The program can end before the work does.
    public static <T> Ahead<T> begin(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("hashiya-ahead").start(task);
        return new Ahead<>(task);
    }

    /// Waits for the result.
    ///
    /// @throws Exception whatever the work threw
    public T result() throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception exception -> throw exception;
                case Error error -> throw error;
                default -> throw e;
            }
        }
    }

    /// Waits until the work is over, whatever came of it.
    public void finish() throws InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            // Whoever asks for the result learns of it.
        }
    }
}
