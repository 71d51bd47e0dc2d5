package hashiya.intake.html;

import static hashiya.intake.html.Layout.MENU;
import static hashiya.intake.html.Layout.each;
import static hashiya.intake.html.Layout.foot;
import static hashiya.intake.html.Layout.head;

import java.util.ArrayList;
import java.util.List;

/// Articles in boxes whose names say what they are not, and short news.
final class BoxedLayouts {

    private BoxedLayouts() {
    }

    static List<Layout> all() {
        return List.of(boxes("widgets", 701, "class='page-widget widget-text'", ""), boxes("grid", 702, "class='sidebar-grid__cell'", ""),
                boxes("sections of navigation", 703, "class='content-nav-section'", ""),
                boxes("named by their headings", 704, "id='toc_part-", "'"), boxes("hidden", 705,
                        "class='for-subscribers' style='display: none'", ""), overlay(), brief(), inData());
    }

    /// Five boxes of equal size, other articles between them.
    private static Layout boxes(String name, int number, String names, String end) {
        var news = new News(number);
        var title = news.title();
        var body = new ArrayList<String>();
        var markup = new StringBuilder();
        for (var at = 0; at < 5; at++) {
            var lines = List.of(news.paragraph(2), news.paragraph(2));
            body.addAll(lines);
            markup.append("<div ").append(names).append(end.isEmpty() ? "" : (char) ('a' + at) + end).append('>')
                    .append(each(lines, line -> "<p>" + line + "</p>")).append("</div><div class='page-widget widget-links'>")
                    .append(news.link()).append("</div>");
        }
        var html = head(title, "") + "<body>" + MENU + "<div class='w'><h1>" + title + "</h1><div class='all'>" + markup
                + "</div></div><div class='motto'><p>" + news.paragraph(3) + "</p></div>" + foot() + "</body></html>";
        return new Layout("in boxes: " + name, html, title, body);
    }

    private static Layout overlay() {
        var news = new News(706);
        var title = news.title();
        var body = news.paragraphs(6);
        var html = head(title, "") + "<body>" + MENU + "<h1>" + title + "</h1><div class='article__body modal-handle'>"
                + each(body, line -> "<p>" + line + "</p>") + "</div><div class='cookie-consent'><p>"
                + news.paragraphs(12).stream().reduce("", (one, other) -> one + " " + other) + "</p></div>" + foot() + "</body></html>";
        return new Layout("under an overlay", html, title, body);
    }

    /// Between sixty and a hundred words, and nothing that says it is an article.
    private static Layout brief() {
        var news = new News(707);
        var title = news.title();
        var body = List.of(news.paragraph(2), news.paragraph(2));
        var html = head(title, "<link rel='canonical' href='https://alwaha.example/news/707'>") + "<body>" + MENU + "<div class='story'><h1>"
                + title + "</h1>" + each(body, line -> "<p>" + line + "</p>") + "</div><div class='latest'><ul>"
                + Layout.times(25, _ -> "<li>" + news.link() + "</li>") + "</ul></div>" + foot() + "</body></html>";
        return new Layout("in brief", html, title, body);
    }

    /// An article that lists others in its data is one.
    private static Layout inData() {
        var news = new News(708);
        var title = news.title();
        var body = news.paragraphs(5);
        var html = head(title, "<script type='application/ld+json'>[{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"غيره\",\"datePublished\":\"2020-01-01\"}]},{\"@type\":\"NewsArticle\",\"headline\":\"" + title
                + "\"}]</script>") + "<body class='archive category'>" + MENU + "<h1>" + title + "</h1><div class='c'>"
                + each(body, line -> "<p>" + line + "</p>") + "</div>" + foot() + "</body></html>";
        return new Layout("stated beside a list", html, title, body);
    }
}
