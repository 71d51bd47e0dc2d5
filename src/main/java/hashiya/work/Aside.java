package hashiya.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Does one piece of work after the other on a thread beside the caller's, which waits and gives signs meanwhile: so work
/// that knows of no progress can be given up too.
public final class Aside implements AutoCloseable {

    /// Between two signs.
    private static final long MILLISECONDS = 100;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("hashiya-aside").factory());

    /// @param sign runs while the work takes long; what it throws gives the work up: it is interrupted, and when it has
    ///             come to its end, that is thrown
    public <T> T get(Callable<T> work, Runnable sign) {
        var result = thread.submit(work);
        try {
            return await(result, sign);
        } catch (RuntimeException | Error e) {
            if (!result.isDone()) {
                thread.shutdownNow();
                thread.close();
            }
            throw e;
        }
    }

    /// Waits until nothing is under way.
    @Override
    public void close() {
        thread.close();
    }

    /// The result of what was begun, or what it threw.
    static <T> T await(Future<T> begun, Runnable sign) {
        while (true) {
            try {
                return begun.get(MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                sign.run();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case RuntimeException exception -> throw exception;
                    case Error error -> throw error;
                    default -> throw new IllegalStateException(e.getCause());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
