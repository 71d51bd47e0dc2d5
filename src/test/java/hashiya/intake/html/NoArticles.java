package hashiya.intake.html;

import static hashiya.intake.html.Layout.MENU;
import static hashiya.intake.html.Layout.foot;
import static hashiya.intake.html.Layout.head;
import static hashiya.intake.html.Layout.times;

import java.util.List;

/// Pages of news sites that are no article.
final class NoArticles {

    private NoArticles() {
    }

    static List<String> all() {
        return List.of(home(), section(), excerpts(), search(), login(), notFound(), empty(), scripts());
    }

    private static String home() {
        var news = new News(201);
        return head("صحيفة الواحة", "<meta property='og:type' content='website'>") + "<body>" + MENU + "<div class='hero'><h2>"
                + news.link() + "</h2><p>" + news.sentence() + "</p></div>" + times(6, at -> "<div class='box'><h3>قسم " + at
                + "</h3>" + times(5, _ -> "<div class='card'><a href='/x'><img src='i'></a><h4>" + news.link() + "</h4><p>"
                + news.sentence() + "</p></div>") + "</div>") + foot() + "</body></html>";
    }

    private static String section() {
        var news = new News(202);
        return head("أخبار سوريا", "") + "<body>" + MENU + "<h1>أخبار سوريا</h1><ul class='list'>" + times(30, _ -> "<li>"
                + news.link() + "<span>7 أكتوبر 2020</span></li>") + "</ul>" + foot() + "</body></html>";
    }

    private static String excerpts() {
        var news = new News(203);
        return head("مقالات الكاتب هاني السالم", "") + "<body>" + MENU + "<h1>هاني السالم</h1><div class='archive'>"
                + times(12, _ -> "<article class='post'><h2>" + news.link() + "</h2><div class='excerpt'><p>" + news.paragraph(2)
                + " [...]</p></div><a class='more' href='/m'>اقرأ المزيد</a></article>") + "</div>" + foot() + "</body></html>";
    }

    private static String search() {
        var news = new News(204);
        return head("نتائج البحث عن: مياه", "") + "<body>" + MENU + "<h1>نتائج البحث عن: مياه</h1><p>عثرنا على 240 نتيجة في 0.12"
                + " ثانية، مرتبة من الأحدث إلى الأقدم.</p>" + times(10, _ -> "<div class='result'>" + news.link() + "<div>"
                + news.sentence() + "</div></div>") + foot() + "</body></html>";
    }

    private static String login() {
        return head("تسجيل الدخول", "") + "<body>" + MENU + "<div class='main'><h1>تسجيل الدخول</h1><p>هذا المحتوى متاح للمشتركين فقط."
                + " يرجى تسجيل الدخول بحسابك أو الاشتراك في الباقة الشهرية لمتابعة القراءة، ويمكنك إلغاء الاشتراك متى شئت.</p><form>"
                + "<input name='u'><input name='p' type='password'><button>دخول</button></form></div>" + foot() + "</body></html>";
    }

    private static String notFound() {
        return head("الصفحة غير موجودة", "") + "<body>" + MENU + "<div><h1>404</h1><p>عذرًا، الصفحة التي تبحث عنها غير موجودة، ربما"
                + " نُقلت إلى عنوان آخر أو حُذفت من الموقع، فجرّب البحث عنها أو عد إلى الصفحة الرئيسية.</p></div>" + foot()
                + "</body></html>";
    }

    private static String empty() {
        return "<html><head><title>خبر</title></head><body><div id='root'></div></body></html>";
    }

    private static String scripts() {
        return "<html><body><script>var body = '" + new News(205).paragraph(30) + "';</script><noscript>فعّل جافاسكربت في متصفحك لعرض"
                + " هذه الصفحة، ثم أعد تحميلها مرة أخرى من فضلك.</noscript></body></html>";
    }
}
