package hashiya.intake.html;

import static hashiya.intake.html.Layout.MENU;
import static hashiya.intake.html.Layout.foot;
import static hashiya.intake.html.Layout.head;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallTest {

    private final News news = new News(801);
    private final String beginning = news.paragraph(2);

    @ParameterizedTest
    @ValueSource(strings = {"هذا المقال متاح للمشتركين فقط", "سجّل الدخول لمتابعة القراءة", "اشترك الآن لقراءة المقال كاملًا",
            "برای ادامه مطالعه وارد شوید", "Subscribe to continue reading", "Please sign in to read the full story.",
            "This article is for subscribers only.", "Already a subscriber? Sign in"})
    void the_beginning_comes_in_with_what_the_page_says_of_the_rest(String wall) {
        var page = WebPage.read(page("", "<p>" + beginning + "</p><p>" + wall + "</p>")).orElseThrow();
        assertEquals(beginning, page.body());
        assertEquals(wall, page.wall());
    }

    @Test
    void what_is_for_pay_by_its_data_has_a_wall() {
        var data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"خبر\","
                + "\"isAccessibleForFree\":\"False\"}</script>";
        assertEquals("isAccessibleForFree: false", WebPage.read(page(data, "<p>" + beginning + "</p>")).orElseThrow().wall());
    }

    @Test
    void a_whole_article_has_none_whatever_the_page_offers() {
        var lines = String.join("</p><p>", news.paragraphs(20));
        assertEquals("", WebPage.read(page("", "<p>" + lines + "</p><p>Already a subscriber? Sign in</p>")).orElseThrow().wall());
    }

    private String page(String data, String body) {
        return head("الماء في الوادي", "<meta property='og:type' content='article'>" + data) + "<body>" + MENU
                + "<h1>الماء في الوادي</h1><div class='c'>" + body + "</div>" + foot() + "</body></html>";
    }
}
