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
    void what_programs_write_that_is_nearly_json_is_read_as_it_is_meant() {
        var readings = open("{\"text\":\"" + PROSE + "\",\"reads\":NaN,\"date\":1591174800.25,}\n{\"text\":\"" + PROSE
                + "1\",\"date\":\"Wed Jun 03 10:00:00 +0000 2020\"}\n{\"text\":\"" + PROSE + "2\",\"date\":\"2020-06\"}\n{\"text\":\""
                + PROSE + "3\",\"date\":2020}", "a.jsonl");
        assertEquals(List.of("2020-06-03", "2020-06-03", "2020-06", "2020"),
                readings.stream().map(each -> ((Incoming) each).facts().published().iso()).toList());
    }

    @Test
    void objects_one_behind_the_other_in_a_line_are_all_read() {
        var one = "{\"title\":\"أ\",\"text\":\"" + PROSE + "\"}";
        for (var between : List.of("", " ", ",")) {
            assertEquals(List.of("أ", "ب"), open(one + between + one.replace("أ\"", "ب\""), "a.json").stream()
                    .map(each -> ((Incoming) each).facts().title()).toList());
        }
        // In lines, what stands behind the object of a line is not passed over in silence.
        var lines = open(one + "\n" + one + " x\n" + one, "a.jsonl");
        assertEquals(Reason.DAMAGED, ((Refusal) lines.get(1)).reason());
        assertEquals(3, lines.size());
    }

    @Test
    void a_text_in_pieces_is_one_and_names_in_a_list_are_kept_apart() {
        var read = (Incoming) open("{\"text\":[\"" + PROSE.repeat(5) + " \",{\"type\":\"link\",\"text\":\"هنا\"},\" ثم عادوا.\"],"
                + "\"authors\":[{\"name\":\"سامر\"},{\"name\":\"ليلى\"}],\"title\":{\"rendered\":\"خبر &#8211; عاجل\"}}", "a.json").getFirst();
        assertEquals(PROSE.repeat(5) + " هنا ثم عادوا.", read.content().text());
        assertEquals("سامر، ليلى", read.facts().byline());
        assertEquals("خبر – عاجل", read.facts().title());
    }

    @Test
    void a_number_without_end_is_not_written_out() {
        var read = (Incoming) open("{\"text\":\"" + PROSE + "\",\"n\":1e999999999,\"m\":12345678901234567890.5}", "a.json")
                .getFirst();
        assertEquals(List.of("a.json › 1", "n: 1E+999999999", "m: 12345678901234567890.5"),
                read.evidence().remarks().stream().map(Remark::detail).toList());
    }

    @Test
    void json_that_is_none_is_said_to_be_damaged() {
        assertEquals(List.of(new Refusal(Reason.DAMAGED, "a.json", "JSON")), open("{title: text}\n{x", "a.json"));
        var lines = open("{\"text\":\"" + PROSE + "\"}\n" + "{\n".repeat(30_000), "a.jsonl");
        assertEquals(new Refusal(Reason.DAMAGED, "a.jsonl", "JSONL"), lines.getLast());
        assertEquals(10_001, lines.size());
    }

    @Test
    void a_first_line_that_only_says_what_parts_the_values_is_no_row() {
        var read = (Incoming) open("sep=;\r\ntitle;text\r\nخبر;" + PROSE + ", ثم\r\n", "a.csv").getFirst();
        assertEquals("خبر", read.facts().title());
        assertEquals(PROSE + ", ثم", read.content().text());
    }

    @Test
    void very_many_columns_are_looked_through_once() {
        var before = FuzzTest.allocated();
        open("title;" + "x;".repeat(1_900) + "text\nخبر;" + ";".repeat(1_900) + PROSE + "\n", "a.csv");
        assertTrue(FuzzTest.allocated() - before < 64L << 20);
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

    @ParameterizedTest
    @ValueSource(strings = {"[%s,%s]", "[\n%s,\n%s\n]\n", "{\"articles\":[%s,%s]}", "%s\n%s\n",
            "{\"count\": 2,\n\"articles\": [\n%s,\n%s]}"})
    void objects_in_a_list_come_in_one_by_one_each_with_its_own_bytes(String around) {
        for (var charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            var first = "{\n  \"title\": \"خبر [أول] \\\"{\",\n  \"tags\": [\"أ\", {\"b\": []}],\n  \"text\": \"" + PROSE + "\"\n}";
            var second = first.replace("أول", "ثان");
            var file = "\ufeff" + around.formatted(first, second);
            var readings = open(file.getBytes(Charset.forName(charset)), "a.json", ColumnMapping.PROPOSED);
            assertEquals(List.of("خبر [أول] \"{", "خبر [ثان] \"{"),
                    readings.stream().map(each -> ((Incoming) each).facts().title()).toList());
            var articles = readings.stream().map(each -> (Incoming) each).toList();
            assertEquals(List.of(first, second), articles.stream()
                    .map(each -> new String(each.content().original(), Charset.forName(charset))).toList());
            assertEquals("a.json › 2", articles.getLast().evidence().remarks().getFirst().detail());
        }
    }

    @Test
    void what_is_broken_in_a_list_is_refused_by_itself() {
        var whole = "{\"title\": \"خبر\",\n \"text\": \"" + PROSE + "\"}";
        var readings = open("[" + whole + ",\n{\"title\": \"خبر,\n\"text\": \"x\"\n},\n7, " + whole + ", {\"title\": \"مبتو",
                "a.json");
        assertEquals(List.of("خبر", "a.json › 2", "a.json › 3", "خبر", "a.json › 5"), readings.stream()
                .map(each -> each instanceof Incoming(var facts, _, _, _) ? facts.title() : ((Refusal) each).fileName())
                .toList());
    }

    @Test
    void a_list_longer_than_what_is_looked_at_is_read_to_its_end() {
        var list = new StringBuilder("[");
        var count = 0;
        for (; list.length() < 2 << 20; count++) {
            list.append(count == 0 ? "" : ",").append("{\"text\":\"").append(PROSE.repeat(4)).append(count).append("\"}");
        }
        assertEquals(count, open(list + "]", "a.json").stream().filter(Incoming.class::isInstance).count());
    }

    @Test
    void rows_that_begin_with_a_letter_of_two_bytes_are_no_damage_wherever_the_look_ahead_ends() {
        for (var title : List.of("title,text\n", "title,text,\n")) {
            var rows = new StringBuilder(title);
            while (rows.length() < 800_000) {
                rows.append(PROSE).append(',').append(PROSE).append('\n');
            }
            assertInstanceOf(Incoming.class, open(rows.toString(), "a.csv").getFirst());
        }
    }

    @Test
    void an_object_with_other_names_than_the_rest_is_read_by_its_own_unless_somebody_said_what_holds_the_text() {
        var lines = """
                {"title": "أول", "body": "PROSE"}
                {"headline": "ثان", "articleBody": "PROSE", "publisher": {"name": "الجزيرة"}, "author": {"name": "سعاد"}}
                {"headline": "ثالث", "summary": "PROSE"}
                """.replace("PROSE", PROSE);
        var readings = open(lines, "a.jsonl");
        var second = (Incoming) readings.get(1);
        assertEquals(List.of("ثان", "الجزيرة", "سعاد"),
                List.of(second.facts().title(), second.facts().outlet(), second.facts().byline()));
        assertEquals(PROSE, second.content().text());
        assertEquals(Reason.NO_TEXT_IN_ROW, ((Refusal) readings.get(2)).reason());
        var said = open(lines.getBytes(StandardCharsets.UTF_8), "a.jsonl", ColumnMapping.parse("text=body").orElseThrow());
        assertEquals(Reason.NO_TEXT_IN_ROW, ((Refusal) said.get(1)).reason());
    }

    @Test
    void one_line_with_a_list_in_it_is_one_article() {
        var line = "{\"authors\":[{\"name\":\"سامر\"}],\"text\":\"" + (PROSE + " ").repeat(5).strip() + "\"}";
        assertEquals(1, open(line, "a.jsonl").size());
        assertEquals(2, open(line + "\n" + line, "a.jsonl").size());
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
