package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages of many makers state of themselves for machines.
class PageFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final String PROSE = "<p>قالت مصادر محلية إن عشرات المقاتلين (نحو 300) غادروا المدينة فجر اليوم باتجاه الريف"
            + " الشمالي، وأضافت أن القافلة ضمت نساءً وأطفالًا وعشرات الجرحى.</p><p>وذكر ناشطون أن الاتفاق جرى بوساطة وجهاء من"
            + " المنطقة، وأن الفصائل سلّمت أسلحتها الثقيلة قبل خروجها إلى الشمال.</p>";
    private static final String ARTICLE = "\"@type\":\"NewsArticle\",\"headline\":\"خبر\",\"datePublished\":\"2020-06-03\"";

    @Test
    void who_wrote_and_who_published_may_stand_in_another_place_of_the_graph() {
        var facts = read(data("{\"@graph\":[{\"@type\":\"WebPage\",\"@id\":\"#w\"},{" + ARTICLE + ",\"author\":[{\"@id\":\"#a\"},"
                + "{\"name\":\"ليلى\"}],\"publisher\":{\"@id\":\"#o\"}},{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"سامر الأحمد\"}]}")
                + data("{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"صحيفة الخبر\"}")).facts();
        assertEquals("سامر الأحمد، ليلى", facts.byline());
        assertEquals("صحيفة الخبر", facts.outlet());
    }

    @Test
    void a_graph_that_turns_on_itself_has_no_name_and_an_end() {
        assertEquals("", read(data("{" + ARTICLE + ",\"author\":{\"@id\":\"#a\"},\"about\":{\"@id\":\"#a\",\"author\":{\"@id\":\"#a\"}}}"))
                .facts().byline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{%s,}", "//<![CDATA[\n{%s}\n//]]>", "<!--\n{%s}\n-->", "/*<![CDATA[*/{%s}/*]]>*/", "{%s,\"a\":\"b\\'c\"}",
            "{%s};", "[[{%s}]]", "{\"@graph\":[{\"@type\":\"WebPage\",\"mainEntity\":{%s}}]}"})
    void data_that_is_nearly_well_formed_is_read(String form) {
        assertEquals("2020-06-03", read(data(form.formatted(ARTICLE))).facts().published().iso());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"publish_date|2020-06-03 10:00:00", "article_date_original|2020-06-03T10:00:00",
            "citation_publication_date|2020/06/03", "dcterms.issued|2020-06-03", "sailthru.date|Wed, 03 Jun 2020 10:00:00 +0300",
            "parsely-pub-date|2020-06-03T21:00:00Z", "article:published_time|1591174800000",
            "pubdate|Wed Jun 03 2020 10:00:00 GMT+0300 (Arabian Standard Time)"})
    void the_day_is_read_by_whichever_name_a_site_states_it(String name, String stated) {
        var page = read("<meta name=\"date\" content=\"2026-11-20\"><meta property=\"" + name + "\" content=\"" + stated + "\">");
        assertEquals("2020-06-03", page.facts().published().iso());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "0001-01-01T00:00:00", "0000-00-00", "0"})
    void what_programs_write_that_know_of_no_date_is_none(String stated) {
        assertEquals("", read("<meta property=\"article:published_time\" content=\"" + stated + "\">").facts().published().iso());
    }

    @Test
    void of_two_days_in_a_line_the_one_of_publishing_counts_also_behind_the_other() {
        for (var line : new String[] {"آخر تحديث: 7 يناير 2020 | تاريخ النشر: 5 يناير 2020", "نشر في: 5 يناير 2020 - آخر تحديث: 7 يناير 2020",
                "Updated: January 7, 2020. Published: January 5, 2020"}) {
            assertEquals("2020-01-05", read("", "<div class=date>" + line + "</div>").facts().published().iso());
        }
        assertEquals("", read("", "<div class=date>آخر تحديث: 7 يناير 2020</div>").facts().published().iso());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<meta name=sailthru.author content='سامر الأحمد'>", "<meta name=parsely-author content='سامر الأحمد'>",
            "<meta name=citation_author content='سامر الأحمد'>", "<meta name=dcterms.creator content='سامر الأحمد'>",
            "<meta name='twitter:label1' content='كُتب بواسطة'><meta name='twitter:data1' content='سامر الأحمد'>",
            "<meta name='twitter:label2' content='Written by'><meta name='twitter:data2' content='سامر الأحمد'>"})
    void the_author_is_read_by_whichever_name_a_site_states_it(String head) {
        assertEquals("سامر الأحمد", read(head).facts().byline());
    }

    @Test
    void an_address_without_its_protocol_is_one() {
        assertEquals("https://www.example.org/news/1", read("<meta property='og:url' content='//www.example.org/news/1'>").facts().url());
        assertEquals("https://www.example.org/2", read("<link rel=canonical href='/news/1'><meta name=parsely-link"
                + " content='https://www.example.org/2'>").facts().url());
    }

    private static String data(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static Incoming read(String head) {
        return read(head, "");
    }

    private static Incoming read(String head, String above) {
        var page = "<!DOCTYPE html><html><head><meta charset=utf-8>" + head + "<title>خروج مقاتلين من المدينة</title></head><body>"
                + "<article><h1>خروج مقاتلين من المدينة</h1>" + above + PROSE + "</article></body></html>";
        return assertInstanceOf(Incoming.class, Intake.read(page.getBytes(StandardCharsets.UTF_8), "a.html", NOW));
    }
}
