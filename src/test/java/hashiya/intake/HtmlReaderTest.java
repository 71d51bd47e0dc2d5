package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.intake.Refusal.Reason;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Furniture;
import hashiya.model.Remark;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final List<String> BODY = List.of(
            "قالت مصادر محلية إن عشرات العائلات عادت فجر اليوم إلى القرى الشمالية، وإن الطريق فُتح أمام الشاحنات الصغيرة.",
            "وأضاف مدير المستشفى الميداني أن المخزون من الدواء لا يكفي أكثر من ثلاثة أيام؛ وطالب بإدخال شحنة عاجلة.",
            "ولم يصدر عن البلدية أي تعليق حتى لحظة نشر هذا الخبر، في وقت تتواصل فيه أعمال الترميم في السوق القديم.");
    private static final String TITLE = "عودة العائلات إلى القرى الشمالية";

    @Test
    void a_saved_page_becomes_an_article_with_what_it_states() {
        var page = page("<meta property='og:site_name' content='صحيفة الواحة'><meta name='author' content='بقلم: هاني السالم'>"
                + "<link rel='canonical' href='https://example.org/news/7'>"
                + "<meta property='article:published_time' content='2020-06-03T03:01+0400'>"
                + "<meta property='article:modified_time' content='2020-06-09T03:01+0400'>");
        var incoming = read(page.getBytes(StandardCharsets.UTF_8));
        assertEquals(String.join("\n", BODY), incoming.content().text());
        assertEquals(TITLE, incoming.facts().title());
        assertEquals("صحيفة الواحة", incoming.facts().outlet());
        assertEquals("هاني السالم", incoming.facts().byline());
        assertEquals("https://example.org/news/7", incoming.facts().url());
        assertEquals("2020-06-03", incoming.facts().published().iso());
        assertEquals("ar", incoming.facts().language());
        assertEquals("UTF-8", incoming.evidence().encoding());
        assertEquals("2020-06-03T03:01+0400", remark(incoming, Remark.Kind.PUBLISHED_AS_STATED));
        assertTrue(remark(incoming, Remark.Kind.EXTRACTED_BY).contains("%"));
        assertArrayEquals(page.getBytes(StandardCharsets.UTF_8), incoming.content().original());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,utf-8,''", "UTF-8,windows-1256,windows-1256", "UTF-8,iso-8859-1,iso-8859-1", "UTF-8,,''",
            "windows-1256,windows-1256,''", "windows-1256,utf-8,utf-8", "windows-1256,,''", "windows-1256,iso-8859-1,iso-8859-1",
            "ISO-8859-6,iso-8859-6,''", "ISO-8859-6,utf-8,utf-8", "UTF-16LE,utf-8,utf-8", "UTF-16BE,utf-16,''"})
    void the_bytes_say_which_letters_they_are_whatever_the_page_says(String real, String declared, String wrong) {
        var plain = page(declared == null ? "" : "<meta http-equiv='Content-Type' content='text/html; charset=" + declared + "'>");
        var incoming = read(plain.getBytes(Charset.forName(real)));
        assertEquals(String.join("\n", BODY), incoming.content().text());
        assertEquals(real, incoming.evidence().encoding());
        assertEquals(wrong, remark(incoming, Remark.Kind.DECLARED_ENCODING_WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset=\"utf-8>", "<meta charset='utf-8>", "<meta charset=\"utf-8><meta name=\"a\" content=\"b\">",
            "<meta http-equiv='Content-Type' content='text/html; charset=utf-8><meta name='a' content='b'>",
            "<meta charset=\"utf-8\"><meta name=\"description\" content=\"لم تُغلق><link href=\"a.css\" rel=\"stylesheet\">"})
    void a_quotation_mark_that_is_never_closed_swallows_nothing(String head) {
        var incoming = read(page(head).getBytes(StandardCharsets.UTF_8));
        assertEquals(String.join("\n", BODY), incoming.content().text());
        assertEquals(TITLE, incoming.facts().title());
        assertEquals("", remark(incoming, Remark.Kind.DECLARED_ENCODING_WRONG));
    }

    @Test
    void what_old_machines_wrote_is_read_where_they_say_so() {
        var page = page("<meta charset='x-mac-arabic'>").replace(BODY.get(1), "قال «أبو حفص» إن العملية بدأت فجر اليوم، وانتهت قبل الظهر.");
        assertTrue(read(page.getBytes(Charset.forName("x-MacArabic"))).content().text().contains("قال «أبو حفص» إن"));
    }

    @Test
    void a_charset_in_a_comment_is_not_stated() {
        var incoming = read(page("<!-- <meta charset='windows-1251'> --><meta charset='utf-8'>").getBytes(StandardCharsets.UTF_8));
        assertEquals("", remark(incoming, Remark.Kind.DECLARED_ENCODING_WRONG));
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS,shift_jis", "EUC-JP,euc-jp", "GB18030,gb2312", "UTF-8,shift_jis"})
    void pages_of_other_scripts_are_read_in_the_encoding_they_state_or_are_in(String real, String declared) {
        var body = "山あいの小さな村で建設が進められていた新しい橋が二十日に完成し、住民およそ三百人が集まって渡り初めを行った。".repeat(3);
        var page = "<html><head><meta charset='" + declared + "'><title>橋</title></head><body><h1>山の村の橋</h1><p>" + body
                + "</p></body></html>";
        assertEquals(body, read(page.getBytes(Charset.forName(real))).content().text());
    }

    @Test
    void a_description_cut_in_the_middle_of_a_letter_refuses_nothing() {
        var page = page("<meta name='description' content='@@'>").getBytes(StandardCharsets.UTF_8);
        var at = new String(page, StandardCharsets.ISO_8859_1).indexOf("@@");
        page[at] = (byte) 0xd9;
        page[at + 1] = '.';
        assertEquals(String.join("\n", BODY), read(page).content().text());
    }

    @Test
    void entities_spaces_and_marks_stay_as_the_page_has_them() {
        var line = "قال المصدر&nbsp;إن &laquo;العملية&raquo; بدأت &#x200F;عند &#1575;لفجر\u200c &amp; انتهت قبل الظهر، ولم تسجل أي إصابات.";
        var incoming = read(page("").replace(BODY.get(1), line).getBytes(StandardCharsets.UTF_8));
        assertEquals("قال المصدر\u00a0إن «العملية» بدأت \u200fعند الفجر\u200c & انتهت قبل الظهر، ولم تسجل أي إصابات.",
                incoming.content().text().split("\n")[1]);
    }

    @Test
    void a_date_that_may_be_two_is_kept_as_far_as_it_is_sure() {
        var incoming = read(page("").replace("<h1>", "<div class='date'>03/04/2019 - 10:20</div><h1>")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals("2019", incoming.facts().published().iso());
        assertEquals("2019-04-03 / 2019-03-04", remark(incoming, Remark.Kind.DATE_UNCERTAIN));
        assertEquals("03/04/2019 - 10:20", remark(incoming, Remark.Kind.PUBLISHED_AS_STATED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<span class='date'>الأربعاء، 07 أكتوبر 2020 - 12:09 م</span>|2020-10-07",
            "<time datetime='2020-06-03T23:50:00+03:00'>4 حزيران</time>|2020-06-03",
            "<p>نشر في 8 فيفري 2019</p>|2019-02-08", "<div itemprop='datePublished' content='2018-01-12'></div>|2018-01-12",
            "<p>آخر تحديث: 9 فيفري 2019</p>|", "<div class='related'><span class='date'>7 أكتوبر 2020</span></div>|"})
    void the_printed_date_is_read_and_a_later_change_is_not(String markup, String date) {
        var incoming = read(page("").replace("</h1>", "</h1>" + markup).getBytes(StandardCharsets.UTF_8));
        assertEquals(date == null ? "" : date, incoming.facts().published().iso());
    }

    @Test
    void how_long_ago_it_was_is_no_date_but_beside_the_moment_of_saving() {
        var page = page("").replace("</h1>", "</h1><span class='date'>منذ 3 ساعات</span>");
        var open = read(page.getBytes(StandardCharsets.UTF_8));
        assertEquals("", open.facts().published().iso());
        assertEquals("منذ 3 ساعات", remark(open, Remark.Kind.PUBLISHED_AS_STATED));
        assertEquals("≤ 2026-11-21", remark(open, Remark.Kind.DATE_UNCERTAIN));
        var saved = read(page.replace("<html>", "<html><!--\n Page saved with SingleFile \n url: https://a.b/1 \n saved date:"
                + " Wed Jun 03 2020 01:10:00 GMT+0300 (توقيت) \n-->").getBytes(StandardCharsets.UTF_8));
        assertEquals("2020-06-02", saved.facts().published().iso());
        assertEquals("2020-06-01 / 2020-06-03", remark(saved, Remark.Kind.DATE_UNCERTAIN));
        var mail = read(("MIME-Version: 1.0\nDate: Wed, 3 Jun 2020 10:00:00 +0300\nContent-Type: text/html; charset=utf-8\n"
                + "Content-Transfer-Encoding: 8bit\n\n" + page).getBytes(StandardCharsets.UTF_8));
        assertEquals("2020-06-03", mail.facts().published().iso());
        assertEquals("منذ 3 ساعات", remark(mail, Remark.Kind.PUBLISHED_AS_STATED));
    }

    @Test
    void a_text_by_the_name_of_a_page_keeps_its_lines() {
        var text = TITLE + "\n\n" + String.join("\n\n", BODY) + "\n5 < 7\n";
        for (var charset : List.of("UTF-8", "windows-1256", "UTF-16LE")) {
            assertEquals(text, read(text.getBytes(Charset.forName(charset))).content().text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<meta charset=''>", "<meta charset='windows-'>",
            "<meta http-equiv='Content-Type' content='text/html; charset=none'>", "<meta charset='iso-8859-1'>"})
    void letters_are_found_where_the_page_names_no_encoding_or_a_broken_one(String head) {
        for (var charset : List.of("UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE")) {
            var incoming = read(page(head).getBytes(Charset.forName(charset)));
            assertEquals(String.join("\n", BODY), incoming.content().text());
            assertEquals(charset, incoming.evidence().encoding());
        }
    }

    @Test
    void a_day_of_the_world_and_another_that_is_printed_make_the_date_unsure() {
        var incoming = read(page("<meta property='article:published_time' content='2020-06-03T22:30:00Z'>")
                .replace("</h1>", "</h1><span class='date'>الخميس 4 حزيران 2020</span>").getBytes(StandardCharsets.UTF_8));
        assertEquals("2020-06-03", incoming.facts().published().iso());
        assertTrue(remark(incoming, Remark.Kind.DATE_UNCERTAIN).startsWith("2020-06-04"));
    }

    @Test
    void the_outlet_of_a_known_address_needs_no_other_word() {
        var incoming = read(page("<link rel='canonical' href='https://www.aljazeera.net/news/2020/1/2/x'>")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals("الجزيرة نت", incoming.facts().outlet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quoted-printable", "base64", "8bit"})
    void an_archive_of_a_page_is_read(String how) throws Exception {
        var html = page("").getBytes(Charset.forName("windows-1256"));
        var bytes = new ByteArrayOutputStream();
        bytes.write(("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/n/9\r\nSubject: x\r\n"
                + "Date: Thu, 4 Jun 2020 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
                + "\ttype=\"text/html\";\r\n\tboundary=\"----M--x\"\r\n\r\n\r\n------M--x\r\nContent-Type: text/html;"
                + " charset=windows-1256\r\nContent-Transfer-Encoding: " + how
                + "\r\nContent-Location: https://example.org/n/9?x=1\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        bytes.write(switch (how) {
            case "base64" -> Base64.getMimeEncoder().encode(html);
            case "quoted-printable" -> quoted(html);
            default -> html;
        });
        bytes.write(("\r\n------M--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
                + "------M--x--\r\n").getBytes(StandardCharsets.US_ASCII));
        for (var name : List.of("a.mht", "a.mhtml", "a")) {
            var incoming = assertInstanceOf(Incoming.class, Intake.read(bytes.toByteArray(), name, NOW));
            assertEquals(String.join("\n", BODY), incoming.content().text());
            assertEquals("https://example.org/n/9", incoming.facts().url());
            assertEquals("windows-1256", incoming.evidence().encoding());
            assertEquals("", incoming.facts().published().iso());
        }
    }

    @Test
    void a_page_with_all_its_pictures_in_it_is_read() {
        var picture = "data:image/png;base64," + "iVBOR".repeat(2_000_000);
        var page = page("").replace("<html>", "<html><!--\n Page saved with SingleFile\n url: https://example.org/s/1\n saved date:"
                + " Thu Jun 04 2020\n-->").replace("<h1>", "<style>.a{background:url(" + picture + ")}</style><img src=\"" + picture
                + "\"><h1>");
        var incoming = read(page.getBytes(StandardCharsets.UTF_8));
        assertEquals(String.join("\n", BODY), incoming.content().text());
        assertEquals("https://example.org/s/1", incoming.facts().url());
    }

    @Test
    void a_page_that_is_no_article_is_refused_with_one_sentence() {
        var refusal = assertInstanceOf(Refusal.class, Intake.read("<html><body><h1>404</h1></body></html>"
                .getBytes(StandardCharsets.UTF_8), "a.html", NOW));
        assertEquals(Reason.NO_ARTICLE, refusal.reason());
        for (var language : Language.values()) {
            assertTrue(new Messages(language).text(refusal.messageKey(), refusal.messageValues().toArray()).contains("a.html"));
        }
    }

    @Test
    void a_picture_with_the_name_of_a_page_is_no_page() {
        assertEquals(new Refusal(Reason.UNSUPPORTED_FORMAT, "a.html", "PNG"),
                Intake.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2}, "a.html", NOW));
    }

    @Test
    void what_is_left_of_the_site_is_hidden_and_stays_in_the_text() {
        var incoming = read(page("").replace(BODY.get(2), BODY.get(2) + "</p><p>للمزيد: أخبار القرى الشمالية</p><p>"
                + BODY.getFirst()).getBytes(StandardCharsets.UTF_8));
        assertFalse(incoming.hidden().stream().anyMatch(each -> each.furniture() == Furniture.CAPTION));
        incoming.hidden().forEach(each -> assertTrue(each.range().in(incoming.content().text()).startsWith("للمزيد")));
    }

    private static byte[] quoted(byte[] bytes) {
        var quoted = new StringBuilder();
        for (var at = 0; at < bytes.length; at++) {
            quoted.append(bytes[at] < ' ' || bytes[at] == '=' ? "=%02X".formatted(bytes[at] & 0xff) : (char) bytes[at])
                    .append(at % 60 == 59 ? "=\r\n" : "");
        }
        return quoted.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String page(String head) {
        var body = new StringBuilder();
        BODY.forEach(line -> body.append("<p>").append(line).append("</p>\n"));
        return "<!DOCTYPE html><html><head>" + head + "<title>" + TITLE + " - موقع</title></head><body><ul class='menu'>"
                + "<li><a href='/'>الرئيسية</a></li><li><a href='/n'>أخبار</a></li></ul><div><h1>" + TITLE + "</h1><div>" + body
                + "</div></div></body></html>";
    }

    private static Incoming read(byte[] bytes) {
        return assertInstanceOf(Incoming.class, Intake.read(bytes, "a.html", NOW));
    }

    private static String remark(Incoming incoming, Remark.Kind kind) {
        return incoming.evidence().remarks().stream().filter(each -> each.kind() == kind).map(Remark::detail).findFirst()
                .orElse("");
    }
}
