package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.ui.reader.Depth;
import org.junit.jupiter.api.Test;

class LockstepTest {

    @Test
    void paragraphs_of_two_printings_stand_level() {
        var step = Lockstep.of(new Depth(0.2, 3.5, 40), new Depth(0.9, 30, 40), false);
        assertEquals(Depth.By.PARAGRAPH, step.by());
        assertEquals(7.25, step.second(new Depth(0.4, 7.25, 40)).paragraph());
        assertEquals(7.25, step.first(new Depth(0.4, 7.25, 40)).paragraph());
    }

    @Test
    void other_articles_stay_as_far_apart_as_they_were() {
        var step = Lockstep.of(new Depth(0.2, 3, 40), new Depth(0.5, 10, 41), false);
        assertEquals(Depth.By.SHARE, step.by());
        assertEquals(0.7, step.second(new Depth(0.4, 8, 40)).share(), 1e-9);
        assertEquals(0.1, step.first(new Depth(0.4, 8, 41)).share(), 1e-9);
    }

    @Test
    void two_places_of_one_article_stay_as_far_apart_as_they_were() {
        assertEquals(Depth.By.SHARE, Lockstep.of(new Depth(0.2, 3, 40), new Depth(0.5, 10, 40), true).by());
    }

    @Test
    void what_has_come_to_an_end_waits_and_forgets_nothing() {
        var step = Lockstep.of(new Depth(0.2, 3, 40), new Depth(0.9, 10, 41), false);
        assertEquals(1, step.second(new Depth(0.6, 8, 40)).share());
        assertEquals(0.9, step.second(new Depth(0.2, 3, 40)).share(), 1e-9);
    }
}
