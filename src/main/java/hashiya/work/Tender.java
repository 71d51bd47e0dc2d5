package hashiya.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after something on a thread of its own: does the same work whenever somebody says that there is something to
/// do, and once for all who said so before it began. What nobody waits for belongs here.
public final class Tender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tender.class);

    private final AtomicBoolean woken = new AtomicBoolean();
    private final ExecutorService lane;
    private final Runnable work;

    public Tender(String name, Runnable work) {
        this.work = work;
        lane = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /// There is something to do. Returns at once; after [#close] nothing is done any more.
    public void wake() {
        if (woken.compareAndSet(false, true)) {
            try {
                lane.execute(() -> {
                    woken.set(false);
                    tend();
                });
            } catch (RejectedExecutionException e) {
                LOG.debug("Nobody tends any more", e);
            }
        }
    }

    /// Waits until the work under way is over.
    @Override
    public void close() {
        lane.close();
    }

    /// What fails is tried again when there is something to do the next time.
    private void tend() {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("{} failed", Thread.currentThread().getName(), e);
        }
    }
}
