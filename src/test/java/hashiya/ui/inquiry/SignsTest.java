package hashiya.ui.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Consistency;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void a_digit_gives_a_sign_by_its_order() {
        assertEquals(Optional.of(Consistency.VERY_CONSISTENT), Signs.typed(KeyCode.DIGIT1, Optional.empty()));
        assertEquals(Optional.of(Consistency.NOT_APPLICABLE), Signs.typed(KeyCode.NUMPAD6, Optional.empty()));
        assertEquals(Optional.empty(), Signs.typed(KeyCode.DIGIT7, Optional.empty()));
        assertEquals(Optional.empty(), Signs.typed(KeyCode.DIGIT0, Optional.empty()));
    }

    @Test
    void a_letter_typed_again_is_strong_and_once_more_weak() {
        var first = Signs.typed(KeyCode.I, Optional.of(Consistency.CONSISTENT));
        assertEquals(Optional.of(Consistency.INCONSISTENT), first);
        var second = Signs.typed(KeyCode.I, first);
        assertEquals(Optional.of(Consistency.VERY_INCONSISTENT), second);
        assertEquals(first, Signs.typed(KeyCode.I, second));
        assertEquals(Optional.of(Consistency.VERY_CONSISTENT),
                Signs.typed(KeyCode.C, Optional.of(Consistency.CONSISTENT)));
    }

    @Test
    void other_letters_mean_nothing() {
        assertEquals(Optional.of(Consistency.NEUTRAL), Signs.typed(KeyCode.N, Optional.empty()));
        assertEquals(Optional.empty(), Signs.typed(KeyCode.X, Optional.of(Consistency.NEUTRAL)));
    }
}
