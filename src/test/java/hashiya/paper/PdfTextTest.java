package hashiya.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.text.Direction;
import hashiya.work.Progress;
import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTextTest {

    private static final double HEAD = PaperSize.A4.height() - 60;
    private static final double FOOT = 55;

    static List<String> texts() {
        var texts = new ArrayList<>(Papers.seeds());
        texts.add(String.join("\n", Papers.HOSTILE));
        var random = new Random(11);
        var mixed = new StringBuilder();
        for (var word = 0; word < 3_000; word++) {
            var from = Papers.HOSTILE.get(random.nextInt(Papers.HOSTILE.size() - 4));
            var start = random.nextInt(from.length());
            mixed.append(from, start, Math.min(from.length(), start + 1 + random.nextInt(9)));
            mixed.append(random.nextInt(40) == 0 ? "\n" : " ");
        }
        texts.add(mixed.toString());
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_is_copied_is_the_article_letter_by_letter_and_line_by_line(String text) {
        var pdf = new PdfReading(Papers.pages(text, Language.ENGLISH).pdf(Progress.NONE));
        assertTrue(pdf.hasSoundTable());
        var lines = body(pdf);
        for (var paragraph : text.split("\n")) {
            var printed = Printable.of(paragraph);
            if (!printed.isBlank()) {
                consume(printed, lines);
            }
        }
        assertEquals(List.of(), List.copyOf(lines));
    }

    /// Takes the lines of a paragraph from the front: each must be its next letters, ordered as the whole paragraph
    /// says.
    private static void consume(String paragraph, Deque<String> lines) {
        var right = Direction.ofMajority(paragraph) == Direction.RIGHT_TO_LEFT;
        var levels = new Bidi(paragraph, right ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (var at = 0; at < paragraph.stripTrailing().length(); ) {
            var line = lines.pollFirst();
            assertFalse(line == null, paragraph.substring(at));
            var end = at + line.length();
            assertTrue(end <= paragraph.length(), line + " is more than " + paragraph.substring(at));
            assertEquals(ordered(paragraph, levels, at, end), line);
            at = end;
            while (at < paragraph.length() && Character.isWhitespace(paragraph.charAt(at))) {
                at++;
            }
        }
    }

    private static String ordered(String paragraph, Bidi levels, int start, int end) {
        var line = levels.createLineBidi(start, end);
        var letters = new ArrayList<String>();
        var depths = new ArrayList<Byte>();
        for (var at = start; at < end; at += Character.charCount(paragraph.codePointAt(at))) {
            letters.add(Character.toString(paragraph.codePointAt(at)));
            depths.add((byte) line.getLevelAt(at - start));
        }
        var ordered = letters.toArray();
        var bytes = new byte[ordered.length];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = depths.get(i);
        }
        Bidi.reorderVisually(bytes, 0, ordered, 0, ordered.length);
        return String.join("", List.of(ordered).stream().map(String.class::cast).toList());
    }

    /// The lines behind the heading of the text, without the heads and feet of pages.
    private static Deque<String> body(PdfReading pdf) {
        var lines = new ArrayDeque<String>();
        for (var page : pdf.pages()) {
            page.stream().filter(each -> each.y() < HEAD && each.y() > FOOT).map(PdfReading.Line::letters)
                    .forEach(lines::add);
        }
        while (!lines.pollFirst().equals("Text")) {
            // Title and facts.
        }
        return lines;
    }

    @Test
    void one_letter_is_one_code_also_where_the_font_joins_letters() {
        var lines = body(new PdfReading(Papers.pages("fi لا", Language.ENGLISH).pdf(Progress.NONE)));
        assertEquals(List.of("fi لا".length()), lines.stream().map(String::length).toList());
    }

    @Test
    void its_fonts_are_fonts() throws Exception {
        var pdf = new PdfReading(Papers.pages(String.join("\n", Papers.HOSTILE), Language.ARABIC).pdf(Progress.NONE));
        assertTrue(pdf.fonts().size() >= 2, pdf.fonts().size() + " fonts");
        for (var bytes : pdf.fonts()) {
            var font = new TrueTypeFile(bytes);
            assertTrue(font.glyphCount() > 1);
            assertEquals(font.table("glyf").limit(), font.table("loca").getInt(4 * font.glyphCount()));
            for (var code = 0; code < font.glyphCount(); code++) {
                font.glyph(code);
            }
        }
        assertEquals(Collections.emptyList(), pdf.pages().stream().filter(List::isEmpty).toList());
    }

    @Test
    void the_same_article_is_the_same_bytes() {
        var text = Papers.seeds().getFirst();
        assertArrayEquals(Papers.pages(text, Language.ARABIC).pdf(Progress.NONE),
                Papers.pages(text, Language.ARABIC).pdf(Progress.NONE));
    }
}
