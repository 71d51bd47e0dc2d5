package hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import hashiya.export.ExportedFile;
import hashiya.export.Sample;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @Test
    void each_kind_of_thing_has_a_file() {
        var kinds = List.of("articles", "highlights", "tags", "notes", "sources", "questions", "claims", "attributions");
        assertEquals(kinds.stream().map(each -> each + ".jsonl").toList(), paths(Tables.jsonLines(Sample.snapshot())));
        assertEquals(kinds.stream().map(each -> each + ".csv").toList(), paths(Tables.csv(Sample.snapshot())));
    }

    @Test
    void an_attribution_says_who_through_whom_how_and_where() throws IOException {
        var first = lines(Tables.jsonLines(Sample.snapshot()), "attributions").getFirst();
        assertEquals("C-004", first.get("claim").asText());
        assertEquals(List.of("S-001", "S-002"), texts(first.get("chain")));
        assertEquals("asserts", first.get("stance").asText());
        assertEquals(Sample.ASSERTED, first.get("quote").asText());
        assertEquals(Sample.ASSERTED,
                Sample.TEXT.substring(first.get("start").asInt(), first.get("end").asInt()));
        var row = rows(Tables.csv(Sample.snapshot()), "attributions").getFirst();
        assertEquals("S-001\nS-002", row.get("chain"));
        assertEquals("45 exactly شخص", row.get("figures"));
    }

    @Test
    void independent_origins_have_a_column_for_each_stance() throws IOException {
        var row = rows(Tables.csv(Sample.snapshot()), "claims").getFirst();
        assertEquals("1", row.get("origins.asserts"));
        assertEquals("1", row.get("origins.denies"));
        assertEquals("true", row.get("disputed"));
        assertEquals("contradicts C-005", row.get("relations"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_letters_come_back_from_both(long seed) throws IOException {
        var wild = Sample.hostile(seed);
        var json = Tables.jsonLines(wild);
        var csv = Tables.csv(wild);
        assertEquals(wild.all(Claim.class).stream().map(Claim::proposition).toList(), values(json, "claims", "proposition"));
        assertEquals(wild.all(Source.class).stream().map(Source::name).toList(), values(json, "sources", "name"));
        assertEquals(wild.all(Claim.class).stream().map(Claim::proposition).toList(), cells(csv, "claims", "proposition"));
        assertEquals(wild.all(Source.class).stream().map(Source::name).toList(), cells(csv, "sources", "name"));
        assertEquals(wild.all(Highlight.class).stream().map(Highlight::quote).toList(), cells(csv, "highlights", "quote"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1+1", "''@x", "'x", "\t-1", "+", "\u200f=HYPERLINK(\"x\")", "قال; \"نعم\", ثم\r\nذهب"})
    void no_cell_is_a_formula_and_none_loses_a_letter(String note) throws IOException {
        var files = Tables.csv(Sample.noting(note));
        assertTrue(cells(files, "notes", "markdown").contains(note));
        assertTrue(rows(files, "notes").stream().map(each -> each.get("markdown"))
                .noneMatch(each -> "=+-@\t\r".indexOf(each.charAt(0)) >= 0));
    }

    @Test
    void half_a_character_comes_back_from_json_lines() throws IOException {
        var half = "قال \ud83d ثم";
        assertTrue(values(Tables.jsonLines(Sample.noting(half)), "notes", "markdown").contains(half));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_same_workspace_gives_the_same_bytes(long seed) {
        assertEquals(Tables.jsonLines(Sample.snapshot()), Tables.jsonLines(Sample.shuffled(seed)));
        assertEquals(Tables.csv(Sample.snapshot()), Tables.csv(Sample.shuffled(seed)));
    }

    @Test
    void a_workspace_with_nothing_in_it_gives_tables_without_lines() throws IOException {
        var empty = Snapshot.of("7c1f9a", List.of());
        assertTrue(Tables.jsonLines(empty).stream().allMatch(each -> each.text().isEmpty()));
        assertEquals(List.of(), rows(Tables.csv(empty), "claims"));
    }

    private static List<String> paths(List<ExportedFile> files) {
        return files.stream().map(ExportedFile::path).toList();
    }

    private static String text(List<ExportedFile> files, String path) {
        return files.stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow().text();
    }

    private static List<JsonNode> lines(List<ExportedFile> files, String kind) throws IOException {
        var nodes = new ArrayList<JsonNode>();
        for (var line : text(files, kind + ".jsonl").split("\n")) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }

    private static List<String> values(List<ExportedFile> files, String kind, String field) throws IOException {
        return lines(files, kind).stream().map(each -> each.get(field).asText()).toList();
    }

    private static List<String> texts(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(at -> array.get(at).asText()).toList();
    }

    private static List<Map<String, String>> rows(List<ExportedFile> files, String kind) throws IOException {
        var mapper = new CsvMapper();
        List<List<String>> rows = new ArrayList<>();
        mapper.readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<List<String>>readValues(text(files, kind + ".csv").substring(1)).forEachRemaining(rows::add);
        var names = rows.getFirst();
        return rows.stream().skip(1).map(row -> IntStream.range(0, names.size()).boxed()
                .collect(Collectors.toMap(names::get, row::get))).toList();
    }

    /// The cells as whoever takes the guard away has them.
    private static List<String> cells(List<ExportedFile> files, String kind, String column) throws IOException {
        return rows(files, kind).stream().map(each -> each.get(column)).map(TablesTest::unguarded).toList();
    }

    private static String unguarded(String cell) {
        var seen = cell.replaceFirst("^'+", "").codePoints().filter(each -> !Character.isWhitespace(each)
                && !Character.isSpaceChar(each) && Character.getType(each) != Character.FORMAT).findFirst();
        var first = cell.replaceFirst("^'+", "");
        var isFormula = !first.isEmpty() && "=+-@＝＋－＠\t\r\n".indexOf(first.charAt(0)) >= 0
                || seen.isPresent() && "=+-@＝＋－＠\t\r\n".indexOf(seen.getAsInt()) >= 0;
        return isFormula && cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
