package hashiya.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.paper.PageBreaks.Measure;
import hashiya.paper.PageBreaks.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

    private static final double HEIGHT = 100;

    @Test
    void no_line_is_lost_or_stands_twice_and_none_reaches_below_the_page() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var blocks = new ArrayList<Measure>();
            for (var i = random.nextInt(40); i >= 0; i--) {
                blocks.add(new Measure(1 + random.nextInt(random.nextBoolean() ? 4 : 60), 5 + random.nextInt(20),
                        random.nextInt(10), random.nextInt(5) == 0));
            }
            var next = 0;
            var line = 0;
            for (var page : PageBreaks.of(blocks, HEIGHT)) {
                assertTrue(!page.isEmpty(), "a page holds something");
                var y = 0.0;
                for (var part : page) {
                    assertEquals(List.of(next, line), List.of(part.block(), part.from()));
                    assertTrue(part.to() > part.from() && part.top() >= y);
                    y = part.top() + (part.to() - part.from()) * blocks.get(next).lineHeight();
                    assertTrue(y <= HEIGHT + 0.001, part + " ends at " + y);
                    line = part.to();
                    if (line == blocks.get(next).lines()) {
                        next++;
                        line = 0;
                    }
                }
            }
            assertEquals(List.of(blocks.size(), 0), List.of(next, line));
        }
    }

    @Test
    void one_line_of_a_longer_paragraph_never_stands_alone() {
        for (var above = 1; above < 10; above++) {
            for (var lines = 2; lines < 30; lines++) {
                var pages = PageBreaks.of(List.of(line(above), text(lines)), HEIGHT);
                for (var part : pages.stream().flatMap(List::stream).filter(each -> each.block() == 1).toList()) {
                    assertTrue(part.to() - part.from() >= 2, above + " above " + lines + ": " + pages);
                }
            }
        }
    }

    @Test
    void three_lines_stay_together() {
        assertEquals(List.of(List.of(new Part(0, 0, 8, 0)), List.of(new Part(1, 0, 3, 0))),
                PageBreaks.of(List.of(line(8), text(3)), HEIGHT));
    }

    @Test
    void headings_go_with_what_they_head_and_need_no_room_above_on_a_new_page() {
        var heading = new Measure(1, 10, 7, true);
        assertEquals(List.of(List.of(new Part(0, 0, 7, 0)), List.of(new Part(1, 0, 1, 0), new Part(2, 0, 1, 17),
                        new Part(3, 0, 5, 27))),
                PageBreaks.of(List.of(line(7), heading, heading, text(5)), HEIGHT));
    }

    @Test
    void lines_higher_than_the_page_come_one_a_page() {
        var pages = PageBreaks.of(List.of(new Measure(3, HEIGHT + 1, 0, false)), HEIGHT);
        assertEquals(3, pages.size());
    }

    @Test
    void nothing_at_all_is_one_empty_page() {
        assertEquals(List.of(List.of()), PageBreaks.of(Collections.emptyList(), HEIGHT));
    }

    private static Measure text(int lines) {
        return new Measure(lines, 10, 0, false);
    }

    private static Measure line(int tens) {
        return new Measure(tens, 10, 0, false);
    }
}
