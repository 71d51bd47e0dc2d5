package hashiya.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.ui.FxTest;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelReader;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("ui")
@ExtendWith(FxTest.class)
class TypefaceUiTest {

    private static final String ESSENTIAL = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" + "ءآأؤإئةىًٌٍَُِّْ" + "0123456789٠١٢٣٤٥٦٧٨٩"
            + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" + " \u00a0.,:;!?()[]{}\"'«»“”‘’-–—/%&+*=<>…،؛؟٪";

    @Test
    void both_cover_arabic_and_latin_with_digits_and_punctuation() {
        for (var typeface : Typeface.values()) {
            var missing = ESSENTIAL.codePoints().filter(letter -> !typeface.coverage().get(letter)).boxed().toList();
            assertEquals(java.util.List.of(), missing, typeface.toString());
        }
    }

    @Test
    void both_cover_every_letter_of_the_seeds() throws Exception {
        try (var seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var seed : seeds) {
                for (var typeface : Typeface.values()) {
                    var missing = Files.readString(seed).codePoints().filter(letter -> letter >= ' ')
                            .filter(letter -> !typeface.coverage().get(letter)).mapToObj(Character::getName).toList();
                    assertEquals(java.util.List.of(), missing, typeface + " for " + seed);
                }
            }
        }
    }

    @Test
    void what_a_typeface_lacks_is_said_to_be_lacking() {
        for (var typeface : Typeface.values()) {
            assertFalse(typeface.coverage().get(0x1F600));
            assertFalse(typeface.coverage().get('漢'));
        }
    }

    @Test
    void javafx_finds_each_family_by_the_name_style_sheets_use() throws Exception {
        FxTest.runOnFx(() -> {
            for (var typeface : Typeface.values()) {
                assertEquals(typeface.family(), typeface.font(18).getFamily());
                assertTrue(typeface.bold(18).getName().endsWith("Bold"));
            }
            for (var family : new String[] {"Hazirmatn Medium", "Hazirmatn SemiBold"}) {
                assertEquals(family, Font.font(family, 18).getFamily());
            }
        });
    }

    @Test
    void arabic_letters_get_the_weight_that_is_asked_for() throws Exception {
        assertNotEquals(ink("Hazirmatn"), ink("Hazirmatn SemiBold"));
        assertNotEquals(ink("Hazirmatn"), ink("Hazirmatn Medium"));
    }

    @Test
    void invisible_characters_are_not_drawn_as_boxes() throws Exception {
        for (var typeface : Typeface.values()) {
            var plain = ink(typeface.family(), "شاهد قال");
            for (var invisible : new String[] {"\u200F", "\u061C", "\u200E", "\u200C"}) {
                assertEquals(plain, ink(typeface.family(), "شاهد" + invisible + " قال"), typeface + " " + invisible);
            }
        }
    }

    @Test
    void no_letter_is_drawn_over_its_neighbour() throws Exception {
        for (var typeface : Typeface.values()) {
            // Parted behind a letter that joins nothing behind it, so that both parts look as they do in the word.
            for (var parts : new String[][] {{"مؤ", "كد"}, {"مؤ", "كّدة"}, {"مر", "كز"}, {"ذ", "كر"}, {"و", "كان"}}) {
                var apart = ink(typeface.family(), parts[0]) + ink(typeface.family(), parts[1]);
                var word = ink(typeface.family(), parts[0] + parts[1]);
                assertEquals(1, (double) word / apart, 0.03, typeface + " " + parts[0] + parts[1]);
            }
        }
    }

    private static long ink(String family) throws Exception {
        return ink(family, "حاشية");
    }

    /// How dark a word is drawn, summed over its pixels.
    private static long ink(String family, String letters) throws Exception {
        return FxTest.onFx(() -> {
            var word = new Text(letters);
            word.setFont(Font.font(family, 40));
            var picture = word.snapshot(null, null);
            PixelReader pixels = picture.getPixelReader();
            var sum = 0L;
            for (var y = 0; y < picture.getHeight(); y++) {
                for (var x = 0; x < picture.getWidth(); x++) {
                    sum += 255 - (pixels.getArgb(x, y) & 0xFF);
                }
            }
            return sum;
        });
    }
}
