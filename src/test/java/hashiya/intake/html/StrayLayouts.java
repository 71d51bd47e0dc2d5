package hashiya.intake.html;

import static hashiya.intake.html.Layout.MENU;
import static hashiya.intake.html.Layout.each;
import static hashiya.intake.html.Layout.foot;
import static hashiya.intake.html.Layout.head;
import static hashiya.intake.html.Layout.times;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Kinds of pages on which a body was lost, cut or mixed with others: articles in pieces, told twice, under misleading
/// names, in scripts without spaces.
final class StrayLayouts {

    private static final String SIDE = "<div class='widget'><h3>أحدث الأخبار</h3><ul>";

    private StrayLayouts() {
    }

    static List<Layout> all() {
        return List.of(spaceless(), pieces(), streamed(), forMachines(), forTwoScreens(), labelled(), ownHeadings(),
                misnamed(), advertised(), sections(), embedded(), besideSidebar());
    }

    private static String side(News news) {
        return SIDE + times(8, _ -> "<li>" + news.link() + "</li>") + "</ul></div>";
    }

    private static Layout spaceless() {
        var title = "山の村で新しい橋が完成、住民が渡り初め";
        var body = List.of("山あいの小さな村で建設が進められていた新しい橋が二十日に完成し、住民およそ三百人が集まって渡り初めを行った。",
                "橋の長さは百二十メートルで、これまでの古い橋は三年前の大雨で流され、村人は遠回りを余儀なくされていた。",
                "村長は「長いあいだ不便をかけたが、これで学校にも病院にも安心して通えるようになる」と話した。",
                "工事を担当した会社によると、雪の多い冬のあいだも作業を続け、予定より二か月早く終えることができたという。",
                "村では来月、橋の名前を子どもたちから募り、春の祭りに合わせて発表することにしている。");
        var html = "<!DOCTYPE html><html lang='ja'><head><meta charset='utf-8'><title>" + title + "｜谷間新聞</title></head><body>"
                + "<ul class='menu'>" + times(8, at -> "<li><a href='/" + at + "'>社会</a></li>") + "</ul><div id='c'><h1>"
                + title + "</h1><div>" + each(body, line -> "<p>" + line + "</p>") + "</div></div><ul>"
                + times(8, at -> "<li><a href='/n" + at + "'>市場の屋根が新しくなる、工事は来週から</a></li>") + "</ul></body></html>";
        return new Layout("a script without spaces", html, title, body);
    }

    private static Layout pieces() {
        var news = new News(401);
        var title = news.title();
        var body = news.paragraphs(16);
        var html = head(title, "") + "<body>" + MENU + "<h2>" + title + "</h2><div class='x1'>" + piece(body.subList(0, 6))
                + piece(body.subList(6, 8)) + piece(body.subList(8, 12)) + piece(body.subList(12, 16)) + "</div>" + side(news)
                + foot() + "</body></html>";
        return new Layout("an article in pieces", html, title, body);
    }

    private static String piece(List<String> lines) {
        return "<div><div><article>" + each(lines, line -> "<p>" + line + "</p>") + "</article></div></div>";
    }

    private static Layout streamed() {
        var news = new News(402);
        var title = news.title();
        var body = news.paragraphs(9);
        var places = times(9, at -> "<div class='block'><template id='P:" + at + "'></template></div>");
        var html = head(title, "") + "<body>" + MENU + "<main><h1>" + title + "</h1><div class='article-body'>" + places
                + "</div></main><div class='offer'><p>" + news.paragraph(4) + "</p></div>" + foot()
                + times(9, at -> "<div hidden id='S:" + at + "'><p>" + body.get(at) + "</p></div><script>$RS('S:" + at + "','P:"
                + at + "')</script>") + "</body></html>";
        return new Layout("a page sent in pieces", html, title, body);
    }

    private static Layout forMachines() {
        var news = new News(403);
        var title = news.title();
        var body = news.paragraphs(14);
        var html = head(title, "") + "<body>" + MENU + "<div class='page'><h1>" + title + "</h1><div class='txt'>"
                + each(body, line -> "<p>" + line + "</p>") + "</div><div itemscope><div itemprop='headline'>" + title
                + "</div><span itemprop='datePublished'>2020-06-03T03:01:00+0400</span><div itemprop='publisher'><div"
                + " itemprop='name'>صحيفة الواحة</div></div><div itemprop='articleBody'>" + String.join(" ", body)
                + "</div></div></div>" + side(news) + foot() + "</body></html>";
        return new Layout("told once more for machines", html, title, body);
    }

    private static Layout forTwoScreens() {
        var news = new News(404);
        var title = news.title();
        var body = news.paragraphs(8);
        var text = each(body, line -> "<p>" + line + "</p>");
        var html = head(title, "") + "<body>" + MENU + "<div class='page'><h1>" + title + "</h1><div class='large'><div>" + text
                + "</div></div><div class='small'><div>" + text + "</div></div></div>" + side(news) + foot() + "</body></html>";
        return new Layout("once for phones and once for desks", html, title, body);
    }

    private static Layout labelled() {
        var news = new News(405);
        var title = news.title();
        var body = news.paragraphs(4);
        var html = head(title, "") + "<body>" + MENU + "<div class='col'><article class='box a1'><h1>" + title + "</h1>"
                + each(body, line -> "<p>" + line + "</p>") + "</article><div class='boxes'><h3>مقالات ذات صلة</h3>"
                + times(6, at -> "<article class='box a" + at + "'><p>" + news.paragraph(4) + "</p></article>") + "</div></div>"
                + foot() + "</body></html>";
        return new Layout("similar texts under a heading alone", html, title, body);
    }

    private static Layout ownHeadings() {
        var news = new News(406);
        var title = news.title();
        var body = new ArrayList<>(news.paragraphs(1));
        var markup = new StringBuilder("<p>" + body.getFirst() + "</p>");
        for (var id : List.of("1-heading-how-popular-is-the-market", "2-what-people-share-with-comments-today",
                "3-why-the-related-costs-rose-again", "4-which-promotion-the-ministry-announced")) {
            var heading = news.heading();
            var lines = news.paragraphs(3);
            body.add(heading);
            body.addAll(lines);
            markup.append("<div id='").append(id).append("'><h2>").append(heading).append("</h2>")
                    .append(each(lines, line -> "<p>" + line + "</p>")).append("</div>");
        }
        var html = head(title, "") + "<body>" + MENU + "<main><h1>" + title + "</h1>" + markup + "</main>" + side(news) + foot()
                + "</body></html>";
        return new Layout("headings that are names", html, title, body);
    }

    private static Layout misnamed() {
        var news = new News(407);
        var title = news.title();
        var body = news.paragraphs(10);
        var html = head(title, "") + "<body>" + MENU + "<h1>" + title + "</h1><div class='grid-toc-content-sidebar'><div class='toc'>"
                + times(5, _ -> "<a href='#x'>" + news.heading() + "</a> ") + "</div><div class='entry-content'>"
                + each(body, line -> "<p>" + line + "</p>") + "</div></div>"
                + "<div class='comments-area'>" + times(30, _ -> "<p>" + news.comment() + " " + news.comment() + "</p>")
                + "</div><div class='motto'><p>" + news.paragraph(3) + "</p></div>" + foot() + "</body></html>";
        return new Layout("named after what stands beside it", html, title, body);
    }

    private static Layout advertised() {
        var news = new News(408);
        var title = news.title();
        var body = news.paragraphs(10);
        var html = head(title, "") + "<body>" + MENU + "<h1>" + title + "</h1><div class='body-ad-wrapper'><div>"
                + each(body, line -> "<p>" + line + "</p>") + "</div></div><div class='motto'><p>" + news.paragraph(3)
                + "</p></div>" + side(news) + foot() + "</body></html>";
        return new Layout("wrapped for advertisements", html, title, body);
    }

    private static Layout sections() {
        var news = new News(410);
        var title = news.title();
        var lead = news.paragraphs(2);
        var body = new ArrayList<>(lead);
        var items = new StringBuilder();
        for (var at = 0; at < 7; at++) {
            var heading = "قرية عين الورد رقم " + (at + 1);
            var lines = List.of(news.sentence(), news.sentence());
            body.add(heading);
            body.addAll(lines);
            items.append("<li class='item'><h2>").append(heading).append("</h2>").append(each(lines, line -> "<p>" + line + "</p>"))
                    .append("<p><a href='/m'>اقرأ التقرير الكامل عن القرية وعن أهلها في عدد يوم السبت</a></p></li>");
        }
        var html = head(title, "") + "<body>" + MENU + "<div class='c'><h1>" + title + "</h1>"
                + each(lead, line -> "<p>" + line + "</p>") + "<ol>" + items + "</ol></div>" + side(news) + foot() + "</body></html>";
        return new Layout("sections with a link below each", html, title, body);
    }

    private static Layout embedded() {
        var news = new News(411);
        var title = news.title();
        var lines = news.paragraphs(6);
        var posts = Stream.generate(news::sentence).limit(6).toList();
        var body = new ArrayList<String>();
        var markup = new StringBuilder();
        for (var at = 0; at < 6; at++) {
            body.addAll(List.of(lines.get(at), posts.get(at), "— رصد (@rasd" + at + ") June 3, 2020"));
            markup.append("<p>").append(lines.get(at)).append("</p><div class='social-media-embed'><blockquote><p>")
                    .append(posts.get(at)).append("</p>— رصد (@rasd").append(at)
                    .append(") <a href='https://twitter.com/r/status/1'>June 3, 2020</a></blockquote></div>");
        }
        var html = head(title, "") + "<body>" + MENU + "<div class='c'><h1>" + title + "</h1><div class='txt'>" + markup
                + "</div></div>" + side(news) + foot() + "</body></html>";
        return new Layout("posts in a box for sharing", html, title, body);
    }

    private static Layout besideSidebar() {
        var news = new News(412);
        var title = news.title();
        var body = news.paragraphs(6);
        var html = head(title, "") + "<body>" + MENU + "<h1>" + title
                + "</h1><div class='row has-sidebar md:w-8 z-overlay'><div class='txt has-related no-share'>"
                + each(body, line -> "<p>" + line + "</p>")
                + "</div></div><div class='comments'>" + times(30, _ -> "<p>" + news.comment() + " " + news.comment() + "</p>")
                + "</div><div class='motto'><p>" + news.paragraph(3) + "</p></div>" + foot() + "</body></html>";
        return new Layout("beside a sidebar", html, title, body);
    }
}
