package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hashiya.text.TextRange;
import hashiya.ui.reader.Ghosts.Laned;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GhostsTest {

    private static final TextRange OUTER = new TextRange(10, 60);
    private static final TextRange INNER = new TextRange(10, 20);
    private static final TextRange LATER = new TextRange(30, 40);
    private static final TextRange APART = new TextRange(70, 80);
    private static final List<TextRange> ALL = List.of(INNER, OUTER, LATER, APART);

    @Test
    void one_inside_another_has_a_lane_of_its_own() {
        var ghosts = new Ghosts(ALL, 0);
        assertEquals(List.of(new Laned(OUTER, 0), new Laned(INNER, 1), new Laned(LATER, 1), new Laned(APART, 0)),
                ghosts.in(0, 100));
        assertEquals(List.of(new Laned(OUTER, 0), new Laned(LATER, 1)), ghosts.in(20, 35));
        assertEquals(List.of(), ghosts.in(60, 70));
    }

    @Test
    void a_click_means_the_shortest_and_then_the_next_of_those_that_are_there() {
        assertEquals(OptionalInt.of(0), new Ghosts(ALL, 3).clicked(15));
        assertEquals(OptionalInt.of(1), new Ghosts(ALL, 0).clicked(15));
        assertEquals(OptionalInt.of(0), new Ghosts(ALL, 1).clicked(15));
        assertEquals(OptionalInt.of(3), new Ghosts(ALL, -1).clicked(79));
        assertEquals(OptionalInt.empty(), new Ghosts(ALL, 0).clicked(65));
        assertEquals(OptionalInt.empty(), Ghosts.NONE.clicked(0));
    }

    @Test
    void there_is_no_current_one_that_is_not_among_them() {
        assertThrows(IllegalArgumentException.class, () -> new Ghosts(ALL, 4));
    }
}
