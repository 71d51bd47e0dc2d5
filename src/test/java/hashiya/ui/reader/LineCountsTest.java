package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineCountsTest {

    @Test
    void what_stands_above_a_part_is_the_sum_of_those_before_it_whatever_has_been_corrected() {
        var random = new Random(7);
        for (var parts : new int[] {1, 2, 3, 64, 100}) {
            var lines = random.ints(parts, 1, 9).toArray();
            var counts = new LineCounts(parts, part -> lines[part]);
            for (var round = 0; round < 50; round++) {
                for (var part = 0; part <= parts; part++) {
                    assertEquals(Arrays.stream(lines, 0, part).sum(), counts.before(part));
                }
                var corrected = random.nextInt(parts);
                lines[corrected] = random.nextInt(40);
                counts.set(corrected, lines[corrected]);
                assertEquals(lines[corrected], counts.of(corrected));
            }
        }
    }

    @Test
    void a_text_without_parts_has_no_lines() {
        assertEquals(0, new LineCounts(0, _ -> 1).before(0));
    }
}
