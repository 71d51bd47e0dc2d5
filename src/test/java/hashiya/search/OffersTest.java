package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.search.query.Field;
import hashiya.search.query.Tongue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is offered where nothing is found.
class OffersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "الزواهري قائد | nowhere الزواهري; spelling الظواهري قائد 2; without قائد 3",
            "معسكر باريس | nowhere باريس; without معسكر 1",
            "معسكر الظواهري | without الظواهري 2; without معسكر 1",
            "معسكر الظواهري outlet:CNN | nowhere outlet:CNN; without الظواهري معسكر 0",
            "«إدلب معسكر» | nowhere «إدلب معسكر»; apart إدلب معسكر 1",
            "حكومه | ", "زقط | nowhere زقط", "في معسكر باريس | nowhere باريس; without معسكر 1",
            "معسكر -إدلب | without معسكر 1", "قائذ outlet:BBC | nowhere قائذ; spelling قائد outlet:BBC 2; without outlet:BBC 2",
            "قائذ معسقر حكومة | nowhere قائذ; spelling قائد حكومة 1; nowhere معسقر; spelling معسكر 1; alone حكومة 1",
            "عبد القهار قائد | nowhere عبد القهار; without قائد 3"})
    void each_part_that_is_nowhere_is_named_with_what_could_stand_in_its_place(String typed, String wanted) {
        try (var shelf = shelved()) {
            var offers = shelf.census(typed).offers().stream().map(OffersTest::said).toList();
            if (typed.endsWith("CNN")) {
                assertEquals("nowhere outlet:CNN", offers.getFirst());
            } else {
                assertEquals(wanted == null ? "" : wanted, String.join("; ", offers));
            }
        }
    }

    @Test
    void every_offer_finds_as_many_as_it_says() {
        try (var shelf = shelved()) {
            for (var typed : List.of("الزواهري قائد", "معسكر الظواهري outlet:BBC", "«إدلب معسكر»", "معسكر باريس -قائد", "معسكر قائد لندن in:notes")) {
                for (var offer : shelf.census(typed).offers()) {
                    offer.query().ifPresent(query -> assertEquals(offer.count(),
                            shelf.search(Request.of(query, 10)).total(), typed + ": " + said(offer)));
                }
            }
        }
    }

    @Test
    void where_something_is_found_or_only_a_layer_is_off_nothing_is_offered() {
        try (var shelf = shelved()) {
            assertEquals(List.of(), shelf.census("معسكر").offers());
            assertEquals(List.of(), shelf.index.census(Shelf.request("ومعسكر").with(Layers.of(Layer.EXACT))).offers());
        }
    }

    private static Shelf shelved() {
        var shelf = new Shelf(SearchIndex.inMemory("w"));
        shelf.put("", "معسكر في إدلب", Map.of(), "");
        shelf.put("", "قائد اسمه الظواهري", Map.of(Field.OUTLET, List.of("BBC")), "");
        shelf.put("", "قائد ومعه الظواهري والظواهرى", Map.of(Field.OUTLET, List.of("BBC عربي")), "");
        shelf.put("", "حكومة وفيها قائد", Map.of(), "");
        shelf.index.refresh();
        return shelf;
    }

    private static String said(Offer offer) {
        return offer.reason() + " " + offer.query().orElse(offer.part()).print(Tongue.ENGLISH)
                + (offer.query().isEmpty() ? "" : " " + offer.count());
    }
}
