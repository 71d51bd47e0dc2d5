package hashiya.ui.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class ArrangedRowsTest {

    private record Row(int key, String words) {}

    private final ArrangedRows<Integer, Row> rows = new ArrangedRows<>(Row::key, (_, now) -> now);
    private final List<String> heard = new ArrayList<>();

    @Test
    void a_row_that_changes_shows_it_where_it_stands_and_one_that_comes_waits_for_its_place() {
        fill(5);
        rows.update(Map.of(2, Optional.of(new Row(2, "other")), 9, Optional.of(new Row(9, "new"))));
        assertEquals("other", rows.shown().get(2).words());
        assertEquals(5, rows.shown().size());
        assertEquals(6, rows.size());
        rows.update(Map.of(0, Optional.empty()));
        assertEquals(List.of(1, 2, 3, 4), rows.shown().stream().map(Row::key).toList());
        assertEquals(-1, rows.indexOf(0));
        assertEquals(1, rows.indexOf(2));
    }

    @Test
    void an_arrangement_is_one_change_of_what_is_different() {
        fill(100);
        listen();
        var now = new ArrayList<>(rows.shown());
        now.set(40, new Row(40, "other"));
        now.remove(60);
        rows.show(now);
        assertEquals(List.of("40: 21 for 20"), heard);
        rows.show(now);
        assertEquals(1, heard.size());
    }

    @Test
    void very_many_that_change_wait_for_the_arrangement_unless_some_of_them_go() {
        fill(200);
        listen();
        var news = IntStream.range(0, 150).boxed().collect(Collectors.toMap(each -> each,
                each -> Optional.of(new Row(each, "other"))));
        rows.update(news);
        assertEquals(List.of(), heard);
        assertEquals("other", rows.find(7).orElseThrow().words());
        rows.update(Map.of(199, Optional.empty()));
        assertEquals(List.of("199: 1 for 0"), heard);
        rows.show(IntStream.range(0, 199).mapToObj(each -> rows.find(each).orElseThrow()).toList());
        assertEquals("0: 150 for 150", heard.getLast());
        assertArrayEquals(new int[] {3, 198}, rows.places(List.of(198, 3, 700)));
    }

    private void fill(int many) {
        var all = new HashMap<Integer, Row>();
        IntStream.range(0, many).forEach(each -> all.put(each, new Row(each, "row")));
        rows.fill(all);
        rows.show(IntStream.range(0, many).mapToObj(all::get).toList());
    }

    private void listen() {
        rows.shown().addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                heard.add(change.getFrom() + ": " + change.getRemovedSize() + " for " + change.getAddedSize());
            }
        });
    }
}
