package hashiya.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.SynchronousQueue;
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
    void what_is_heavy_waits_until_what_was_held_is_handed_over_and_is_then_alone() {
        var weights = List.of(10, 60, 70, 500, 5, 5, 90, 30, 1);
        var held = new AtomicInteger();
        var most = new AtomicInteger();
        var results = new ArrayList<Integer>();
        Conveyor.<Integer>weighing(each -> each, 100).run(weights.iterator(), each -> {
            most.accumulateAndGet(held.addAndGet(each), Math::max);
            return each;
        }, each -> {
            assertTrue(each < 500 || held.get() == 500, () -> each + " with " + held.get());
            results.add(each);
            held.addAndGet(-each);
        }, _ -> { });
        assertEquals(weights, results);
        assertEquals(500, most.get());
        assertEquals(0, held.get());
    }

    @Test
    void lighter_pieces_never_weigh_more_together_than_is_allowed() {
        var held = new AtomicInteger();
        Conveyor.<Integer>weighing(_ -> 40, 100).run(IntStream.range(0, 300).iterator(), each -> {
            assertTrue(held.addAndGet(40) <= 100);
            return each;
        }, _ -> held.addAndGet(-40), _ -> { });
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
    void while_nothing_comes_there_are_signs_and_what_they_throw_ends_it_and_interrupts_the_work() {
        var interrupted = new AtomicInteger();
        var signs = new AtomicInteger();
        var conveyor = Conveyor.<Integer>weighing(_ -> 0, 0).waiting(() -> {
            if (signs.incrementAndGet() == 3) {
                throw new CancellationException();
            }
        });
        assertThrows(CancellationException.class, () -> conveyor.run(IntStream.range(0, 100).iterator(), each -> {
            try {
                return new SynchronousQueue<Integer>().take();
            } catch (InterruptedException e) {
                interrupted.incrementAndGet();
                return each;
            }
        }, _ -> fail("Nothing comes"), _ -> { }));
        assertTrue(interrupted.get() > 0 && interrupted.get() <= Runtime.getRuntime().availableProcessors());
    }

    @Test
    void work_aside_is_given_up_when_it_is_not_wanted_and_is_over_then() {
        var ends = new AtomicInteger();
        try (var aside = new Aside()) {
            assertEquals("here", aside.get(() -> "here", () -> { }));
            assertThrows(CancellationException.class, () -> aside.get(() -> {
                try {
                    return new SynchronousQueue<String>().take();
                } finally {
                    ends.incrementAndGet();
                }
            }, () -> {
                throw new CancellationException();
            }));
            assertEquals(1, ends.get());
        }
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
