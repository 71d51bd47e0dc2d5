package hashiya.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class RowsTest {

    record Row(int key, int place, String words) {}

    private static final Comparator<Row> BY_PLACE = Comparator.comparingInt(Row::place).thenComparing(Row::key);

    private final Rows<Integer, Row> rows = new Rows<>(Row::key, BY_PLACE);

    @Test
    void random_changes_leave_what_sorting_and_filtering_all_of_it_would() {
        var random = new Random(7);
        var all = new TreeMap<Integer, Row>();
        rows.filter(RowsTest::isShown);
        for (var round = 0; round < 400; round++) {
            var changed = new HashMap<Integer, Optional<Row>>();
            for (var each = 0; each < (round % 20 == 0 ? 100 : 3); each++) {
                var key = random.nextInt(60);
                var row = random.nextInt(4) == 0 ? Optional.<Row>empty()
                        : Optional.of(new Row(key, random.nextInt(30), "w" + random.nextInt(4)));
                changed.put(key, row);
            }
            changed.forEach((key, row) -> row.ifPresentOrElse(each -> all.put(key, each), () -> all.remove(key)));
            rows.update(changed);
            assertEquals(all.values().stream().filter(RowsTest::isShown).sorted(BY_PLACE).toList(), rows.shown());
            assertEquals(all.size(), rows.size());
            rows.shown().forEach(row -> assertEquals(row, rows.shown().get(rows.indexOf(row.key()))));
        }
    }

    @Test
    void a_change_touches_its_own_row_alone() {
        rows.setAll(List.of(new Row(1, 1, "a"), new Row(2, 2, "b"), new Row(3, 3, "c")));
        var touched = new ArrayList<String>();
        rows.shown().addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                touched.add(change.getFrom() + ": -" + change.getRemovedSize() + " +" + change.getAddedSize());
            }
        });
        rows.update(Map.of(2, Optional.of(new Row(2, 2, "new"))));
        rows.update(Map.of(3, Optional.empty()));
        rows.update(Map.of(1, Optional.of(new Row(1, 1, "a"))));
        rows.update(Map.of(4, Optional.of(new Row(4, 0, "first"))));
        assertEquals(List.of("1: -1 +1", "2: -1 +0", "0: -0 +1"), touched);
    }

    @Test
    void what_is_filtered_out_is_still_there() {
        rows.setAll(List.of(new Row(1, 1, "a"), new Row(2, 2, "b")));
        rows.filter(row -> row.words().equals("b"));
        assertEquals(-1, rows.indexOf(1));
        assertEquals(Optional.of(new Row(1, 1, "a")), rows.find(1));
        rows.order(BY_PLACE.reversed());
        rows.filter(_ -> true);
        assertEquals(List.of(2, 1), rows.shown().stream().map(Row::key).toList());
    }

    private static boolean isShown(Row row) {
        return !row.words().equals("w0");
    }
}
