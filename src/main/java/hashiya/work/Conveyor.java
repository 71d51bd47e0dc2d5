package hashiya.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does pieces of work ahead, several at once, and hands their results over one by one in the order of the pieces: what
/// has to be done in order need not wait for what has not. It never runs far ahead, so that little is held at once.
public final class Conveyor<A, B> {

    private static final int AHEAD = 2;

    private final Deque<Future<Optional<B>>> pending = new ArrayDeque<>();
    private final int lanes = Runtime.getRuntime().availableProcessors();
    private final Iterator<A> pieces;
    private final Function<A, B> work;
    private volatile boolean stopped;

    private Conveyor(Iterator<A> pieces, Function<A, B> work) {
        this.pieces = pieces;
        this.work = work;
    }

    /// Returns when all is handed over, or throws what the work or its consumer threw first; no work is under way any
    /// more in either case.
    ///
    /// @param pieces asked for on the calling thread
    /// @param work   done on other threads; may be called by several at once
    /// @param next   called on the calling thread
    /// @param unused hears of each result that nobody takes any more, to close it
    public static <A, B> void run(Iterator<A> pieces, Function<A, B> work, Consumer<B> next, Consumer<B> unused) {
        var conveyor = new Conveyor<>(pieces, work);
        try (var threads = Executors.newFixedThreadPool(conveyor.lanes,
                Thread.ofPlatform().daemon().name("hashiya-conveyor-", 0).factory())) {
            try {
                conveyor.run(threads, next);
            } finally {
                threads.shutdown();
                conveyor.discard(unused);
            }
        }
    }

    private void run(ExecutorService threads, Consumer<B> next) {
        fill(threads);
        while (!pending.isEmpty()) {
            var result = result(pending.removeFirst());
            fill(threads);
            result.ifPresent(next);
        }
    }

    private void fill(ExecutorService threads) {
        while (pending.size() < AHEAD * lanes && pieces.hasNext()) {
            var piece = pieces.next();
            pending.addLast(threads.submit(() -> stopped ? Optional.empty() : Optional.of(work.apply(piece))));
        }
    }

    private void discard(Consumer<B> unused) {
        stopped = true;
        for (var each : pending) {
            leftOver(each).ifPresent(unused);
        }
    }

    /// Waits for what was begun. Of several failures the first is the one that is told.
    private static <B> Optional<B> leftOver(Future<Optional<B>> begun) {
        try {
            return result(begun);
        } catch (RuntimeException | Error e) {
            return Optional.empty();
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
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
