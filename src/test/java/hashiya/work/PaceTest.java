package hashiya.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Pace pace = new Pace();

    @Test
    void nothing_is_said_in_the_first_second() {
        pace.at(0, 0);
        pace.at(SECOND / 2, 100);
        assertEquals(0, pace.perSecond());
        assertEquals(Optional.empty(), pace.rest(1_000));
    }

    @Test
    void the_rest_is_reckoned_from_what_was_done_of_late() {
        pace.at(0, 0);
        for (var second = 1; second <= 60; second++) {
            pace.at(second * SECOND, second <= 30 ? second * 100 : 3_000 + (second - 30) * 10);
        }
        assertEquals(10, pace.perSecond(), 0.01);
        assertEquals(Optional.of(Duration.ofSeconds(70)), pace.rest(4_000));
        assertEquals(Optional.empty(), pace.rest(0), "nobody knows how much there is");
    }

    @Test
    void work_that_begins_anew_is_reckoned_anew() {
        pace.at(0, 500);
        pace.at(2 * SECOND, 900);
        pace.at(3 * SECOND, 0);
        assertEquals(0, pace.perSecond());
    }
}
