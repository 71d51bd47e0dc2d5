package hashiya.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.ui.FxTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("ui")
@ExtendWith(FxTest.class)
class LateListUiTest {

    private final List<Runnable> waiting = new ArrayList<>();
    private LateList<String> list;

    @Test
    void a_single_row_waits_until_the_screen_is_drawn_and_many_do_not() throws Exception {
        FxTest.runOnFx(() -> {
            list = new LateList<>(waiting::add);
            new Scene(list, 300, 400);
            list.getItems().setAll("one", "two", "three");
            assertEquals(3, laidOut());

            list.getItems().add(1, "more");
            assertEquals(3, laidOut());
            list.getItems().add(2, "still more");
            assertEquals(3, laidOut());
            assertEquals(1, waiting.size());
            waiting.removeFirst().run();
            assertEquals(5, laidOut());

            list.getItems().remove("more");
            assertEquals(5, laidOut());
            waiting.removeFirst().run();
            assertEquals(4, laidOut());

            list.getItems().setAll("other", "rows");
            assertEquals(2, laidOut());
            assertEquals(List.of(), waiting);
        });
    }

    /// How many rows are laid out.
    private int laidOut() {
        list.applyCss();
        list.layout();
        return ((VirtualFlow<?>) list.lookup(".virtual-flow")).getCellCount();
    }
}
