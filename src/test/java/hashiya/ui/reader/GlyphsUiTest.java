package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.text.Direction;
import hashiya.ui.FxTest;
import hashiya.ui.control.Typeface;
import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ui")
@ExtendWith(FxTest.class)
class GlyphsUiTest {

    private static final String WITH_SIGNS = "عناصر → من \"داعش\" 😀 فرّوا (2017)";

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void words_keep_their_order_around_signs_the_font_lacks(Typeface typeface) throws Exception {
        FxTest.runOnFx(() -> {
            var line = line(WITH_SIGNS, typeface);
            var right = 1000.5;
            for (var word : WITH_SIGNS.split(" ")) {
                var start = WITH_SIGNS.indexOf(word);
                var span = line.spans(start, start + word.length());
                assertEquals(1, span.size(), word);
                assertTrue(span.getFirst()[1] <= right, word + " stands right of the word before it");
                assertTrue(span.getFirst()[1] > span.getFirst()[0], word);
                right = span.getFirst()[0];
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void every_letter_of_such_a_line_is_hit_where_it_stands(Typeface typeface) throws Exception {
        FxTest.runOnFx(() -> {
            for (var text : List.of(WITH_SIGNS, "هذا 漢字 وهذا שלום وذاك ⁧عرب⁩", "قال\u2060 \uFEFFالشا\u2060هد كلّ\u061C شيء")) {
                var line = line(Drawable.of(text), typeface);
                for (var cell : line.cells()) {
                    if (cell.right() > cell.left()) {
                        assertEquals(cell, line.cellAt(cell.middle()).orElseThrow());
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void invisible_characters_take_no_room_and_part_no_letters(Typeface typeface) throws Exception {
        FxTest.runOnFx(() -> {
            var plain = width("الشاهد قال", typeface);
            assertEquals(plain, width("الشا\uFEFFهد\u2060 \u061Cقال", typeface), 0.5);
            assertEquals(plain, width("\u2067الشاهد قال\u2069", typeface), 0.5);
        });
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void a_sign_stands_alone_and_a_letter_takes_its_word_along(Typeface typeface) throws Exception {
        FxTest.runOnFx(() -> {
            var glyphs = new Glyphs(typeface, 20);
            assertEquals(List.of("عناصر ", "→", " من \"داعش\" ", "😀", " فرّوا (2017)"), letters(glyphs, WITH_SIGNS));
            assertEquals(List.of("هذا ", "שלום", "."), letters(glyphs, "هذا שלום."));
            assertEquals(List.of("كله عربي."), letters(glyphs, "كله عربي."));
        });
    }

    @Test
    void controls_in_a_row_are_one_text_and_so_are_ideographs() throws Exception {
        FxTest.runOnFx(() -> {
            var glyphs = new Glyphs(Typeface.AMIRI, 20);
            assertEquals(List.of("ا", "\u2066\u202E\u2066\u202C\u2069", "ب"),
                    letters(glyphs, "ا\u2066\u202E\u2066\u202C\u2069ب"));
            assertEquals(List.of("قال ", "\u6F22\u5B57\uD840\uDC0B", " ثم"), letters(glyphs, "قال \u6F22\u5B57\uD840\uDC0B ثم"));
            assertEquals(List.of("ا", "\u2066", "\u200Dب"), letters(glyphs, "ا\u2066\u200Dب"));
        });
    }

    @Test
    void a_line_selected_as_a_whole_reaches_as_far_as_its_letters_one_by_one() throws Exception {
        FxTest.runOnFx(() -> {
            for (var paragraph : Samples.paragraphs()) {
                var text = paragraph.substring(0, Math.min(60, paragraph.length())) + "  ";
                var stretch = Samples.stretch(text);
                var line = new LineText(text, stretch, 0, text.length(), new Glyphs(Typeface.AMIRI, 20), 1000);
                var whole = line.spans(0, text.length());
                assertFalse(line.cells().isEmpty());
                var single = line.spans(0, text.length());
                assertEquals(1, single.size());
                assertArrayEquals(single.getFirst(), whole.getFirst(), 0.01, text);
            }
        });
    }

    private static List<String> letters(Glyphs glyphs, String text) {
        return glyphs.texts(text).stream().map(Text::getText).toList();
    }

    private static double width(String text, Typeface typeface) {
        var drawn = Drawable.of(text);
        return line(drawn, typeface).spans(0, drawn.length()).stream().mapToDouble(span -> span[1] - span[0]).sum();
    }

    private static LineText line(String text, Typeface typeface) {
        var stretch = Stretch.whole(text, 0, text.length(), Direction.RIGHT_TO_LEFT);
        return new LineText(text, stretch, 0, text.length(), new Glyphs(typeface, 20), 1000);
    }
}
