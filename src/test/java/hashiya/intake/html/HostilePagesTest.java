package hashiya.intake.html;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages made to hang a reader or to fill its memory. The limit of a minute is no measurement: what is not linear in
/// these sizes takes hours.
class HostilePagesTest {

    private static final List<String> BODY = new News(77).paragraphs(6);
    private static final String ARTICLE = "<h1>خبر من المدينة القديمة</h1>" + Layout.each(BODY, line -> "<p>" + line + "</p>");

    static List<String> pages() {
        var deep = 100_000;
        return List.of(
                "<div>".repeat(deep) + ARTICLE,
                ARTICLE + "<div>".repeat(deep) + "x" + "</div>".repeat(deep),
                "<b>".repeat(deep) + "</b>".repeat(deep) + ARTICLE,
                "<table><tr><td>".repeat(deep / 3) + "</table>".repeat(deep / 3) + ARTICLE,
                ARTICLE + "<ul><li>".repeat(deep / 2),
                ARTICLE + "<a href='x'>".repeat(deep) + "x",
                "<div " + "a='b' ".repeat(deep) + ">" + ARTICLE,
                "<div title='" + "x".repeat(8_000_000) + "'>" + ARTICLE + "</div>",
                "<div title=" + "x".repeat(8_000_000) + ">" + ARTICLE + "</div>",
                ARTICLE + "<span>a</span>".repeat(1_000_000),
                ARTICLE + "<".repeat(1_000_000),
                ARTICLE + "<!--".repeat(1_000_000),
                ARTICLE + "</".repeat(1_000_000),
                ARTICLE + "<script>".repeat(200_000) + "alert(1)",
                ARTICLE + "&".repeat(1_000_000) + "&lt;&#x".repeat(300_000),
                "\0".repeat(1_000_000) + ARTICLE.replace("<p>", "<p>\0"),
                "<svg><g>".repeat(50_000) + "</svg>" + ARTICLE,
                "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>" + ARTICLE,
                "<base href='http://localhost:1/'><meta http-equiv='refresh' content='0;url=http://localhost:1/'><img"
                        + " src='http://localhost:1/x.png' onerror='alert(1)'><link rel='stylesheet' href='http://localhost:1/x.css'>"
                        + "<iframe src='http://localhost:1/'></iframe><script src='http://localhost:1/x.js'></script>" + ARTICLE,
                "<script type='application/ld+json'>" + "[".repeat(500_000) + "</script>" + ARTICLE,
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + "x".repeat(1_000_000)
                        + "\"}</script>" + ARTICLE,
                "<div class='date'>".repeat(190) + ARTICLE + "</div>".repeat(190));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_article_is_found_whatever_is_around_it(String page) {
        var found = assertTimeoutPreemptively(ofSeconds(60), () -> WebPage.read("<html><body>" + page)).orElseThrow();
        assertTrue(found.body().contains(BODY.get(2)), () -> found.body().substring(0, Math.min(500, found.body().length())));
        assertTrue(found.body().contains(BODY.getLast()));
    }

    @Test
    void what_is_far_behind_the_limit_is_left_out_and_the_page_says_so() {
        var found = WebPage.read("<html><body>" + ARTICLE + "<i>a</i>".repeat(Thinning.MOST_TAGS)).orElseThrow();
        assertTrue(found.truncated().endsWith("%"));
        assertEquals("", WebPage.read("<html><body>" + ARTICLE).orElseThrow().truncated());
    }
}
