package hashiya.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.ui.FxTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class KeptSelectionTest {

    private record Row(int key, String words) {}

    private static final int MANY = 5;

    private final ArrangedRows<Integer, Row> rows = new ArrangedRows<>(Row::key, (_, now) -> now);
    private final List<List<Row>> heard = new ArrayList<>();

    @Test
    void everything_stays_selected_while_rows_change_are_filtered_and_go_and_what_comes_is_not() throws Exception {
        FxTest.runOnFx(() -> {
            var list = list();
            var selection = new KeptSelection<>(list, rows, heard::add);
            list.getSelectionModel().selectAll();
            rows.update(Map.of(2, Optional.of(new Row(2, "other"))));
            assertEquals(List.of(0, 1, 2, 3, 4), list.getSelectionModel().getSelectedIndices().stream().toList());
            assertEquals("other", selection.shownRows().get(2).words());
            rows.show(rows.shown().subList(1, 3).stream().toList());
            assertEquals(List.of(0, 1), list.getSelectionModel().getSelectedIndices().stream().toList());
            assertEquals(List.of(1, 2), selection.shownRows().stream().map(Row::key).toList());
            assertEquals(MANY, selection.rows().size());
            rows.update(Map.of(4, Optional.empty()));
            rows.show(rows.all().stream().toList());
            assertEquals(List.of(0, 1, 2, 3), list.getSelectionModel().getSelectedIndices().stream().toList());
            rows.update(Map.of(9, Optional.of(new Row(9, "new"))));
            rows.show(rows.all().stream().sorted((one, other) -> other.key - one.key).toList());
            assertEquals(List.of(1, 2, 3, 4), list.getSelectionModel().getSelectedIndices().stream().toList());
            assertEquals(List.of(3, 2, 1, 0), selection.shownRows().stream().map(Row::key).toList());
            assertEquals(MANY, heard.getLast().size());
            selection.close();
        });
    }

    @Test
    void all_but_one_is_kept_and_turned_round_while_rows_come_and_go() throws Exception {
        FxTest.runOnFx(() -> {
            var list = list();
            var selection = new KeptSelection<>(list, rows, heard::add);
            list.getSelectionModel().selectAll();
            list.getSelectionModel().clearSelection(3);
            assertEquals(List.of(0, 1, 2, 4), keys(heard.getLast()));
            rows.update(Map.of(9, Optional.of(new Row(9, "new")), 0, Optional.empty()));
            rows.show(List.copyOf(rows.all()));
            assertEquals(List.of(1, 2, 4), keys(selection.rows()));
            selection.invert();
            assertEquals(List.of(3, 9), keys(heard.getLast()));
            selection.invert();
            rows.show(rows.shown().stream().filter(row -> row.key() > 2).toList());
            assertEquals(3, selection.rows().size());
            assertEquals(List.of(4), keys(selection.shownRows()));
            list.getSelectionModel().select(0);
            assertEquals(List.of(3, 4), keys(heard.getLast()), "What is not shown goes with the next choice");
            selection.invert();
            assertEquals(List.of(9), keys(heard.getLast()));
            list.getSelectionModel().clearSelection();
            assertEquals(List.of(), heard.getLast());
            assertEquals(-1, list.getSelectionModel().getSelectedIndex());
            selection.close();
        });
    }

    @Test
    void the_keyboard_stays_on_its_row_and_goes_on_with_the_next_where_that_goes() throws Exception {
        FxTest.runOnFx(() -> {
            var list = list();
            var selection = new KeptSelection<>(list, rows, heard::add);
            list.getSelectionModel().clearAndSelect(3);
            rows.show(rows.shown().stream().sorted((one, other) -> other.key - one.key).toList());
            assertEquals(1, list.getFocusModel().getFocusedIndex());
            assertEquals(1, list.getSelectionModel().getSelectedIndex());
            assertEquals(3, list.getSelectionModel().getSelectedItem().key());
            rows.update(Map.of(3, Optional.of(new Row(3, "other"))));
            assertEquals("other", list.getSelectionModel().getSelectedItem().words());
            assertEquals(1, heard.size());
            rows.update(Map.of(3, Optional.empty()));
            assertEquals(2, list.getFocusModel().getFocusedItem().key());
            assertEquals(List.of(), heard.getLast());
            selection.close();
        });
    }

    @Test
    void a_range_is_selected_out_of_very_many_by_key_and_nobody_hears_of_each_that_goes() throws Exception {
        FxTest.runOnFx(() -> {
            var list = list(2_000);
            var selection = new KeptSelection<>(list, rows, heard::add);
            new Scene(list, 200, 200);
            list.applyCss();
            list.layout();
            list.getSelectionModel().clearAndSelect(3);
            list.getSelectionModel().selectAll();
            heard.clear();
            press(list, KeyCode.DOWN);
            assertEquals(List.of(3, 4), keys(selection.rows()));
            assertEquals(1, heard.size());
            press(list, KeyCode.END);
            assertEquals(2_000 - 3, selection.shownCount());
            press(list, KeyCode.UP);
            assertEquals(2_000 - 4, selection.shownCount());
            selection.close();
        });
    }

    private static void press(ListView<Row> list, KeyCode code) {
        Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false));
    }

    private static List<Integer> keys(List<Row> rows) {
        return rows.stream().map(Row::key).sorted().toList();
    }

    private ListView<Row> list() {
        return list(MANY);
    }

    private ListView<Row> list(int many) {
        var all = new HashMap<Integer, Row>();
        IntStream.range(0, many).forEach(each -> all.put(each, new Row(each, "row")));
        rows.fill(all);
        rows.show(IntStream.range(0, many).mapToObj(all::get).toList());
        return new ListView<>();
    }
}
