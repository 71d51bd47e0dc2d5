package hashiya.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.ui.FxTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("ui")
@ExtendWith(FxTest.class)
class GradualListUiTest {

    private static final int ROW = 50;
    private static final int ROOM = 600;

    private final Queue<Runnable> afterwards = new ArrayDeque<>();
    private final Set<Integer> seen = new HashSet<>();
    private final Set<Integer> measured = new HashSet<>();

    @Test
    void the_room_fills_in_steps_each_after_the_screen_was_drawn() throws Exception {
        var list = list();
        var rows = new ArrayList<Integer>();
        for (var turn = 0; turn < 7; turn++) {
            rows.add(shown(list));
        }
        assertTrue(afterwards.isEmpty());
        assertTrue(rows.getFirst() <= 2, rows::toString);
        assertEquals(ROOM / ROW, rows.getLast(), rows::toString);
        for (var step = 1; step < rows.size(); step++) {
            assertTrue(rows.get(step) - rows.get(step - 1) <= ROOM / ROW / 3, rows::toString);
        }
    }

    @Test
    void rows_that_are_measured_only_are_told_from_those_that_are_seen() throws Exception {
        var list = list();
        for (var turn = 0; turn < 40; turn++) {
            shown(list);
        }
        assertTrue(measured.size() > ROOM / ROW, measured::toString);
        assertTrue(seen.size() <= ROOM / ROW + 2, seen::toString);
        FxTest.runOnFx(() -> list.scrollTo(90));
        shown(list);
        assertTrue(seen.contains(90));
        assertFalse(seen.contains(60));
    }

    private GradualList<Integer> list() throws Exception {
        return FxTest.onFx(() -> {
            var list = new GradualList<Integer>(afterwards::add);
            list.setCellFactory(_ -> new RowCell());
            list.getItems().setAll(IntStream.range(0, 100).boxed().toList());
            new Scene(new StackPane(list), 300, ROOM);
            return list;
        });
    }

    /// Lays the list out, as a turn of the screen's clock does, and then does what waits for that.
    private int shown(GradualList<Integer> list) throws Exception {
        return FxTest.onFx(() -> {
            var root = list.getScene().getRoot();
            list.requestLayout();
            root.applyCss();
            root.layout();
            var rows = list.lookupAll(".list-cell").stream().map(RowCell.class::cast)
                    .filter(each -> !each.isEmpty() && each.isVisible() && !each.isOnlyMeasured()).count();
            List.copyOf(afterwards).forEach(each -> afterwards.remove().run());
            return (int) rows;
        });
    }

    private final class RowCell extends ContentCell<Integer> {

        private final Region content = new Region();

        RowCell() {
            content.setPrefHeight(ROW);
            setStyle("-fx-padding: 0; -fx-border-width: 0");
        }

        @Override
        protected Region content() {
            return content;
        }

        @Override
        protected void fill(Integer row) {
            (isOnlyMeasured() ? measured : seen).add(row);
        }
    }
}
