package hashiya.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConveyorTest {

    @Test
    void results_come_in_the_order_of_the_pieces_on_the_calling_thread() {
        var results = new ArrayList<Integer>();
        var here = Thread.currentThread();
        Conveyor.run(IntStream.range(0, 1_000).iterator(), each -> each * 2, each -> {
            assertEquals(here, Thread.currentThread());
            results.add(each);
        }, _ -> { });
        assertEquals(IntStream.range(0, 1_000).map(each -> each * 2).boxed().toList(), results);
    }

    @Test
    void it_never_runs_far_ahead() {
        var begun = new AtomicInteger();
        var taken = new AtomicInteger();
        Conveyor.run(IntStream.range(0, 500).iterator(), each -> {
            begun.incrementAndGet();
            return each;
        }, _ -> assertTrue(begun.get() - taken.getAndIncrement() <= 2 * Runtime.getRuntime().availableProcessors() + 1),
                _ -> { });
    }

    @Test
    void what_the_consumer_throws_ends_it_and_nothing_is_left_unclosed() {
        var open = new ConcurrentLinkedQueue<Integer>();
        assertThrows(IllegalStateException.class, () -> Conveyor.run(IntStream.range(0, 100).iterator(), each -> {
            open.add(each);
            return each;
        }, each -> {
            open.remove(each);
            if (each == 7) {
                throw new IllegalStateException("as it may happen");
            }
        }, open::remove));
        assertEquals(0, open.size());
    }

    @Test
    void what_the_work_throws_comes_in_its_turn() {
        var results = new ArrayList<Integer>();
        assertThrows(IllegalArgumentException.class, () -> Conveyor.run(IntStream.range(0, 100).iterator(), each -> {
            if (each == 3) {
                throw new IllegalArgumentException("as it may happen");
            }
            return each;
        }, results::add, _ -> { }));
        assertEquals(IntStream.range(0, 3).boxed().toList(), results);
    }
}
