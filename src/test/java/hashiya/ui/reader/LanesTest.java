package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.ArticleId;
import hashiya.model.HighlightId;
import hashiya.ui.reader.Lanes.Extent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void stripes_beside_one_line_run_side_by_side_the_longest_first() {
        assertEquals(Map.of(id(1), 1, id(2), 0, id(3), 2, id(4), 0),
                Lanes.of(List.of(at(1, 0, 1), at(2, 0, 4), at(3, 1, 2), at(4, 5, 5)), Map.of()));
    }

    @Test
    void two_on_one_line_that_share_no_letter_have_different_lanes() {
        assertEquals(Map.of(id(1), 0, id(2), 1), Lanes.of(List.of(at(1, 3, 3), at(2, 3, 3)), Map.of()));
    }

    @Test
    void one_in_sight_keeps_its_lane_while_others_come_and_go() {
        var before = Lanes.of(List.of(at(1, 0, 3), at(2, 1, 6)), Map.of());
        assertEquals(Map.of(id(2), 1, id(3), 0, id(4), 2),
                Lanes.of(List.of(at(2, 0, 5), at(3, 0, 8), at(4, 2, 2)), before));
    }

    private static Extent at(int number, int first, int last) {
        return new Extent(id(number), first, last);
    }

    private static HighlightId id(int number) {
        return new HighlightId(new ArticleId(1), number);
    }
}
