package hashiya.cli;

import static hashiya.cli.Terminal.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.sample.Sample;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {

    private static final List<String> SUGGESTION = List.of("start", "end", "quote", "speaker", "outlet", "verb",
            "stance",
            "figures", "dates", "confidence");

    @TempDir
    private static Path folder;
    private static Path workspace;
    private static String text;
    private final Terminal terminal = new Terminal(Language.ENGLISH);

    @BeforeAll
    static void build_the_sample() {
        workspace = folder.resolve("sample.hashiya");
        try (var library = Library.create(workspace)) {
            Sample.build(library);
            text = library.text(Opening.article(library, "3"));
        }
    }

    @Test
    void each_suggestion_of_an_article_is_one_object_whose_offsets_hold() {
        assertEquals(Cli.DONE, terminal.run("suggest", workspace, "3", "--json"));
        var lines = terminal.json();
        assertTrue(lines.size() >= 10, terminal.out());
        for (var each : lines) {
            assertEquals(SUGGESTION, keys(each));
            assertEquals(each.get("quote").asText(),
                    text.substring(each.get("start").intValue(), each.get("end").intValue()));
            assertTrue(each.get("confidence").doubleValue() > 0 && each.get("confidence").doubleValue() <= 1);
        }
        var secret = lines.stream().filter(each -> each.get("quote").asText().contains("200 مقاتل")).findFirst()
                .orElseThrow();
        assertEquals("مصدر عسكري مطلع", secret.get("speaker").asText());
        assertEquals("صدى الشام", secret.get("outlet").asText());
        assertEquals("نقلت", secret.get("verb").asText());
        assertEquals("asserts", secret.get("stance").asText());
        var figure = secret.get("figures").get(0);
        assertEquals(List.of("number", "bound", "unit", "start", "end"), keys(figure));
        assertEquals("{\"number\":200,\"bound\":\"exactly\",\"unit\":\"مقاتل\"",
                figure.toString().substring(0, figure.toString().indexOf(",\"start\"")));
        assertEquals("200 مقاتل", text.substring(figure.get("start").intValue(), figure.get("end").intValue()));
    }

    @Test
    void a_suggestion_enters_no_workspace() {
        var before = lastEntry();
        terminal.run("suggest", workspace, "3");
        assertEquals(before, lastEntry());
    }

    private static long lastEntry() {
        try (var library = Library.open(workspace)) {
            return library.lastEntry();
        }
    }

    @Test
    void a_text_file_in_any_encoding_is_read_like_an_article() throws IOException {
        var file = folder.resolve("نص.txt");
        var said = "قال مصدر طبي إن نحو 40 جريحا وصلوا إلى المشفى في تموز 2016.\n";
        Files.write(file, said.getBytes(Charset.forName("windows-1256")));
        assertEquals(Cli.DONE, terminal.run("suggest", "--text", file, "--json"));
        var one = terminal.json().getFirst();
        assertEquals("مصدر طبي", one.get("speaker").asText());
        assertEquals("[\"2016-07\"]", one.get("dates").toString());
        assertEquals("about", one.get("figures").get(0).get("bound").asText());
        assertTrue(one.get("outlet").isNull());
    }

    @Test
    void without_json_people_can_read_it() throws IOException {
        var file = Files.writeString(folder.resolve("plain.txt"), "نفى قيادي في الفصيل أن يكون الطريق مفتوحا.\n");
        assertEquals(Cli.DONE, terminal.run("suggest", "--text", file));
        assertEquals("0.95  denies  قيادي في الفصيل\n    يكون الطريق مفتوحا\n", terminal.out());
        Files.writeString(file, "الطريق مفتوح منذ الصباح.\n");
        assertEquals(Cli.DONE, terminal.run("suggest", "--text", file));
        assertEquals("Nothing here reads like an attribution.\n", terminal.out());
    }

    @Test
    void what_cannot_be_read_is_one_sentence() throws IOException {
        assertEquals(Cli.FAILED, terminal.run("suggest", workspace, "99", "--json"));
        assertTrue(terminal.sentence().startsWith("There is no article 99"), terminal.err());
        assertEquals(Cli.FAILED, terminal.run("suggest", "--text", folder.resolve("nothing.txt")));
        assertTrue(terminal.sentence().startsWith("There is nothing at"), terminal.err());
        var binary = Files.write(folder.resolve("picture.txt"), new byte[] {0, 1, 2, 3, 0, 5, 6, 7, 0, 9});
        assertEquals(Cli.FAILED, terminal.run("suggest", "--text", binary));
        assertFalse(terminal.sentence().isEmpty());
        assertEquals("", terminal.out());
    }
}
