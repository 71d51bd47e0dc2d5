package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void an_anchor_holds_the_letters_and_what_stands_around_them() {
        var text = "قال المصدر إن الأعداد في ازدياد";
        var anchor = Quotes.anchor(text, 3, new TextRange(4, 10));
        assertEquals(new Anchor(3, new TextRange(4, 10), new Quote("المصدر", "قال ", " إن الأعداد في ازدياد")), anchor);
        assertTrue(anchor.holdsIn(text));
    }

    @Test
    void context_never_begins_or_ends_inside_a_letter() {
        var text = "نَ" + "ا".repeat(31) + "هنا" + "ا".repeat(31) + "نَ";
        var quote = Quotes.anchor(text, 1, new TextRange(33, 36)).quote();
        assertEquals("ا".repeat(31), quote.prefix());
        assertEquals("ا".repeat(31), quote.suffix());
    }

    @Test
    void nothing_is_snapped() {
        assertEquals("َص", Quotes.anchor("نَصٌّ", 1, new TextRange(1, 3)).quote().exact());
    }

    @Test
    void a_range_outside_the_text_is_refused() {
        assertThrows(IndexOutOfBoundsException.class, () -> Quotes.anchor("نص", 1, new TextRange(1, 3)));
    }

    @Test
    void every_anchor_reads_back_as_its_text() {
        var random = new Random(21);
        for (var round = 0; round < 2_000; round++) {
            var text = TextSamples.text(random, 1 + random.nextInt(80));
            var range = TextSamples.range(random, text);
            var anchor = Quotes.anchor(text, 1, range);
            var quote = anchor.quote();
            var around = quote.prefix() + quote.exact() + quote.suffix();
            assertTrue(anchor.holdsIn(text));
            assertEquals(around, text.substring(range.start() - quote.prefix().length(),
                    range.end() + quote.suffix().length()));
            assertTrue(quote.prefix().isEmpty()
                    || Graphemes.isBoundary(text, range.start() - quote.prefix().length()));
            assertTrue(quote.suffix().isEmpty() || Graphemes.isBoundary(text, range.end() + quote.suffix().length()));
            assertTrue(Math.max(quote.prefix().length(), quote.suffix().length()) <= Quote.CONTEXT);
        }
    }
}
