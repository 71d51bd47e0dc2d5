package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class DrawableTest {

    @Test
    void everyday_letters_are_drawn_as_they_are() {
        var text = "قال «المصدر» إنّ 300 (BBC) فرّوا\n\tفي ٢٠١٧";
        assertSame(text, Drawable.of(text));
    }

    @Test
    void what_cannot_be_drawn_becomes_a_sign_or_a_space_and_nothing_moves() {
        assertEquals("ا\uFFFD \uFFFDب\uFFFD", Drawable.of("ا\u0007\u2028\uD800ب\uDC00"));
    }

    @Test
    void controls_that_fonts_lack_become_the_mark_of_the_last_strong_letter_however_far_before() {
        assertEquals("\u200Fa, 12\u200Eب٫\u200F", Drawable.of("\u2060a, 12\u2060ب٫\uFEFF"));
        assertEquals("abc" + " ".repeat(500) + "\u200E", Drawable.of("abc" + " ".repeat(500) + "\u2060"));
    }

    @Test
    void of_marks_without_end_thirty_are_drawn_a_thousand_belong_to_the_letter_and_the_rest_stand_for_themselves() {
        var drawn = Drawable.of("ا" + "\u064E".repeat(5_000) + "ب");
        assertEquals("ا" + "\u064E".repeat(30) + "\u200D".repeat(970) + "\u200F".repeat(4_000) + "ب", drawn);
        assertEquals("b" + "\u200D".repeat(1_000) + "\u200E".repeat(9), Drawable.of("b" + "\u200D".repeat(1_009)));
    }
}
