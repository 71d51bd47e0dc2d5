package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.text.Graphemes;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void parts_follow_one_another_and_leave_nothing_out() {
        var text = "قصير\n\n" + "كلمة ".repeat(10_000) + "\n" + "بلافراغ".repeat(5_000) + "\n" + "ا" + "\u064E".repeat(20_000);
        var parts = new Parts(text, Reading.blocks(text));
        var paragraph = -1;
        for (var part = 0; part < parts.count(); part++) {
            var block = parts.block(part).paragraph();
            paragraph += parts.paragraph(part) == paragraph ? 0 : 1;
            assertEquals(paragraph, parts.paragraph(part));
            assertEquals(parts.first(paragraph) == part ? block.start() : parts.end(part - 1), parts.start(part));
            assertEquals(parts.end(part) == block.end(), parts.endsParagraph(part));
            assertTrue(Graphemes.isBoundary(text, parts.end(part)), "a letter is cut at " + parts.end(part));
            assertTrue(parts.end(part) - parts.start(part) <= 20_001, "a part of " + parts.stretch(part));
        }
        assertEquals(4, parts.paragraph(parts.count()));
        assertEquals(parts.count(), parts.first(4));
        assertEquals(text.length(), parts.end(parts.count() - 1));
    }

    @Test
    void the_parts_of_one_paragraph_are_told_of_it_alike() {
        var text = "كلمة ".repeat(5_000) + "\nقصير";
        var parts = new Parts(text, Reading.blocks(text));
        assertSame(parts.stretch(0).context(), parts.stretch(1).context());
        assertEquals(parts.block(0).paragraph().end(), parts.stretch(1).paragraphEnd());
    }
}
