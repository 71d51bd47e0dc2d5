package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.text.Graphemes;
import hashiya.ui.FxTest;
import hashiya.ui.control.Typeface;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("ui")
@ExtendWith(FxTest.class)
class LineBreakerUiTest {

    private static final Glyphs GLYPHS = new Glyphs(Typeface.AMIRI, 20);

    @Test
    void every_line_of_the_seeds_fits_and_has_no_room_for_the_next_word() throws Exception {
        FxTest.runOnFx(() -> {
            for (var typeface : Typeface.values()) {
                for (var size : new double[] {15, 22}) {
                    var glyphs = new Glyphs(typeface, size);
                    for (var paragraph : Samples.paragraphs()) {
                        fitsAndIsFull(paragraph, 200, glyphs);
                        fitsAndIsFull(paragraph, 470, glyphs);
                    }
                }
            }
        });
    }

    private static void fitsAndIsFull(String paragraph, double width, Glyphs glyphs) {
        // Amiri draws «ة» narrower before some words; words are measured alone, so a line may break that much early.
        var slack = 0.5 + glyphs.font().getSize() / 2;
        var lines = lines(paragraph, width, glyphs);
        assertEquals(paragraph, String.join("", lines));
        for (var i = 0; i < lines.size(); i++) {
            assertTrue(drawn(lines.get(i), paragraph, glyphs) <= width + 0.5, lines.get(i) + " is wider than " + width);
            if (i + 1 < lines.size()) {
                var word = firstWord(lines.get(i + 1));
                var fuller = drawn(lines.get(i) + word, paragraph, glyphs);
                assertTrue(fuller > width - slack || word.matches(".*\\d[-/:.,]"), "«" + word + "» had room on «" + lines.get(i) + "»");
            }
        }
    }

    private static String firstWord(String line) {
        var opportunities = BreakIterator.getLineInstance(Locale.ROOT);
        opportunities.setText(line);
        opportunities.first();
        return line.substring(0, opportunities.next()).stripTrailing();
    }

    @Test
    void dates_times_and_amounts_stay_whole() throws Exception {
        FxTest.runOnFx(() -> {
            for (var width = 90; width < 400; width += 7) {
                for (var line : lines(Samples.MIXED.getFirst(), width, GLYPHS)) {
                    assertTrue(!line.stripTrailing().matches("(?s).*\\d[-/:.,]") || line.endsWith(" "), line);
                }
            }
        });
    }

    @Test
    void a_space_that_does_not_break_keeps_its_words_together() throws Exception {
        FxTest.runOnFx(() -> {
            for (var width = 60; width < 300; width += 5) {
                for (var line : lines("قال إن ٣٠٠\u00a0مقاتل وصلوا إلى إدلب أمس", width, GLYPHS)) {
                    assertTrue(width < 100 || line.contains("٣٠٠") == line.contains("مقاتل"), line);
                }
            }
        });
    }

    @Test
    void a_word_longer_than_a_line_breaks_between_letters_and_not_before_a_vowel_mark() throws Exception {
        var word = "مُسْتَشْفَيَاتُهُمُ".repeat(40);
        var lines = FxTest.onFx(() -> lines(word, 150, GLYPHS));
        assertEquals(word, String.join("", lines));
        assertTrue(lines.size() > 10);
        var at = 0;
        for (var line : lines) {
            at += line.length();
            assertTrue(Graphemes.isBoundary(word, at), "broken inside a letter at " + at);
            assertTrue(FxTest.onFx(() -> drawn(line, word, GLYPHS)) <= 156, line);
        }
    }

    @Test
    void a_column_narrower_than_a_letter_takes_one_letter_a_line() throws Exception {
        assertEquals(List.of("م", "ن"), FxTest.onFx(() -> lines("من", 1, GLYPHS)));
    }

    @Test
    void spaces_at_the_end_of_a_line_hang() throws Exception {
        var lines = FxTest.onFx(() -> lines("من" + " ".repeat(200) + "إلى", 100, GLYPHS));
        assertEquals(List.of("من" + " ".repeat(200), "إلى"), lines);
    }

    @Test
    void a_tab_moves_to_the_next_stop_as_javafx_does() throws Exception {
        FxTest.runOnFx(() -> {
            var text = "من\tإلى";
            var widths = new WordWidths(GLYPHS);
            var direction = Samples.stretch(text).direction();
            var expected = widths.tabStop(widths.of("من", direction)) + widths.of("إلى", direction);
            assertEquals(expected, drawn(text, text, GLYPHS), 0.5);
        });
    }

    private static List<String> lines(String paragraph, double width, Glyphs glyphs) {
        var breaker = new LineBreaker(paragraph, Samples.stretch(paragraph), new WordWidths(glyphs), width);
        var lines = new ArrayList<String>();
        var start = 0;
        while (!breaker.isDone()) {
            var end = breaker.next();
            lines.add(paragraph.substring(start, end));
            start = end;
        }
        return lines;
    }

    private static double drawn(String line, String paragraph, Glyphs glyphs) {
        var stretch = Stretch.whole(line, 0, line.length(), Samples.stretch(paragraph).direction());
        var text = new LineText(line, stretch, 0, line.length(), glyphs, 5000);
        var left = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        for (var cell : text.cells()) {
            if (cell.start() < text.shownEnd()) {
                left = Math.min(left, cell.left());
                right = Math.max(right, cell.right());
            }
        }
        return right - left;
    }
}
