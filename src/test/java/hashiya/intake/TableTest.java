package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.intake.Refusal.Reason;
import hashiya.intake.table.ColumnMapping;
import hashiya.model.Remark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final String PROSE =
            "قالت مصادر محلية إن عشرات المقاتلين غادروا المدينة فجر اليوم باتجاه الريف الشمالي.";

    @Test
    void each_row_is_an_article_with_its_facts_and_its_own_bytes() {
        var row = "\"قال \"\"أبو حفص\"\", ثم\r\n" + PROSE + "\",خبر أول,عنب بلدي,سامر,2017-07-11T23:30:00+03:00,"
                + "https://a.b/1,ar,12";
        var readings = open("Body,Headline,Outlet,Author,Date,URL,Lang,Reads\r\n" + row + "\r\n" + PROSE + ",ثان,,,,,,\r\n",
                "a.csv");
        var first = (Incoming) readings.getFirst();
        assertEquals("قال \"أبو حفص\", ثم\n" + PROSE, first.content().text());
        assertEquals(row, new String(first.content().original(), StandardCharsets.UTF_8));
        assertEquals(List.of("خبر أول", "عنب بلدي", "سامر", "2017-07-11", "https://a.b/1", "ar"),
                List.of(first.facts().title(), first.facts().outlet(), first.facts().byline(),
                        first.facts().published().iso(), first.facts().url(), first.facts().language()));
        assertEquals(List.of("a.csv › 2", "2017-07-11T23:30:00+03:00", "Reads: 12"),
                first.evidence().remarks().stream().map(Remark::detail).toList());
        assertEquals("a.csv › 4", ((Incoming) readings.get(1)).evidence().remarks().getFirst().detail());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UTF-8|,", "UTF-16LE|tab", "UTF-16BE|;", "windows-1256|;"})
    void encoding_and_delimiter_are_found(String charset, String named) {
        var delimiter = named.equals("tab") ? "\t" : named;
        var mark = charset.startsWith("UTF") ? "\ufeff" : "";
        var table = mark + String.join(delimiter, "العنوان", "النص") + "\n" + String.join(delimiter, "خبر أول", PROSE)
                + "\n" + String.join(delimiter, "خبر ثان", PROSE + " ثم عادوا") + "\n";
        var readings = open(table.getBytes(Charset.forName(charset)), "a.csv", ColumnMapping.PROPOSED);
        assertEquals(List.of("خبر أول", "خبر ثان"),
                readings.stream().map(each -> ((Incoming) each).facts().title()).toList());
        var bytes = ((Incoming) readings.getFirst()).content().original();
        assertEquals("خبر أول" + delimiter + PROSE, new String(bytes, Charset.forName(charset)));
    }

    @Test
    void a_row_without_text_is_refused_with_its_line_and_stops_nothing() {
        var readings = open("title,text\na,\nb," + PROSE + "\nc,???\n", "a.csv");
        assertEquals(new Refusal(Reason.NO_TEXT_IN_ROW, "a.csv", "2"), readings.getFirst());
        assertInstanceOf(Incoming.class, readings.get(1));
        assertEquals("a.csv › 4", ((Refusal) readings.get(2)).fileName());
    }

    @Test
    void columns_are_told_by_what_is_in_them_where_their_names_say_nothing() {
        var readings = open("c1,c2,c3\nhttps://a.b/1,2017-07-11," + PROSE + PROSE + "\n", "a.csv");
        var facts = ((Incoming) readings.getFirst()).facts();
        assertEquals(List.of("https://a.b/1", "2017-07-11"), List.of(facts.url(), facts.published().iso()));
        var headless = open("https://a.b/1,2017-07-11," + PROSE + PROSE + "\n", "a.csv");
        assertEquals("https://a.b/1", ((Incoming) headless.getFirst()).facts().url());
    }

    @Test
    void what_the_analyst_says_of_the_columns_goes_before() {
        var said = ColumnMapping.parse("text=Note, title=3").orElseThrow();
        var readings = open(Zips.utf8("text,note,x\nقصير," + PROSE + ",عنوان\n"), "a.csv", said);
        assertEquals(PROSE, ((Incoming) readings.getFirst()).content().text());
        assertEquals("عنوان", ((Incoming) readings.getFirst()).facts().title());
        var wrong = open(Zips.utf8("a,b\nx,y\n"), "a.csv", said);
        assertEquals(List.of(new Refusal(Reason.NO_TEXT_COLUMN, "a.csv", "a، b")), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title=a", "text", "text=", "body=text", "", "text=a,b"})
    void a_mapping_that_names_no_text_is_none(String written) {
        assertEquals(Optional.empty(), ColumnMapping.parse(written));
    }

    @Test
    void json_lines_are_read_with_what_lies_deeper_under_dots() {
        var line = "{\"article\":{\"body\":\"" + PROSE + "\",\"title\":\"خبر\"},\"meta\":{\"site\":\"عنب بلدي\","
                + "\"tags\":[\"أ\",\"ب\"]},\"n\":null}";
        var readings = open(line + "\n\n{broken\n" + "[1]\n" + line.replace(PROSE, "") + "\n", "a.jsonl");
        var first = (Incoming) readings.getFirst();
        assertEquals(PROSE, first.content().text());
        assertEquals("خبر", first.facts().title());
        assertEquals("عنب بلدي", first.facts().outlet());
        assertEquals("meta.tags: أ ب", first.evidence().remarks().getLast().detail());
        assertEquals(line, new String(first.content().original(), StandardCharsets.UTF_8));
        assertEquals(List.of("a.jsonl › 3", "a.jsonl › 4", "a.jsonl"),
                readings.stream().skip(1).map(each -> ((Refusal) each).fileName()).toList());
    }

    @Test
    void a_quotation_mark_that_nothing_closes_does_not_swallow_the_file() {
        var rows = new StringBuilder("title,text\nأول,\"" + PROSE + "\n");
        while (rows.length() < 12 << 20) {
            rows.append("ثان,").append(PROSE).append('\n');
        }
        var readings = open(rows.toString(), "a.csv");
        assertEquals(new Refusal(Reason.TOO_LARGE, "a.csv › 2", "64"), readings.getFirst());
        assertTrue(readings.size() > 1 && readings.getLast() instanceof Incoming);
    }

    @Test
    void markup_in_a_column_becomes_text() {
        var readings = open("title,content\nخبر,<p>" + PROSE + "</p><script>x</script><p>ثم</p>\n", "a.csv");
        assertEquals(PROSE + "\n\nثم", ((Incoming) readings.getFirst()).content().text());
    }

    private static List<Reading> open(String table, String name) {
        return open(Zips.utf8(table), name, ColumnMapping.PROPOSED);
    }

    private static List<Reading> open(byte[] table, String name, ColumnMapping columns) {
        var all = new ArrayList<Reading>();
        try (var readings = Intake.open(table, name, NOW, columns)) {
            readings.forEachRemaining(all::add);
        }
        return all;
    }
}
