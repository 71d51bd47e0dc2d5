package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverlapLanesTest {

    private static final int SEED = 7;

    @Test
    void passages_that_overlap_never_share_a_lane_and_lanes_are_the_fewest() {
        var random = new Random(SEED);
        var ranges = Stream.generate(() -> random.nextInt(400)).map(start ->
                new TextRange(start, start + 1 + random.nextInt(60))).limit(200).sorted().toList();
        var lanes = new OverlapLanes();
        var given = new ArrayList<Integer>();
        ranges.forEach(each -> given.add(lanes.take(each)));
        var most = 0;
        for (var one = 0; one < ranges.size(); one++) {
            var range = ranges.get(one);
            for (var other = 0; other < one; other++) {
                if (ranges.get(other).overlaps(range)) {
                    assertNotEquals(given.get(other), given.get(one), ranges.get(other) + " and " + range);
                }
            }
            most = Math.max(most, (int) ranges.stream().filter(each -> each.start() <= range.start()
                    && each.end() > range.start()).count());
        }
        assertEquals(most, given.stream().mapToInt(each -> each + 1).max().orElseThrow());
    }

    @Test
    void a_lane_held_up_to_an_offset_is_free_from_there_on() {
        var lanes = new OverlapLanes();
        lanes.hold(0, 10);
        assertEquals(1, lanes.take(new TextRange(9, 12)));
        assertEquals(0, lanes.take(new TextRange(10, 12)));
    }
}
