package hashiya.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.ui.FxTest;
import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("ui")
@ExtendWith(FxTest.class)
class DirectedUiTest {

    private static final String MIXED = "at most 300 مقاتل سابق في التنظيم";

    @Test
    void figures_stay_with_their_words_in_a_line_that_runs_the_other_way() {
        assertEquals(level("العربي الجديد · ", Directed.within("11 July 2017"), " July"),
                level("العربي الجديد · ", Directed.within("11 July 2017"), "11"));
        assertEquals(level("BBC News · ", Directed.within("11 تموز 2017"), "تموز") + 1,
                level("BBC News · ", Directed.within("11 تموز 2017"), "11"));
        assertEquals("", Directed.within(""));
    }

    /// The level at which letters of a line stand (Unicode, UAX 9); the line runs as its beginning does.
    private static int level(String beginning, String words, String letters) {
        var line = beginning + words;
        return new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getLevelAt(line.indexOf(letters, beginning.length()));
    }

    @Test
    void words_turn_with_their_letters_and_phrases_keep_the_direction_of_the_interface() throws Exception {
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, FxTest.onFx(() -> Directed.words(MIXED).getNodeOrientation()));
        assertEquals(NodeOrientation.INHERIT, FxTest.onFx(() -> Directed.phrase(MIXED).getNodeOrientation()));
    }
}
