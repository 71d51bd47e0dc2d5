package hashiya.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Does pieces of work ahead, several at once, and hands their results over one by one in the order of the pieces: what
/// has to be done in order need not wait for what has not. It never runs far ahead, so that little is held at once:
/// neither many pieces nor heavy ones.
public final class Conveyor<A, B> {

    private static final int AHEAD = 2;

    private final Deque<Pending<B>> pending = new ArrayDeque<>();
    private final int lanes = Runtime.getRuntime().availableProcessors();
    private final Iterator<A> pieces;
    private final Function<A, B> work;
    private final Load<A> load;
    private Optional<A> waiting = Optional.empty();
    private long held;
    private volatile boolean stopped;

    private Conveyor(Iterator<A> pieces, Function<A, B> work, Load<A> load) {
        this.pieces = pieces;
        this.work = work;
        this.load = load;
    }

    private record Pending<B>(Future<Optional<B>> result, long weight) {}

    /// How much may be held at once, and what is to be done while the next result is waited for.
    public record Load<A>(ToLongFunction<A> weight, long most, Runnable sign) {

        /// @param sign runs on the calling thread now and then while nothing comes; what it throws ends everything, and
        ///             what is under way is interrupted
        public Load<A> waiting(Runnable sign) {
            return new Load<>(weight, most, sign);
        }

        /// As [Conveyor#run].
        public <B> void run(Iterator<A> pieces, Function<A, B> work, Consumer<B> next, Consumer<B> unused) {
            Conveyor.run(new Conveyor<>(pieces, work, this), next, unused);
        }
    }

    /// A conveyor that holds no more than so much, all that is read ahead and what is just handed over together. A
    /// single piece that weighs more is alone on it.
    public static <A> Load<A> weighing(ToLongFunction<A> weight, long most) {
        return new Load<>(weight, most, () -> { });
    }

    /// Returns when all is handed over, or throws what the work or its consumer threw first; no work is under way any
    /// more in either case.
    ///
    /// @param pieces asked for on the calling thread
    /// @param work   done on other threads; may be called by several at once
    /// @param next   called on the calling thread
    /// @param unused hears of each result that nobody takes any more, to close it
    public static <A, B> void run(Iterator<A> pieces, Function<A, B> work, Consumer<B> next, Consumer<B> unused) {
        new Load<A>(_ -> 0, 0, () -> { }).run(pieces, work, next, unused);
    }

    private static <A, B> void run(Conveyor<A, B> conveyor, Consumer<B> next, Consumer<B> unused) {
        var factory = Thread.ofPlatform().daemon().name("hashiya-conveyor-", 0).factory();
        var begun = new ConcurrentLinkedQueue<Thread>();
        try (var threads = Executors.newFixedThreadPool(conveyor.lanes, work -> {
            var thread = factory.newThread(work);
            begun.add(thread);
            return thread;
        })) {
            try {
                conveyor.run(threads, next);
            } catch (RuntimeException | Error e) {
                conveyor.stopped = true;
                begun.forEach(Thread::interrupt);
                throw e;
            } finally {
                threads.shutdown();
                conveyor.discard(unused);
            }
        }
    }

    private void run(ExecutorService threads, Consumer<B> next) {
        fill(threads);
        while (!pending.isEmpty()) {
            var first = pending.removeFirst();
            var result = Aside.await(first.result(), load.sign());
            fill(threads);
            result.ifPresent(next);
            held -= first.weight();
            fill(threads);
        }
    }

    private void fill(ExecutorService threads) {
        while (pending.size() < AHEAD * lanes && (waiting.isPresent() || pieces.hasNext())) {
            var piece = waiting.orElseGet(pieces::next);
            var weight = load.weight().applyAsLong(piece);
            if (held > 0 && held + weight > load.most()) {
                waiting = Optional.of(piece);
                return;
            }
            waiting = Optional.empty();
            held += weight;
            pending.addLast(new Pending<>(
                    threads.submit(() -> stopped ? Optional.empty() : Optional.of(work.apply(piece))), weight));
        }
    }

    private void discard(Consumer<B> unused) {
        stopped = true;
        for (var each : pending) {
            leftOver(each.result()).ifPresent(unused);
        }
    }

    /// Waits for what was begun. Of several failures the first is the one that is told.
    private static <B> Optional<B> leftOver(Future<Optional<B>> begun) {
        try {
            return Aside.await(begun, () -> { });
        } catch (RuntimeException | Error e) {
            return Optional.empty();
        }
    }
}
