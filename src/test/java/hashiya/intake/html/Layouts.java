package hashiya.intake.html;

import static hashiya.intake.html.Layout.MENU;
import static hashiya.intake.html.Layout.each;
import static hashiya.intake.html.Layout.foot;
import static hashiya.intake.html.Layout.head;
import static hashiya.intake.html.Layout.times;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Pages as the common systems of news sites lay them out. Written before the ways of finding a body were tuned; see
/// [LaterLayouts] for those written afterwards.
final class Layouts {

    private Layouts() {
    }

    static List<Layout> all() {
        return List.of(magazineTheme(), drupal(), blogger(), tablesOfOld(), soup(), machineData(), shortParagraphs(),
                longComments(), longSidebar(), boxesWithin(), persian(), urdu(), secondArticle(), live(), accelerated(),
                joomla());
    }

    private static Layout magazineTheme() {
        var news = new News(1);
        var title = news.title();
        var body = news.paragraphs(8);
        var html = head(title, "<meta property='og:type' content='article'>") + "<body class='post-template-default single"
                + " single-post has-sidebar sidebar-left tag-water'>" + MENU
                + "<div id='content' class='site-content container'><div id='main-content' class='main-content'>"
                + "<nav id='breadcrumb'><a href='/'>الرئيسية</a>/<a href='/n'>أخبار</a>/" + title + "</nav>"
                + "<article id='the-post' class='post-content post category-news tag-water'><header class='entry-header'>"
                + "<h1 class='post-title entry-title'>" + title + "</h1><div class='post-meta'><span class='author-meta'>"
                + "<a href='/a'>سلمى العمري</a></span> <span class='date meta-item'>7 أكتوبر 2020</span> <span>دقيقة واحدة"
                + "</span></div></header><figure><img src='x.jpg'><figcaption>جانب من السوق القديم بعد السيول الأخيرة في"
                + " المدينة (أرشيف)</figcaption></figure><div class='entry-content entry clearfix'>"
                + each(body.subList(0, 4), line -> "<p>" + line + "</p>")
                + "<div class='in-post-related'><h4>اقرأ أيضًا</h4><ul><li>" + news.link() + "</li><li>" + news.link()
                + "</li></ul></div>" + each(body.subList(4, 8), line -> "<p>" + line + "</p>") + "</div>"
                + "<div class='share-buttons'><a href='#'>فيسبوك</a><a href='#'>تويتر</a></div><div class='tagcloud'><a"
                + " href='/t'>مياه</a></div></article><div class='about-author'><p>صحفية تكتب في شؤون البيئة والمياه منذ عشرين"
                + " عامًا، وتقيم في العاصمة.</p></div><div id='related-posts'>"
                + times(4, _ -> "<div class='related-item'><h3>" + news.link() + "</h3><p>" + news.sentence() + "</p></div>")
                + "</div><div id='comments'>" + times(3, _ -> "<div class='comment-body'><p>" + news.comment() + "</p></div>")
                + "</div></div><aside class='sidebar'>" + times(8, _ -> "<li>" + news.link() + "</li>")
                + "</aside></div>" + foot() + "</body></html>";
        return new Layout("magazine theme", html, title, body);
    }

    private static Layout drupal() {
        var news = new News(2);
        var title = news.title();
        var body = news.paragraphs(7);
        var html = head(title, "") + "<body class='html not-front node-type-article'><div id='page'>" + MENU
                + "<div class='region region-content'><div class='block block-system'><h1 class='page-header'>" + title
                + "</h1><div class='node node-article'><div class='submitted'>أضيف بواسطة محرر الأخبار في 8 فيفري 2019</div>"
                + "<div class='field field-name-body field-type-text-with-summary'><div class='field-items'><div"
                + " class='field-item even' property='content:encoded'>" + each(body, line -> "<p>" + line + "</p>")
                + "</div></div></div><div class='field field-name-field-tags'><a href='/1'>اقتصاد</a></div></div></div>"
                + "<div class='block block-views'><h2>آخر الأخبار</h2>"
                + times(10, _ -> "<div class='views-row'>" + news.link() + "<p>" + news.sentence() + "</p></div>")
                + "</div></div></div>" + foot() + "</body></html>";
        return new Layout("drupal", html, title, body);
    }

    private static Layout blogger() {
        var news = new News(3);
        var title = news.title();
        var body = news.paragraphs(9);
        var html = head(title, "") + "<body><div class='main section' id='main'><div class='widget Blog' id='Blog1'>"
                + "<div class='blog-posts hfeed'><div class='date-outer'><h2 class='date-header'><span>الأربعاء، 7 أكتوبر"
                + " 2020</span></h2><div class='post hentry'><h3 class='post-title entry-title'>" + title + "</h3>"
                + "<div class='post-body entry-content' id='post-body-55'><div dir='rtl' style='text-align: right;'>"
                + each(body, line -> line + "<br /><br />") + "</div></div><div class='post-footer'>مرسلة بواسطة الراصد في"
                + " 12:09 م <a href='#'>إرسال بالبريد</a></div></div></div></div></div></div><div class='sidebar section'>"
                + "<div class='widget BlogArchive'><h2>أرشيف المدونة</h2>" + times(20, _ -> news.link() + "<br>")
                + "</div></div></body></html>";
        return new Layout("blogger", html, title, body);
    }

    private static Layout tablesOfOld() {
        var news = new News(4);
        var title = news.title();
        var body = news.paragraphs(6);
        var html = "<HTML><HEAD><TITLE>" + title + "</TITLE><META http-equiv=Content-Type content='text/html;"
                + " charset=windows-1256'></HEAD><BODY bgColor=#ffffff><TABLE width=780><TR><TD colSpan=3><IMG src=logo.gif>"
                + "</TD></TR><TR><TD width=150 vAlign=top>" + times(12, _ -> "<TABLE><TR><TD>" + news.link()
                + "</TD></TR></TABLE>") + "</TD><TD vAlign=top><TABLE><TR><TD><FONT size=5 color=navy><B>" + title
                + "</B></FONT></TD></TR><TR><TD align=justify><FONT face=Tahoma size=3>"
                + each(body, line -> "&nbsp;&nbsp;" + line + "<BR><BR>") + "</FONT></TD></TR></TABLE></TD><TD width=150>"
                + times(6, _ -> "<P>" + news.link() + "</P>") + "</TD></TR><TR><TD colSpan=3 align=center>جميع الحقوق محفوظة"
                + " 2004</TD></TR></TABLE></BODY></HTML>";
        return new Layout("tables of old", html, title, body);
    }

    private static Layout soup() {
        var news = new News(5);
        var title = news.title();
        var body = news.paragraphs(8);
        var html = head(title, "") + "<body><div class='a1x'><div class='b2'>" + Layout.menu("div") + "</div><div class='c9'>"
                + "<div class='k1'>" + title + "</div><div class='k2'>10:20 - 03/04/2019</div><div class='k7'>"
                + each(body, line -> "<div class='t4'><span class='s'>" + line + "</span></div>") + "</div></div><div class='z'>"
                + times(9, _ -> "<div class='y'><div>" + news.link() + "</div></div>") + "</div></div></body></html>";
        return new Layout("soup of divisions", html, title, body);
    }

    private static Layout machineData() {
        var news = new News(6);
        var title = news.title();
        var body = news.paragraphs(10);
        var stated = String.join(" ", body.subList(0, 3)).substring(0, 300);
        var html = head(title, "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":"
                + "\"WebSite\",\"name\":\"صحيفة الواحة\"},{\"@type\":\"NewsArticle\",\"headline\":\"" + title + "\",\"datePublished\":"
                + "\"2020-06-03T03:01:00+0400\",\"author\":{\"@type\":\"Person\",\"name\":\"هاني السالم\"},\"articleBody\":\""
                + stated + "\"}]}</script>") + "<body><div id='__next'><div class='css-1q2w'>" + MENU + "</div><main"
                + " class='css-77'><h1 class='css-0'>" + title + "</h1><div class='css-4'><div class='css-9'>"
                + each(body.subList(0, 5), line -> "<p class='css-p'>" + line + "</p>") + "</div><div class='css-ad'>إعلان</div>"
                + "<div class='css-9'>" + each(body.subList(5, 10), line -> "<p class='css-p'>" + line + "</p>")
                + "</div></div></main><section class='css-55'>" + times(6, _ -> "<article><h3>" + news.link() + "</h3><p>"
                + news.sentence() + "</p></article>") + "</section></div><script id='__NEXT_DATA__' type='application/json'>"
                + "{\"props\":{\"body\":\"<p>" + body.getFirst() + "</p>\"}}</script></body></html>";
        return new Layout("data for machines", html, title, body);
    }

    private static Layout shortParagraphs() {
        var news = new News(7);
        var title = news.title();
        var body = new ArrayList<String>();
        for (var each = 0; each < 24; each++) {
            body.add(each % 4 == 2 ? "ولم يصدر تعليق." : news.sentence());
        }
        var html = head(title, "") + "<body>" + MENU + "<div class='wrapper'><h1>" + title + "</h1><div class='details'>"
                + each(body, line -> "<p>" + line + "</p>") + "</div><div class='more'>" + times(6, _ -> "<p>" + news.link()
                + "</p>") + "</div></div>" + foot() + "</body></html>";
        return new Layout("short paragraphs", html, title, body);
    }

    private static Layout longComments() {
        var news = new News(8);
        var title = news.title();
        var body = news.paragraphs(4);
        var html = head(title, "") + "<body>" + MENU + "<div class='content'><h1>" + title + "</h1><div class='story'>"
                + each(body, line -> "<p>" + line + "</p>") + "</div><div class='comments-area'><h2>التعليقات (40)</h2><ol"
                + " class='commentlist'>" + times(40, at -> "<li class='comment'><div class='vcard'>قارئ " + at + "</div><p>"
                + news.comment() + "</p></li>") + "</ol></div></div>" + foot() + "</body></html>";
        return new Layout("long comments", html, title, body);
    }

    private static Layout longSidebar() {
        var news = new News(9);
        var title = news.title();
        var body = news.paragraphs(5);
        var html = head(title, "") + "<body>" + MENU + "<div class='row'><div class='col-md-4 lateral'>"
                + times(7, _ -> "<div class='opinion'><h4>" + news.link() + "</h4><p>" + news.paragraph(3) + " <a href='/x'>المزيد"
                + "</a></p></div>") + "</div><div class='col-md-8'><h1>" + title + "</h1>"
                + each(body, line -> "<p>" + line + "</p>") + "</div></div>" + foot() + "</body></html>";
        return new Layout("long excerpts beside", html, title, body);
    }

    private static Layout boxesWithin() {
        var news = new News(10);
        var title = news.title();
        var lines = news.paragraphs(6);
        var heading = news.heading();
        var quote = news.sentence();
        var items = List.of("إعادة فتح الطريق خلال أسبوع.", "تشكيل لجنة من الأهالي.", "نشر أسماء المتضررين.");
        var body = new ArrayList<>(lines.subList(0, 2));
        body.add(heading);
        body.addAll(lines.subList(2, 4));
        body.add(quote);
        body.addAll(items);
        body.addAll(lines.subList(4, 6));
        var html = head(title, "") + "<body>" + MENU + "<main><article><h1>" + title + "</h1><div class='article-body'>"
                + each(lines.subList(0, 2), line -> "<p>" + line + "</p>") + "<p><strong>اقرأ أيضا: </strong>" + news.link()
                + "</p><h2>" + heading + "</h2>" + each(lines.subList(2, 4), line -> "<p>" + line + "</p>") + "<blockquote><p>"
                + quote + "</p></blockquote><ul>" + each(items, line -> "<li>" + line + "</li>") + "</ul><div class='a2a_kit'>"
                + "<a href='#'>شارك</a></div>" + each(lines.subList(4, 6), line -> "<p>" + line + "</p>")
                + "<p>شاهد أيضا: " + news.link() + "</p><p>الوسوم: <a href='/1'>مياه</a> <a href='/2'>طرق</a></p></div>"
                + "</article></main>" + foot() + "</body></html>";
        return new Layout("boxes within", html, title, body);
    }

    private static Layout persian() {
        var title = "بازگشت خانواده‌ها به روستای سپیدار پس از سیلاب";
        var body = List.of("به گزارش خبرنگار ما، سخنگوی استانداری روز یکشنبه اعلام کرد که بیش از دویست خانواده طی دو هفته گذشته به"
                + " خانه‌های خود بازگشته‌اند و روند بازسازی ادامه دارد.", "او گفت: «جاده اصلی هنوز بسته است، اما راه روستایی از صبح"
                + " امروز باز شده و کامیون‌های کمک‌رسانی از آن عبور می‌کنند.»", "مدیر درمانگاه صحرایی نیز از کمبود دارو خبر داد و افزود"
                + " که ذخیره موجود تنها برای سه روز کافی است؟ پاسخ این پرسش را مسئولان باید بدهند.", "کارشناسان آب منطقه‌ای می‌گویند سد پایین"
                + "دست برای نخستین بار در نه سال گذشته پر شده است، و این برای کشاورزان خبر خوبی است.");
        var html = "<!DOCTYPE html><html lang='fa' dir='rtl'><head><title>" + title + " - خبرگزاری چشمه</title></head><body>"
                + "<div class='menu'>" + times(10, at -> "<a href='/s" + at + "'>بخش " + at + "</a>") + "</div><div id='mainbody'>"
                + "<div class='news_time'>۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹</div><h1 class='Htags'>" + title + "</h1><div class='item-body'>"
                + "<div class='item-text'>" + each(body, line -> "<p dir='RTL'>" + line + "</p>")
                + "</div></div><div class='related'><h3>مطالب مرتبط</h3><ul><li><a href='/1'>سیلاب در سه استان خسارت زد</a></li>"
                + "</ul></div><div class='comments'><p>لطفا آمار دقیق را منتشر کنید تا همه بدانند چه شده است، با تشکر.</p></div>"
                + "</div></body></html>";
        return new Layout("persian", html, title, body);
    }

    private static Layout urdu() {
        var title = "سیلاب کے بعد دو سو خاندان گاؤں واپس پہنچ گئے";
        var body = List.of("ضلعی انتظامیہ کے ترجمان نے اتوار کے روز بتایا کہ گزشتہ دو ہفتوں میں دو سو سے زائد خاندان اپنے گھروں کو واپس"
                + " لوٹ چکے ہیں۔ ان کا کہنا تھا کہ بحالی کا کام جاری ہے۔", "انہوں نے کہا کہ مرکزی سڑک اب بھی بند ہے، تاہم دیہی راستہ آج صبح سے"
                + " کھول دیا گیا ہے اور امدادی ٹرک وہاں سے گزر رہے ہیں۔", "فیلڈ ہسپتال کے سربراہ نے ادویات کی کمی کی شکایت کی؛ ان کے بقول موجودہ"
                + " ذخیرہ صرف تین دن کے لیے کافی ہے۔");
        var html = "<!DOCTYPE html><html lang='ur' dir='rtl'><head><title>" + title + "</title></head><body><ul class='nav'>"
                + times(9, at -> "<li><a href='/" + at + "'>شعبہ " + at + "</a></li>") + "</ul><div class='detail'><h1>" + title
                + "</h1><div class='urdu-text'>" + each(body, line -> "<p>" + line + "</p>") + "<p>یہ بھی پڑھیں: <a href='/9'>بارشوں"
                + " کا نیا سلسلہ کب شروع ہوگا</a></p></div></div></body></html>";
        return new Layout("urdu", html, title, body);
    }

    private static Layout secondArticle() {
        var news = new News(13);
        var title = news.title();
        var body = news.paragraphs(6);
        var html = head(title, "") + "<body>" + MENU + "<div class='infinite'><article class='story'><h1>" + title
                + "</h1><div class='txt'>" + each(body, line -> "<p>" + line + "</p>") + "</div></article><article class='story'>"
                + "<h1>" + news.title() + "</h1><div class='txt'>" + each(news.paragraphs(9), line -> "<p>" + line + "</p>")
                + "</div></article></div>" + foot() + "</body></html>";
        return new Layout("second article below", html, title, body);
    }

    private static Layout live() {
        var news = new News(14);
        var title = news.title();
        var lead = news.paragraph(2);
        var posts = news.paragraphs(12);
        var body = new ArrayList<>(List.of(lead));
        body.addAll(posts);
        var html = head(title, "") + "<body>" + MENU + "<main><h1>" + title + "</h1><p class='standfirst'>" + lead
                + "</p><div class='live-posts'>" + posts.stream().map(line -> "<div class='live-post'><time"
                + " datetime='2020-10-07T12:09+03:00'>12:09</time><div class='live-text'><p>" + line + "</p></div></div>")
                .collect(Collectors.joining()) + "</div></main>" + foot() + "</body></html>";
        return new Layout("live report", html, title, body);
    }

    private static Layout accelerated() {
        var news = new News(15);
        var title = news.title();
        var body = news.paragraphs(6);
        var html = "<!doctype html><html amp lang='ar' dir='rtl'><head><meta charset='utf-8'><title>" + title + "</title><link"
                + " rel='canonical' href='https://example.org/a/15'></head><body><amp-sidebar id='s'>" + MENU + "</amp-sidebar>"
                + "<div class='amp-wp-article'><h1 class='amp-wp-title'>" + title + "</h1><amp-img src='x'></amp-img><div"
                + " class='amp-wp-article-content'>" + each(body, line -> "<p>" + line + "</p>") + "<amp-ad><div>إعلان</div></amp-ad>"
                + "</div><div class='amp-wp-article-footer'><a href='/c'>اترك تعليقا</a></div></div></body></html>";
        return new Layout("accelerated", html, title, body);
    }

    private static Layout joomla() {
        var news = new News(16);
        var title = news.title();
        var body = news.paragraphs(5);
        var html = head(title, "") + "<body><div id='rt-top'>" + Layout.menu("div") + "</div><div id='rt-main'><div class='item-page'"
                + " itemscope><h2 itemprop='headline'>" + title + "</h2><dl class='article-info'><dd>الجمعة, 12 كانون الثاني 2018"
                + "</dd></dl><div itemprop='articleBody'>" + each(body, line -> "<p style='text-align: justify;'>" + line + "</p>")
                + "</div><ul class='pager'><li><a href='/p'>السابق</a></li><li><a href='/n'>التالي</a></li></ul></div></div>"
                + "<div id='rt-sidebar-a'><h3>الأكثر قراءة</h3><ul>" + times(10, _ -> "<li>" + news.link() + "</li>")
                + "</ul></div></body></html>";
        return new Layout("joomla", html, title, body);
    }
}
