package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.Synonyms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Words near each other, in all views at once and without looking at every text.
class NearTest {

    private static final int TEXTS = 1_300;

    /// Half of the words stand in every text; some texts have them in their titles too.
    @Test
    void the_best_are_the_same_whether_every_text_is_looked_at_or_not() {
        var random = new Random(1);
        var words = List.of("معسكر", "المعسكرات", "إدلب", "بإدلب", "قديم", "في", "ثم");
        var things = new ArrayList<IndexDoc>();
        for (var number = 1; number <= TEXTS; number++) {
            var text = new StringBuilder();
            for (var count = 5 + random.nextInt(40); count > 0; count--) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            var title = random.nextInt(50) == 0 ? "معسكر إدلب" : "";
            things.add(Shelf.article(new ArticleId(number), title, text.toString(), Map.of(), ""));
        }
        try (var shelf = new Shelf(SearchIndex.inMemory("w"))) {
            shelf.index.update(things);
            shelf.index.refresh();
            for (var typed : List.of("NEAR(معسكر إدلب, 1)", "NEAR(قديم معسكر إدلب, 4)", "NEAR(في ثم, 0) OR باريس")) {
                assertSame(shelf, typed);
            }
            assertFalse(shelf.search(request("NEAR(معسكر إدلب, 1)", 20)).exact());
        }
    }

    @Test
    void one_word_may_be_there_by_its_stem_and_the_other_only_as_it_is_written() {
        try (var shelf = Shelf.of("إلغاء المدارس", "مدرسة بلا غاء", "الغاء بعيدا عن كل المدارس")) {
            assertEquals(List.of(1), shelf.found("NEAR(الغاء المدارس, 0)"));
            assertTrue(shelf.marked("NEAR(الغاء المدارس, 0)").contains("إلغاء"));
        }
    }

    private static void assertSame(Shelf shelf, String typed) {
        var few = shelf.search(request(typed, 20)).hits();
        var all = shelf.search(request(typed, TEXTS)).hits();
        assertEquals(all.subList(0, 20).stream().map(each -> each.id() + " " + each.score()).toList(),
                few.stream().map(each -> each.id() + " " + each.score()).toList(), typed);
    }

    private static Request request(String typed, int limit) {
        var request = Shelf.request(typed);
        return new Request(request.query(), request.layers(), Synonyms.NONE, request.order(), limit);
    }
}
