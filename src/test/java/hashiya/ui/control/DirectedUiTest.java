package hashiya.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.ui.FxTest;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("ui")
@ExtendWith(FxTest.class)
class DirectedUiTest {

    private static final String MIXED = "at most 300 مقاتل سابق في التنظيم";

    @Test
    void words_turn_with_their_letters_and_phrases_keep_the_direction_of_the_interface() throws Exception {
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, FxTest.onFx(() -> Directed.words(MIXED).getNodeOrientation()));
        assertEquals(NodeOrientation.INHERIT, FxTest.onFx(() -> Directed.phrase(MIXED).getNodeOrientation()));
    }

    @Test
    void lines_that_are_pasted_into_a_field_of_one_line_stay_words_apart() throws Exception {
        assertEquals("كان معسكر في إدلب شمال سوريا", FxTest.onFx(() -> {
            var field = Directed.field(new TextField("كان شمال سوريا"));
            field.positionCaret(4);
            field.replaceSelection("معسكر في\r\nإدلب\n");
            return field.getText();
        }));
    }
}
