package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitsTest {

    private static final List<TextRange> THREE = List.of(new TextRange(2, 4), new TextRange(10, 12), new TextRange(20, 22));

    @Test
    void the_first_hit_is_the_first_from_where_the_reader_is_and_at_the_end_the_very_first() {
        assertEquals(0, Hits.from(0, THREE, 0).current());
        assertEquals(0, Hits.from(3, THREE, 0).current());
        assertEquals(1, Hits.from(4, THREE, 0).current());
        assertEquals(0, Hits.from(22, THREE, 0).current());
        assertEquals(Optional.empty(), Hits.from(7, List.of(), 3).at());
    }

    @Test
    void steps_go_round_both_ways() {
        var hits = Hits.from(15, THREE, 0);
        assertEquals(2, hits.current());
        assertEquals(0, hits.step(1).current());
        assertEquals(1, hits.step(-1).current());
        assertEquals(2, hits.step(1).step(-1).current());
        assertEquals(Hits.NONE, Hits.NONE.step(1));
    }
}
