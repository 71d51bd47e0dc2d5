package hashiya.intake.html;

import static hashiya.intake.html.Layout.MENU;
import static hashiya.intake.html.Layout.each;
import static hashiya.intake.html.Layout.foot;
import static hashiya.intake.html.Layout.head;
import static hashiya.intake.html.Layout.times;

import java.util.ArrayList;
import java.util.List;

/// More pages, written after the ways of finding a body were there and tried on [Layouts].
final class LaterLayouts {

    private LaterLayouts() {
    }

    static List<Layout> all() {
        return List.of(oneForm(), nestedTables(), pageBuilder(), interview(), statement(), leadApart(), unnamedComments(),
                brief(), numberedList(), gallery(), figuresInATable(), pieces(), twoLanguages(), menuOfSentences());
    }

    private static Layout oneForm() {
        var news = new News(101);
        var title = news.title();
        var body = news.paragraphs(6);
        var html = "<html><head><title>" + title + "</title></head><body><form id='aspnetForm'><input type='hidden' name='__VIEWSTATE'"
                + " value='" + "x".repeat(20_000) + "'><div id='ctl00_menu'>" + times(9, at -> "<a href='p" + at + ".aspx'>قسم " + at
                + "</a> ") + "</div><span id='ctl00_lblTitle'><h1>" + title + "</h1></span><span id='ctl00_lblBody'>"
                + each(body, line -> "<div align='right'>" + line + "</div><div>&nbsp;</div>") + "</span><div id='ctl00_last'>"
                + times(6, _ -> "<span>" + news.link() + "</span><br>") + "</div></form></body></html>";
        return new Layout("one form around all", html, title, body);
    }

    private static Layout nestedTables() {
        var news = new News(102);
        var title = news.title();
        var body = news.paragraphs(7);
        var html = "<html><head><title>" + title + "</title></head><body><table><tr><td><table><tr><td>" + times(8, _ -> news.link()
                + "<br>") + "</td></tr></table></td><td><table><tr><td><h1>" + title + "</h1></td></tr><tr><td>2011-04-05</td></tr><tr><td>"
                + "<table><tr><td class='text'>" + each(body, line -> "<p>" + line) + "</td></tr></table></td></tr><tr><td><a href='#'>"
                + "طباعة</a> <a href='#'>إرسال</a></td></tr></table></td></tr></table></body></html>";
        return new Layout("tables in tables", html, title, body);
    }

    private static Layout pageBuilder() {
        var news = new News(103);
        var title = news.title();
        var body = news.paragraphs(8);
        var html = head(title, "") + "<body class='elementor-default elementor-page'><div class='elementor'>" + MENU
                + "<section class='elementor-section'><div class='elementor-container'><div class='elementor-column'><div"
                + " class='elementor-widget-wrap'><div class='elementor-widget elementor-widget-theme-post-title'><div"
                + " class='elementor-widget-container'><h1>" + title + "</h1></div></div><div class='elementor-element elementor-widget"
                + " elementor-widget-theme-post-content'><div class='elementor-widget-container'>"
                + each(body, line -> "<p>" + line + "</p>") + "</div></div></div></div></div></section><section><div"
                + " class='elementor-posts'>" + times(6, _ -> "<article class='elementor-post'><h3>" + news.link() + "</h3><div><p>"
                + news.sentence() + "</p></div></article>") + "</div></section></div>" + foot() + "</body></html>";
        return new Layout("page builder", html, title, body);
    }

    private static Layout interview() {
        var news = new News(104);
        var title = news.title();
        var body = new ArrayList<String>();
        body.add(news.paragraph(2));
        for (var each = 0; each < 6; each++) {
            body.add("كيف تنظرون إلى ما جرى؟");
            body.add(news.paragraph(2));
        }
        var html = head(title, "") + "<body>" + MENU + "<div class='page'><h1>" + title + "</h1><div class='inner'>"
                + each(body, line -> line.endsWith("؟") ? "<p><strong>" + line + "</strong></p>" : "<p>" + line + "</p>")
                + "</div></div>" + foot() + "</body></html>";
        return new Layout("interview", html, title, body);
    }

    private static Layout statement() {
        var news = new News(105);
        var title = "بيان صادر عن مجلس المدينة حول أعمال الترميم";
        var body = new ArrayList<>(List.of("بسم الله الرحمن الرحيم"));
        body.addAll(news.paragraphs(5));
        body.add("والله ولي التوفيق.");
        var html = head(title, "") + "<body>" + MENU + "<div class='container'><h1>" + title + "</h1><p>" + String.join("<br>", body)
                + "</p></div>" + foot() + "</body></html>";
        return new Layout("statement in one paragraph", html, title, body.subList(1, body.size()));
    }

    private static Layout leadApart() {
        var news = new News(106);
        var title = news.title();
        var lead = news.paragraph(2);
        var body = new ArrayList<>(List.of(lead));
        body.addAll(news.paragraphs(6));
        var html = head(title, "") + "<body>" + MENU + "<div class='top'><h1>" + title + "</h1><h2 class='subtitle'></h2><div"
                + " class='intro'>" + lead + "</div><figure><img src='a.jpg'><figcaption>صورة من الأرشيف للسوق القديم، عدسة مراسلنا."
                + "</figcaption></figure></div><div class='grid'><div class='rightcol'>"
                + each(body.subList(1, body.size()), line -> "<p>" + line + "</p>") + "</div><div class='leftcol'>"
                + times(5, _ -> "<div class='item'>" + news.link() + "</div>") + "</div></div>" + foot() + "</body></html>";
        return new Layout("lead apart", html, title, body);
    }

    private static Layout unnamedComments() {
        var news = new News(107);
        var title = news.title();
        var body = news.paragraphs(5);
        var html = head(title, "<meta property='og:type' content='article'>") + "<body>" + MENU + "<div class='main'><h1>" + title
                + "</h1><div class='x-text'>" + each(body, line -> "<p>" + line + "</p>") + "</div><h3>التعليقات</h3><div class='opinions'>"
                + times(12, at -> "<div class='op'><b>زائر " + at + "</b><div>" + news.comment() + "</div></div>") + "</div></div>" + foot()
                + "</body></html>";
        return new Layout("comments without a name", html, title, body);
    }

    private static Layout brief() {
        var news = new News(108);
        var title = news.title();
        var body = List.of(news.paragraph(2), news.paragraph(1));
        var html = head(title, "<meta property='og:type' content='article'>") + "<body>" + MENU + "<div class='b'><h1>" + title
                + "</h1><div class='brief'>" + each(body, line -> "<p>" + line + "</p>") + "</div></div><div class='latest'>"
                + times(60, _ -> "<li>" + news.link() + "</li>") + "</div>" + foot() + "</body></html>";
        return new Layout("news in brief", html, title, body);
    }

    private static Layout numberedList() {
        var news = new News(109);
        var title = "خمسة أسباب وراء تأخر الترميم في السوق القديم";
        var body = new ArrayList<>(List.of(news.paragraph(2)));
        var markup = new StringBuilder("<p>" + body.getFirst() + "</p>");
        for (var each = 1; each <= 5; each++) {
            var heading = each + "- " + news.heading();
            var text = news.paragraph(2);
            body.addAll(List.of(heading, text));
            markup.append("<h3>").append(heading).append("</h3><p>").append(text).append("</p>");
        }
        var html = head(title, "") + "<body>" + MENU + "<article><h1>" + title + "</h1>" + markup + "</article>" + foot()
                + "</body></html>";
        return new Layout("numbered list", html, title, body);
    }

    private static Layout gallery() {
        var news = new News(110);
        var title = news.title();
        var body = news.paragraphs(6);
        var html = head(title, "") + "<body>" + MENU + "<article><h1>" + title + "</h1><div class='entry-content'>"
                + each(body, line -> "<p>" + line + "</p><div class='wp-caption'><img src='i.jpg'><p class='wp-caption-text'>مشهد من"
                + " السوق القديم بعد السيول (وكالات)</p></div>") + "</div></article>" + foot() + "</body></html>";
        return new Layout("captions between", html, title, body);
    }

    private static Layout figuresInATable() {
        var news = new News(111);
        var title = news.title();
        var lines = news.paragraphs(5);
        var body = new ArrayList<>(lines.subList(0, 3));
        body.addAll(List.of("الحي | العائدون", "الصفصاف | 120", "الربوة | 85"));
        body.addAll(lines.subList(3, 5));
        var html = head(title, "") + "<body>" + MENU + "<article><h1>" + title + "</h1>"
                + each(lines.subList(0, 3), line -> "<p>" + line + "</p>") + "<table><tr><th>الحي</th><th>العائدون</th></tr><tr><td>"
                + "الصفصاف</td><td>120</td></tr><tr><td>الربوة</td><td>85</td></tr></table>"
                + each(lines.subList(3, 5), line -> "<p>" + line + "</p>") + "</article>" + foot() + "</body></html>";
        return new Layout("figures in a table", html, title, body);
    }

    private static Layout pieces() {
        var news = new News(112);
        var title = news.title();
        var body = news.paragraphs(9);
        var html = head(title, "") + "<body>" + MENU + "<div class='story-wrap'><h1>" + title + "</h1>"
                + each(body, line -> "<section class='piece'><div class='piece-in'><p>" + line + "</p></div></section><div"
                + " class='ad-slot'><span>إعلان</span></div>") + "</div>" + foot() + "</body></html>";
        return new Layout("cut in pieces", html, title, body);
    }

    private static Layout twoLanguages() {
        var news = new News(113);
        var title = news.title();
        var body = new ArrayList<>(news.paragraphs(3));
        body.add("وجاء في التقرير: \"The road will remain closed until further notice, the council said in a statement.\"");
        body.addAll(news.paragraphs(3));
        var html = head(title, "") + "<body><div class='langs'><a href='/en'>English</a> <a href='/fr'>Français</a></div>" + MENU
                + "<div class='node'><h1>" + title + "</h1><div dir='rtl'>" + each(body, line -> "<p><span lang='AR-SY'>" + line
                + "</span></p>") + "</div></div>" + foot() + "</body></html>";
        return new Layout("two languages", html, title, body);
    }

    private static Layout menuOfSentences() {
        var news = new News(114);
        var title = news.title();
        var body = news.paragraphs(6);
        var html = head(title, "") + "<body><div class='ticker'>" + times(10, _ -> "<span>" + news.sentence() + "</span><br>")
                + "</div>" + MENU + "<div class='in'><h1>" + title + "</h1><div class='matter'>"
                + each(body, line -> "<p>" + line + "</p>") + "</div></div>" + foot() + "</body></html>";
        return new Layout("ticker of sentences", html, title, body);
    }
}
