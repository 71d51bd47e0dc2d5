package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderStroke;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("ui")
@ExtendWith(FxTest.class)
class GhostsUiTest {

    private static final String TEXT = "نقلت الوكالة عن الوزير أن الناطق قال إن الطريق مفتوح.\n" + "سطر من النص بلا شيء.\n".repeat(60)
            + "وقال السائق إن الجسر سليم.";
    private static final TextRange OUTER = range("الناطق قال إن الطريق مفتوح");
    private static final TextRange INNER = range("الطريق مفتوح");
    private static final TextRange LAST = range("الجسر سليم");

    @Test
    void a_click_asks_for_one_and_nested_ones_and_the_scroll_bar_tell_them_apart() throws Exception {
        try (var reading = new Reading(TEXT, NodeOrientation.RIGHT_TO_LEFT)) {
            var clicked = new ArrayList<Integer>();
            FxTest.runOnFx(() -> {
                reading.view.marks().setOnGhost(clicked::add);
                reading.view.setGhosts(new Ghosts(List.of(OUTER, INNER, LAST), 2));
            });
            reading.settle();
            Pictures.keep(reading.view.getScene(), "ghosts-nested");
            var tops = FxTest.onFx(() -> reading.view.viewport.lines().iterator().next().getBorder().getStrokes().stream()
                    .map(BorderStroke::getInsets).map(each -> each.getBottom()).distinct().toList());
            assertEquals(2, tops.size(), "the dots of the inner one stand on those of the outer one: " + tops);
            assertEquals(Color.TRANSPARENT, edge(reading, false), "the middle is left to highlights and hits");
            assertNotEquals(Color.TRANSPARENT, edge(reading, true));
            click(reading, INNER.start() + 2);
            click(reading, OUTER.start() + 2);
            assertEquals(List.of(1, 0), clicked);
        }
    }

    private static void click(Reading reading, int letter) throws Exception {
        var at = reading.before(letter);
        reading.mouse(MouseEvent.MOUSE_PRESSED, at, false);
        reading.mouse(MouseEvent.MOUSE_RELEASED, at, false);
    }

    /// The colour of the map over the scroll bar where the last one stands, at its edge or in its middle.
    private static Color edge(Reading reading, boolean outside) throws Exception {
        return FxTest.onFx(() -> {
            var map = reading.view.lookup("MarkMap");
            var parameters = new javafx.scene.SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            var image = map.snapshot(parameters, null);
            var x = outside ? 1 : (int) image.getWidth() / 2;
            for (var y = (int) image.getHeight() - 1; y > image.getHeight() / 2; y--) {
                var colour = image.getPixelReader().getColor(x, y);
                if (colour.getOpacity() > 0.5) {
                    return colour;
                }
            }
            return Color.TRANSPARENT;
        });
    }

    private static TextRange range(String words) {
        return new TextRange(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }
}
