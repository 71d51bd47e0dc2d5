package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurrogatesTest {

    @Test
    void a_half_without_its_other_half_is_told_from_a_whole_character_wherever_it_stands() {
        var text = "\udf3fأ\ud83c\udf3f\ud83c\ud83c\udf3f\udf3fب\ud83c";
        assertEquals(List.of(0, 4, 7, 9), IntStream.range(0, text.length())
                .filter(at -> Surrogates.isAlone(text, at)).boxed().toList());
        assertEquals(List.of(3, 6), IntStream.rangeClosed(0, text.length())
                .filter(at -> Surrogates.isWithin(text, at)).boxed().toList());
        assertTrue(Surrogates.hasHalf(text));
        assertFalse(Surrogates.hasHalf("أ🌿ب"));
        assertFalse(Surrogates.hasHalf(""));
    }
}
