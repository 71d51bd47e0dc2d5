package hashiya.intake.html;

import static hashiya.intake.html.Layout.MENU;
import static hashiya.intake.html.Layout.foot;
import static hashiya.intake.html.Layout.head;
import static hashiya.intake.html.Layout.times;

import java.util.List;

/// Pages that are no article though they say they are, or have as much text as one; in Arabic and in English.
final class FurtherNoArticles {

    private static final String ENGLISH = "The council said on Monday that repairs of the old bridge would take until"
            + " spring, and that boats would carry people across the river in the meantime.";
    private static final String SAID_OF_ALL = "<meta property='og:type' content='article'>";

    private FurtherNoArticles() {
    }

    static List<String> all() {
        return List.of(archive(), author(), found(), front(), category(), shop(), digest(), englishSection(),
                englishHeadlines(), englishFront(), englishMissing(), wallAlone(), englishWallAlone(), picture());
    }

    private static String archive() {
        var news = new News(601);
        return head("أخبار المياه", SAID_OF_ALL) + "<body class='rtl archive category category-water category-7'>" + MENU
                + "<h1>أخبار المياه</h1><div class='intro'><p>" + news.paragraph(3) + "</p><p>" + news.paragraph(3)
                + "</p></div>" + times(4, _ -> "<p>" + news.link() + "</p>") + foot() + "</body></html>";
    }

    private static String author() {
        var news = new News(602);
        return head("هاني السالم", SAID_OF_ALL + data("{'@graph':[{'@type':'ProfilePage','mainEntity':{'@type':'ItemList',"
                + "'itemListElement':[{'@type':'NewsArticle','headline':'خبر','datePublished':'2020-01-01'}]}}]}")) + "<body>"
                + MENU + "<h1>هاني السالم</h1><p>" + news.paragraph(4) + "</p><p>" + news.paragraph(3) + "</p>" + foot()
                + "</body></html>";
    }

    private static String found() {
        var news = new News(603);
        return head("مياه", SAID_OF_ALL + data("[{'@type':['WebPage','SearchResultsPage']}]")) + "<body>" + MENU + "<h1>مياه</h1>"
                + times(6, _ -> "<section><p>" + news.paragraph(2) + "</p></section>") + foot() + "</body></html>";
    }

    private static String front() {
        var news = new News(604);
        return head("صحيفة الواحة", "<link rel='canonical' href='https://alwaha.example/ar/'>") + "<body>" + MENU + "<main><p>"
                + news.paragraph(3) + "</p><p>" + news.paragraph(3) + "</p></main>" + foot() + "</body></html>";
    }

    private static String category() {
        var news = new News(605);
        return head("سياسة", SAID_OF_ALL + "<link rel='canonical' href='https://alwaha.example/category/politics/page/2'>") + "<body>"
                + MENU + "<main>" + times(5, _ -> "<p>" + news.paragraph(2) + "</p>") + "</main>" + foot() + "</body></html>";
    }

    private static String shop() {
        var news = new News(606);
        return head("مضخات المياه", "") + "<body>" + MENU + "<h1>مضخات المياه</h1><p>" + news.paragraph(3) + "</p>"
                + times(12, at -> "<div class='good'><b>مضخة رقم " + at + "</b><span class='price'>" + (150 + at)
                + " ر.س</span></div>") + "<p>" + news.paragraph(3) + "</p>" + foot() + "</body></html>";
    }

    /// What is told of each is longer than a teaser.
    private static String digest() {
        var news = new News(607);
        return head("من الصحف", "") + "<body>" + MENU + "<div class='all'>" + times(5, at -> "<div class='one'><h3>"
                + "<a href='/n/" + at + "'>" + news.title() + "</a></h3><p>" + news.paragraph(4) + "</p></div>")
                + "</div>" + foot() + "</body></html>";
    }

    private static String englishSection() {
        return "<html lang='en'><head><title>Politics | The Oasis</title><meta property='og:type' content='website'></head><body><nav>"
                + links(30) + "</nav><h1>Politics</h1>" + times(8, at -> "<article class='card post-" + at + " tag-" + at
                + "'><h2><a href='/p/" + at + "'>Bridge number " + at + " closes again after the flood</a></h2><p>" + ENGLISH
                + "</p></article>") + "</body></html>";
    }

    private static String englishHeadlines() {
        return "<html lang='en'><head><title>Technology | The Oasis</title></head><body>" + times(12, at -> "<div class='c" + at
                + "'><div><a href='/t/" + at + "'>A headline of some length about pumps and wells number " + at + "</a></div>"
                + links(4) + "<div><p>Short words on it, from our desk in the valley.</p></div></div>") + "</body></html>";
    }

    private static String englishFront() {
        return "<html lang='en'><head><title>The Oasis</title><meta property='og:url' content='https://oasis.example/'>"
                + "<meta property='og:type' content='article'></head><body><main><p>" + ENGLISH + "</p><p>" + ENGLISH + " "
                + ENGLISH + "</p></main></body></html>";
    }

    private static String englishMissing() {
        return "<html lang='en'><head><title>Page not found | The Oasis</title></head><body class='error404'><h1>Page not found</h1><p>"
                + "We are sorry, but the page you were looking for is not here any more: it may have moved, or the address may be"
                + " wrong. Try the search above, or go back to the front page and start from there again, please.</p></body></html>";
    }

    private static String wallAlone() {
        return head("الماء في الوادي", SAID_OF_ALL) + "<body>" + MENU + "<h1>الماء في الوادي</h1><div class='c'><p>هذا المقال متاح"
                + " للمشتركين في الباقة الشهرية أو السنوية دون غيرهم.</p><p>يرجى تسجيل الدخول بحسابك لمتابعة القراءة من أي جهاز"
                + " تشاء، أو إنشاء حساب جديد خلال دقيقة واحدة.</p></div>" + foot() + "</body></html>";
    }

    private static String englishWallAlone() {
        return "<html lang='en'><head><title>Water in the valley</title>" + SAID_OF_ALL + "</head><body><h1>Water in the valley</h1><div>"
                + "<p>This article is only for subscribers of the printed paper and of the weekend edition.</p><p>Please sign in or"
                + " subscribe to continue reading this and all other stories of the week, on every device.</p></div></body></html>";
    }

    private static String picture() {
        return head("صورة وتعليق: السيول", SAID_OF_ALL) + "<body>" + MENU + "<h1>صورة وتعليق: السيول</h1><figure><img src='a.jpg'>"
                + "<figcaption>مشهد من وادي النخيل بعد السيول التي ضربته مساء الأحد، بعدسة مراسلنا.</figcaption></figure>" + foot()
                + "</body></html>";
    }

    private static String data(String json) {
        return "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
    }

    private static String links(int count) {
        return times(count, at -> "<p><a href='/l/" + at + "'>Another story of the day</a></p>");
    }
}
