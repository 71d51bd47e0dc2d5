package hashiya.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.ui.FxTest;
import javafx.geometry.NodeOrientation;
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
}
