package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.search.query.Field;
import hashiya.search.query.Query;
import hashiya.search.query.Tongue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a click on a facet makes of a query finds those of its hits that have the facet's value, and no others, however
/// the query is put together; and a second click gives back the query.
class NarrowingTest {

    private static final Query BBC = new Query.Clause(Field.OUTLET, new Query.Phrase("BBC"));
    private static Shelf shelf;

    @BeforeAll
    static void fill_a_shelf() {
        shelf = new Shelf(SearchIndex.inMemory("w"));
        var texts = List.of("معسكر في إدلب", "سجن في حلب", "معسكر كبير قرب حلب", "تركيا وروسيا", "إدلب وحلب", "معسكر");
        for (var outlet : List.of("BBC", "الجزيرة نت", "")) {
            texts.forEach(text -> shelf.put("", text, outlet.isEmpty() ? Map.of() : Map.of(Field.OUTLET, List.of(outlet)), ""));
        }
        shelf.index.refresh();
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"معسكر", "معسكر أو سجن", "معسكر OR سجن OR تركيا", "معسكر إدلب أو سجن حلب", "(معسكر أو سجن) حلب",
            "معسكر (إدلب أو حلب)", "-معسكر", "-(معسكر أو سجن)", "معسكر أو -حلب", "«معسكر في إدلب» أو NEAR(معسكر حلب، 5)", "معس* أو تركيا",
            "outlet:الجزيرة أو سجن", "(outlet:BBC أو معسكر) -إدلب", "outlet:(BBC OR نت)", "-outlet:نت"})
    void a_click_on_a_facet_narrows_the_whole_query(String typed) {
        var query = Query.parse(typed).query().orElseThrow();
        var hits = shelf.found(typed);
        var those = shelf.found("outlet:«BBC»");
        for (var tongue : Tongue.values()) {
            var narrowed = query.and(BBC).print(tongue);
            assertEquals(hits.stream().filter(those::contains).toList(), shelf.found(narrowed), narrowed);
            var read = Query.parse(narrowed).query().orElseThrow();
            assertEquals(query.and(BBC), read, narrowed);
            assertEquals(query, read.without(BBC), narrowed);
        }
    }
}
