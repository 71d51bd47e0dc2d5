package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void lines_are_parted_at_line_breaks_and_empty_ones_are_kept() {
        assertEquals(List.of(new Paragraph(0, 0, 3), new Paragraph(1, 4, 4), new Paragraph(2, 5, 7)),
                Paragraphs.of("قال\n\nلا").all());
        assertEquals(List.of(new Paragraph(0, 0, 0)), Paragraphs.of("").all());
        assertEquals(List.of(new Paragraph(0, 0, 2), new Paragraph(1, 3, 3)), Paragraphs.of("لا\n").all());
    }

    @Test
    void an_empty_paragraph_has_no_range() {
        assertEquals(Optional.empty(), new Paragraph(1, 4, 4).range());
        assertEquals(Optional.of(new TextRange(0, 3)), new Paragraph(0, 0, 3).range());
    }

    @Test
    void an_offset_stands_in_the_paragraph_whose_letters_or_line_break_it_touches() {
        var paragraphs = Paragraphs.of("قال\n\nلا");
        assertEquals(List.of(0, 0, 0, 0, 1, 2, 2, 2),
                List.of(0, 1, 2, 3, 4, 5, 6, 7).stream().map(at -> paragraphs.at(at).number()).toList());
        assertThrows(IndexOutOfBoundsException.class, () -> paragraphs.at(8));
    }

    @Test
    void paragraphs_joined_by_line_breaks_are_the_text() {
        var random = new Random(61);
        for (var round = 0; round < 500; round++) {
            var text = TextSamples.text(random, random.nextInt(80));
            var paragraphs = Paragraphs.of(text);
            assertEquals(text, String.join("\n", paragraphs.all().stream().map(each -> each.in(text)).toList()));
            for (var at = 0; at <= text.length(); at++) {
                var paragraph = paragraphs.at(at);
                assertEquals(at, Math.clamp(at, paragraph.start(), paragraph.end()));
            }
        }
    }
}
