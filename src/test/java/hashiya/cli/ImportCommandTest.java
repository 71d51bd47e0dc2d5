package hashiya.cli;

import static hashiya.cli.Terminal.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.model.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String TEXT = "قال مصدر محلي إن ثلاثمئة مقاتل وصلوا إلى محافظة إدلب خلال الأسبوع الماضي.";

    @TempDir
    private Path folder;
    private Path workspace;
    private final Terminal terminal = new Terminal(Language.ENGLISH);

    @BeforeEach
    void name_the_workspace() {
        workspace = folder.resolve("عمل جديد ?#%.hashiya");
    }

    @Test
    void the_seeds_come_in_as_a_folder_with_its_readme() {
        assertEquals(Cli.DONE, terminal.run("import", workspace, "seeds", "--json"));
        terminal.json().forEach(each ->
                assertEquals(List.of("path", "status", "article", "encoding", "message"), keys(each)));
        assertEquals(List.of(1, 2, 3, 4, 5),
                terminal.json().stream().limit(5).map(each -> each.get("article").intValue()).toList());
        assertTrue(terminal.json().stream().allMatch(each -> each.get("status").asText().equals("imported")
                && each.get("encoding").asText().equals("UTF-8") && each.get("message").isNull()));
    }

    @Test
    void a_text_that_is_there_already_is_a_duplicate_with_its_number() throws IOException {
        var plain = write("a.txt", TEXT, StandardCharsets.UTF_8);
        var other = write("b.txt", TEXT.replace("مصدر", "مصدرٌ") + "\n", Charset.forName("windows-1256"));
        assertEquals(Cli.DONE, terminal.run("import", workspace, plain, plain, other, "--json"));
        assertEquals(List.of("imported", "duplicate", "duplicate"),
                terminal.json().stream().map(each -> each.get("status").asText()).toList());
        assertEquals(List.of(1, 1, 1), terminal.json().stream().map(each -> each.get("article").intValue()).toList());
        assertEquals("Article 1 is the same text, so nothing was added.",
                terminal.json().getLast().get("message").asText());
    }

    @Test
    void a_name_that_turns_itself_round_is_printed_as_it_is_and_remarks_of_reading_are_told() throws IOException {
        var table = write("a\u202etxt.csv", "title,text,date\nخبر," + TEXT.replaceAll("\\s+", " ") + ",7 غشت 2018\n",
                StandardCharsets.UTF_8);
        var empty = write("b\u202etxt.exe", "", StandardCharsets.UTF_8);
        terminal.run("import", workspace, table, empty);
        assertTrue(terminal.out().contains("b[U+202E]txt.exe") && !terminal.out().contains("\u202e"), terminal.out());
        terminal.run("show", workspace, "1");
        assertTrue(terminal.out().contains("The date as the page states it: 7 غشت 2018"), terminal.out());
        assertFalse(terminal.out().contains("\u202e"), terminal.out());
    }

    @Test
    void a_refusal_does_not_stop_the_rest_and_makes_the_exit_1() throws IOException {
        var empty = write("empty.txt", "", StandardCharsets.UTF_8);
        var good = write("good.txt", TEXT, StandardCharsets.UTF_8);
        assertEquals(Cli.FAILED, terminal.run("import", workspace, empty, folder.resolve("missing.txt"), good,
                "--json"));
        var lines = terminal.json();
        assertEquals(List.of("imported", "refused", "refused"),
                lines.stream().map(each -> each.get("status").asText()).sorted().toList());
        var refused = lines.stream().filter(each -> each.get("status").asText().equals("refused")).toList();
        assertTrue(refused.stream().allMatch(each -> each.get("article").isNull() && each.get("encoding").isNull()
                && each.get("message").asText().contains(".txt")));
        assertEquals("", terminal.err());
    }

    @Test
    void a_new_workspace_that_nothing_came_into_is_not_left_behind() throws IOException {
        var empty = write("empty.txt", "", StandardCharsets.UTF_8);
        assertEquals(Cli.FAILED, terminal.run("import", workspace, empty));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(empty), left.toList());
        }
    }

    @Test
    void an_empty_workspace_of_the_analyst_stays() throws IOException {
        Library.create(workspace).close();
        assertEquals(Cli.FAILED, terminal.run("import", workspace, write("empty.txt", "", StandardCharsets.UTF_8)));
        assertTrue(Files.exists(workspace));
    }

    @Test
    void a_folder_that_holds_the_workspace_itself_gives_no_line_for_it() throws IOException {
        write("one.txt", TEXT, StandardCharsets.UTF_8);
        assertEquals(Cli.DONE, terminal.run("import", workspace, folder, "--json"));
        assertEquals(1, terminal.json().size());
        assertEquals(Cli.DONE, terminal.run("import", workspace, folder, "--json"));
        assertEquals("duplicate", terminal.json().getFirst().get("status").asText());
    }

    @Test
    void names_with_an_at_sign_spaces_and_arabic_are_names() throws IOException {
        var file = write("@نص ?#% ١.txt", TEXT, StandardCharsets.UTF_8);
        assertEquals(Cli.DONE, terminal.run("import", workspace, file, "--json"));
        assertEquals(file.toString(), terminal.json().getFirst().get("path").asText());
        try (var library = Library.open(workspace)) {
            assertEquals("@نص ?#% ١.txt", library.all(Article.class).getFirst().evidence().fileName());
        }
    }

    @Test
    void people_get_a_line_for_each_file_and_a_sum() throws IOException {
        var arabic = new Terminal(Language.ARABIC);
        var file = write("one.txt", TEXT, StandardCharsets.UTF_8);
        assertEquals(Cli.DONE, arabic.run("import", workspace, file));
        assertEquals(List.of("استُورد  A1  UTF-8  " + file, "استُورد 1، وكان موجوداً 0، ورُفض 0."),
                arabic.out().lines().toList());
    }

    @Test
    void a_file_that_is_no_workspace_is_left_as_it_is() throws IOException {
        var text = write("text.txt", TEXT, StandardCharsets.UTF_8);
        assertEquals(Cli.FAILED, terminal.run("import", text, text));
        assertTrue(terminal.sentence().contains("text.txt"));
        assertEquals(TEXT, Files.readString(text));
        assertFalse(terminal.out().contains("imported"));
    }

    @Test
    void a_table_in_an_archive_comes_in_row_by_row_by_the_columns_that_are_named() throws IOException {
        var archive = folder.resolve("أخبار.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("a/b.csv"));
            zip.write(("note,x\n" + TEXT + ",أول\n,ثان\nثم " + TEXT + ",ثالث\n").getBytes(StandardCharsets.UTF_8));
        }
        var refused = terminal.run("import", workspace, archive, "--columns", "text=note,title=x", "--json");
        assertEquals(Cli.FAILED, refused);
        assertEquals(List.of("imported", "refused", "imported"),
                terminal.json().stream().map(each -> each.get("status").asText()).toList());
        assertEquals("أخبار.zip › a/b.csv › 4", terminal.json().getLast().get("inside").asText());
        terminal.run("import", workspace, archive, "--columns", "text=note,title=x", "--json");
        assertEquals(List.of("duplicate", "refused", "duplicate"),
                terminal.json().stream().map(each -> each.get("status").asText()).toList());
        assertEquals(Cli.MISUSED, terminal.run("import", workspace, archive, "--columns", "title=x"));
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }
}
