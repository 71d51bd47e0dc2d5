package hashiya.intake.html;

import static hashiya.intake.html.Layout.MENU;
import static hashiya.intake.html.Layout.each;
import static hashiya.intake.html.Layout.foot;
import static hashiya.intake.html.Layout.head;
import static hashiya.intake.html.Layout.times;

import java.util.ArrayList;
import java.util.List;

/// Kinds of pages that neither [Layouts] nor [LaterLayouts] has, written by somebody who had not seen the ways of
/// finding a body.
final class FurtherLayouts {

    private FurtherLayouts() {
    }

    static List<Layout> all() {
        return List.of(quotedPosts(), photographs(), preformatted(), forum(), channel(), questionAndAnswer(), halves(),
                encyclopedia(), transcript(), pasted());
    }

    private static Layout quotedPosts() {
        var news = new News(201);
        var title = news.title();
        var lines = news.paragraphs(6);
        var body = new ArrayList<String>();
        var markup = new StringBuilder();
        for (var at = 0; at < 6; at++) {
            var post = news.sentence();
            body.addAll(List.of(lines.get(at), post, "— رصد (@rasd" + at + ") June 3, 2020"));
            markup.append("<p>").append(lines.get(at)).append("</p><blockquote class='twitter-tweet' data-lang='ar'><p")
                    .append(" lang='ar' dir='rtl'>").append(post).append("</p>&mdash; رصد (@rasd").append(at)
                    .append(") <a href='https://twitter.com/r/status/1'>June 3, 2020</a></blockquote><script async")
                    .append(" src='https://platform.twitter.com/widgets.js'></script>");
        }
        var html = head(title, "") + "<body>" + MENU + "<div class='single'><h1>" + title
                + "</h1><div class='post_content'>" + markup + "</div></div><div class='widget'>"
                + times(8, _ -> "<div>" + news.link() + "</div>") + "</div>" + foot() + "</body></html>";
        return new Layout("quoted posts", html, title, body);
    }

    private static Layout photographs() {
        var news = new News(202);
        var title = news.title();
        var lines = news.paragraphs(10);
        var html = head(title, "<meta property='og:type' content='article'>") + "<body>" + MENU + "<main><h1>" + title
                + "</h1><p class='lead'>" + lines.getFirst() + "</p><div class='gallery'>"
                + each(lines.subList(1, 10), line -> "<figure class='slide'><img src='i.jpg' alt=''><figcaption>" + line
                + "</figcaption></figure>") + "</div></main><div class='more-stories'>" + times(6, _ -> "<div>"
                + news.link() + "</div>") + "</div>" + foot() + "</body></html>";
        return new Layout("photographs that tell it", html, title, lines);
    }

    private static Layout preformatted() {
        var news = new News(203);
        var title = news.title();
        var body = news.paragraphs(7);
        var html = "<html><head><title>" + title + "</title></head><body><center><a href='/'>الرئيسية</a> | <a href='/a'>"
                + "الأرشيف</a></center><hr><h2>" + title + "</h2><pre>\n" + String.join("\n\n", body)
                + "\n</pre><hr><a href='prev.htm'>السابق</a> <a href='next.htm'>التالي</a></body></html>";
        return new Layout("preformatted", html, title, body);
    }

    private static Layout forum() {
        var news = new News(204);
        var title = news.title();
        var body = news.paragraphs(8);
        var html = head(title, "") + "<body>" + MENU + "<div id='posts'><table id='post1'><tr><td class='thead'>03-04-2016,"
                + " 10:20 PM</td></tr><tr><td class='alt2'><a class='bigusername' href='u1'>أبو الوليد</a><div>عضو مميز"
                + "</div><div>تاريخ التسجيل: Mar 2014</div><div>المشاركات: 1,204</div></td></tr><tr><td class='alt1'"
                + " id='td_post_1'><div class='smallfont'><strong>" + title + "</strong></div><hr><div"
                + " id='post_message_1'>" + each(body, line -> line + "<br /><br />") + "</div><div>__________________"
                + "<br>لا إله إلا الله</div></td></tr></table>" + times(9, at -> "<table id='post" + (at + 2)
                + "'><tr><td class='thead'>04-04-2016</td></tr><tr><td class='alt2'><a class='bigusername' href='u'>عضو "
                + at + "</a><div>المشاركات: 12</div></td></tr><tr><td class='alt1'><div id='post_message_" + (at + 2)
                + "'>" + news.comment() + "</div></td></tr></table>") + "</div>" + foot() + "</body></html>";
        return new Layout("first post of a thread", html, title, body);
    }

    private static Layout channel() {
        var news = new News(205);
        var body = news.paragraphs(5);
        var html = "<!DOCTYPE html><html><head><title>Telegram: وكالة الواحة</title><meta property='og:title'"
                + " content='وكالة الواحة'><meta property='og:site_name' content='Telegram'><meta"
                + " property='og:description' content='" + body.getFirst() + "'></head><body class='widget_frame_base'>"
                + "<div class='tgme_widget_message js-widget_message'><div class='tgme_widget_message_bubble'><div"
                + " class='tgme_widget_message_author'><a class='tgme_widget_message_owner_name' href='#'><span"
                + " dir='auto'>وكالة الواحة</span></a></div><div class='tgme_widget_message_text js-message_text'"
                + " dir='auto'>" + String.join("<br/><br/>", body) + "</div><div class='tgme_widget_message_footer'>"
                + "<span class='tgme_widget_message_views'>12.4K</span> <span class='copyonly'> views</span><a"
                + " class='tgme_widget_message_date' href='#'><time datetime='2020-06-03T03:01:22+00:00'>03:01</time></a>"
                + "</div></div></div></body></html>";
        return new Layout("message of a channel", html, "وكالة الواحة", body);
    }

    private static Layout questionAndAnswer() {
        var news = new News(206);
        var title = "حكم تأخير إخراج الماء إلى الجيران عند انقطاعه عنهم";
        var question = news.paragraph(2);
        var answer = news.paragraphs(6);
        var body = new ArrayList<>(List.of(question));
        body.addAll(answer);
        var html = head(title, "") + "<body>" + MENU + "<div class='layout'><section class='fatwa'><h1>" + title
                + "</h1><div class='num'>رقم الفتوى: 41820</div><div class='head'>السؤال</div><div class='q'>" + question
                + "</div><div class='head'>الجواب</div><div class='a'>" + each(answer, line -> "<p>" + line + "</p>")
                + "</div></section><section class='near'><h3>فتاوى ذات صلة</h3>" + times(7, _ -> "<div>" + news.link()
                + "</div>") + "</section></div>" + foot() + "</body></html>";
        return new Layout("question and answer", html, title, body);
    }

    private static Layout halves() {
        var news = new News(207);
        var title = news.title();
        var body = news.paragraphs(10);
        var html = head(title, "") + "<body>" + MENU + "<table class='paper'><tr><td colspan='2'><h1>" + title
                + "</h1></td></tr><tr><td width='50%'>" + each(body.subList(0, 5), line -> "<p>" + line + "</p>")
                + "</td><td width='50%'>" + each(body.subList(5, 10), line -> "<p>" + line + "</p>")
                + "</td></tr></table><table><tr>" + times(4, _ -> "<td>" + news.link() + "</td>") + "</tr></table>"
                + foot() + "</body></html>";
        return new Layout("two halves side by side", html, title, body);
    }

    private static Layout encyclopedia() {
        var news = new News(208);
        var title = "سد عين الورد";
        var first = news.paragraphs(3);
        var second = news.paragraphs(3);
        var body = new ArrayList<>(first);
        body.add("التاريخ");
        body.addAll(second);
        var edit = "<span class='mw-editsection'>[<a href='/e'>عدل</a>]</span>";
        var html = "<!DOCTYPE html><html lang='ar' dir='rtl'><head><title>" + title + " - الموسوعة الحرة</title></head><body"
                + " class='mediawiki'><div id='content' class='mw-body'><h1 id='firstHeading'>" + title + "</h1><div"
                + " id='siteSub'>من الموسوعة الحرة</div><div id='mw-content-text'><div class='mw-parser-output'>"
                + each(first, line -> "<p>" + line.replaceFirst("\\.$", "<sup class='reference'><a href='#1'>[1]</a></sup>.")
                + "</p>") + "<div id='toc' class='toc'><h2>محتويات</h2><ul><li><a href='#t'>1 التاريخ</a></li><li><a"
                + " href='#r'>2 مراجع</a></li></ul></div><h2><span class='mw-headline'>التاريخ</span>" + edit + "</h2>"
                + each(second, line -> "<p>" + line + "</p>") + "<h2>مراجع" + edit + "</h2><ol class='references'>"
                + times(5, _ -> "<li><a href='#c'>↑</a> " + news.title() + "، مؤرشف من الأصل.</li>") + "</ol></div></div>"
                + "<div id='catlinks'>تصنيفات: <a href='/c'>سدود</a></div></div><div id='mw-navigation'>"
                + times(20, at -> "<li><a href='/" + at + "'>صفحة " + at + "</a></li>") + "</div></body></html>";
        return new Layout("encyclopedia", html, title, body);
    }

    private static Layout transcript() {
        var news = new News(209);
        var title = news.title();
        var body = new ArrayList<String>();
        for (var at = 0; at < 12; at++) {
            body.add((at % 2 == 0 ? "المذيع: " : "الضيف: ") + news.sentence());
        }
        var html = head(title, "") + "<body>" + MENU + "<div class='programme'><h1>" + title + "</h1><ul class='guests'><li>"
                + "مقدم الحلقة: نادر الخطيب</li><li>تاريخ الحلقة: 3/6/2015</li></ul><div class='t'>"
                + each(body, line -> "<b>" + line.substring(0, line.indexOf(' ')) + "</b>"
                + line.substring(line.indexOf(' ')) + "<br>\n") + "</div></div><div class='eps'>"
                + times(9, _ -> "<div>" + news.link() + "</div>") + "</div>" + foot() + "</body></html>";
        return new Layout("transcript", html, title, body);
    }

    private static Layout pasted() {
        var news = new News(210);
        var title = news.title();
        var body = news.paragraphs(8);
        var html = head(title, "") + "<body>" + MENU + "<div class='c'><h1>" + title + "</h1><div class='d'>"
                + each(body, line -> "<p class=MsoNormal dir=RTL><b><span lang=AR-SA style='font-size:14pt'>"
                + line.substring(0, 3) + "</span></b><span lang=AR-SA>" + line.substring(3, 20) + "</span><span dir=LTR>"
                + "</span><span lang=AR-SA>" + line.substring(20) + "<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;"
                + "</o:p></p><div class='inline-box'><a href='/x'><img src='t.jpg'></a> " + news.link() + "</div>")
                + "</div></div>" + foot() + "</body></html>";
        return new Layout("pasted from a word processor", html, title, body);
    }
}
