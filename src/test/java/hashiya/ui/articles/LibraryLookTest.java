package hashiya.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hashiya.ui.articles.ArticleOrder.Way;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryLookTest {

    @Test
    void columns_widths_order_and_grouping_come_back_from_the_settings() {
        var look = LibraryLook.USUAL.turned(Column.LANGUAGE).moved(Column.CLAIMS, -5).widened(Column.OUTLET, 35)
                .by(new ArticleOrder(Column.OUTLET, Way.DESCENDING)).grouped(true);
        assertEquals(look, LibraryLook.of(look.toString()));
        assertFalse(look.shows(Column.LANGUAGE));
        assertEquals(1, look.place(Column.CLAIMS));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", ";;", "title:x;y;z", "title:1 title:2", "nothing:40", "title", "title:300;outlet:SIDEWAYS"})
    void settings_that_make_no_sense_leave_a_table_that_does(String kept) {
        assertFalse(LibraryLook.of(kept).columns().isEmpty());
        assertEquals(ArticleOrder.USUAL, LibraryLook.of(kept).order());
    }

    @Test
    void the_last_column_stays() {
        var look = LibraryLook.of("title:300");
        assertEquals(look, look.turned(Column.TITLE));
    }

    @Test
    void asking_for_a_column_again_turns_its_order() {
        var order = ArticleOrder.USUAL.asked(Column.PUBLISHED);
        assertEquals(new ArticleOrder(Column.PUBLISHED, Way.DESCENDING), order);
        assertEquals(Way.ASCENDING, order.asked(Column.PUBLISHED).way());
    }

    @Test
    void the_title_takes_what_is_left_and_gives_what_is_missing() {
        var look = LibraryLook.of("title:300 outlet:100 published:100");
        assertEquals(List.of(600.0, 100.0, 100.0), widths(look, 800));
        assertEquals(List.of(300.0, 100.0, 100.0), widths(look, 500));
        assertEquals(List.of(270.0, 90.0, 90.0), widths(look, 450));
        assertEquals(210.0, widths(look, 210).stream().mapToDouble(each -> each).sum());
    }

    private static List<Double> widths(LibraryLook look, double room) {
        return ColumnPlace.of(look, room).stream().map(ColumnPlace::width).toList();
    }
}
