package hashiya.intake.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionTest {

    static List<Layout> layouts() {
        var all = new ArrayList<>(Layouts.all());
        all.addAll(LaterLayouts.all());
        all.addAll(FurtherLayouts.all());
        all.addAll(StrayLayouts.all());
        all.addAll(BoxedLayouts.all());
        return all;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_body_is_found_line_by_line(Layout layout) {
        var page = WebPage.read(layout.html()).orElseThrow();
        assertEquals(layout.title(), page.title());
        assertTrue(f1(page.body(), layout.text()) > 0.97, () -> "found:\n" + page.body() + "\n\nmeant:\n" + layout.text());
        assertTrue(List.of(page.body().split("\n")).containsAll(layout.body()), () -> "found:\n" + page.body());
    }

    static List<String> noArticles() {
        return Stream.concat(NoArticles.all().stream(), FurtherNoArticles.all().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("noArticles")
    void a_page_without_an_article_is_none(String html) {
        assertEquals(Optional.empty(), WebPage.read(html).map(WebPage::body));
    }

    static double f1(String found, String gold) {
        var left = count(gold);
        var all = left.values().stream().mapToInt(each -> each).sum();
        var common = 0;
        var words = found.split("\\s+");
        for (var word : words) {
            common += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return 2.0 * common / (words.length + all);
    }

    private static Map<String, Integer> count(String text) {
        var count = new HashMap<String, Integer>();
        for (var word : text.split("\\s+")) {
            count.merge(word, 1, Integer::sum);
        }
        return count;
    }
}
