package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.ArticleId;
import hashiya.model.HighlightId;
import hashiya.ui.reader.Lanes.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    @Test
    void lanes_that_follow_what_comes_and_goes_are_those_given_anew() {
        var random = new Random(5);
        var extents = new ArrayList<Extent>();
        var lanes = new Lanes();
        var anew = Map.<HighlightId, Integer>of();
        for (var round = 1; round <= 1_500; round++) {
            change(extents, round, random);
            anew = Lanes.of(extents, anew);
            var following = lanes.turnTo(List.copyOf(extents));
            for (var at = 0; at < following.length; at++) {
                assertEquals(anew.get(extents.get(at).id()), following[at], "round " + round);
            }
        }
    }

    /// Mostly one comes or goes; sometimes one has other lines, or all do, as when one scrolls.
    private static void change(List<Extent> extents, int number, Random random) {
        var place = extents.isEmpty() ? 0 : random.nextInt(extents.size());
        var first = random.nextInt(20);
        var fresh = at(number, first, first + random.nextInt(4));
        switch (extents.size() < 20 ? 0 : random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> extents.add(place, fresh);
            case 5, 6, 7, 8 -> extents.remove(place);
            case 9 -> extents.set(place, new Extent(extents.get(place).id(), fresh.first(), fresh.last()));
            case 10 -> extents.set(place, fresh);
            default -> {
                extents.removeIf(each -> each.last() == 0);
                extents.replaceAll(each -> new Extent(each.id(), Math.max(0, each.first() - 1), each.last() - 1));
            }
        }
    }

    private static Extent at(int number, int first, int last) {
        return new Extent(id(number), first, last);
    }

    private static HighlightId id(int number) {
        return new HighlightId(new ArticleId(1), number);
    }
}
