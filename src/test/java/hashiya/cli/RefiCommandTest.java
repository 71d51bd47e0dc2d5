package hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefiCommandTest {

    @TempDir
    private Path folder;
    private Path workspace;
    private final Terminal terminal = new Terminal(Language.ENGLISH);

    @BeforeEach
    void build() {
        workspace = folder.resolve("عمل.hashiya");
        try (var library = Library.create(workspace)) {
            Sample.build(library);
        }
    }

    @Test
    void a_workspace_goes_out_as_a_project_and_comes_into_a_new_one() throws IOException {
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", folder, "--format", "qdpx", "--json"));
        var line = terminal.json().getFirst();
        assertEquals(List.of("path", "status", "caveats"), Terminal.keys(line));
        var file = folder.resolve("عمل.qdpx");
        assertEquals(file.toString(), line.get("path").asText());
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", file, "--format", "qdpx", "--json"));
        assertEquals("unchanged", terminal.json().getFirst().get("status").asText());

        var other = folder.resolve("other.hashiya");
        assertEquals(Cli.DONE, terminal.run("import", other, file, "--json"));
        line = terminal.json().getFirst();
        assertEquals(List.of("path", "status", "article", "encoding", "message", "added", "known", "articles", "caveats"),
                Terminal.keys(line));
        assertEquals("imported", line.get("status").asText());
        assertEquals(5, line.get("added").get("article").intValue());
        assertEquals(List.of(), line.get("caveats").valueStream().toList());
        assertEquals(Cli.DONE, terminal.run("import", other, file, "--json"));
        assertEquals("duplicate", terminal.json().getFirst().get("status").asText());
    }

    @Test
    void people_read_what_is_new_and_what_was_left_out() throws IOException {
        var file = Files.writeString(folder.resolve("c.qdc"), "<CodeBook><Codes><Code guid=\"x\" name=\"خوف\"/></Codes><Sets>"
                + "<Set guid=\"y\" name=\"مجموعة\"/></Sets></CodeBook>");
        assertEquals(Cli.DONE, terminal.run("import", workspace, file));
        assertEquals(List.of("imported  " + file + "  New: articles 0, highlights 0, tags 1, notes 0, claims 0, attributions 0."
                + " Left out: 1.", "    “مجموعة” (Set) has no place in a workspace.",
                "Imported 1, there already 0, refused 0."), terminal.out().lines().toList());
        assertEquals(Cli.FAILED, terminal.run("import", workspace, folder.resolve("nowhere.qdpx")));
        assertTrue(terminal.out().contains("There is nothing at " + folder.resolve("nowhere.qdpx")));
    }

    @Test
    void what_another_program_wrote_is_not_written_over() throws IOException {
        var file = Files.writeString(folder.resolve("c.qdc"), "<CodeBook origin=\"NVivo\"><Codes/></CodeBook>");
        assertEquals(Cli.FAILED, terminal.run("export", workspace, "--to", file, "--format", "qdc"));
        assertTrue(terminal.sentence().contains("c.qdc"));
        assertTrue(Files.readString(file).contains("NVivo"));
        assertEquals(Cli.MISUSED, terminal.run("export", workspace, "--to", file, "--format", "qdc", "--article", "1"));
        assertTrue(terminal.sentence().contains("qdc"));
    }

    @Test
    void a_codebook_has_to_have_a_tag() {
        var empty = folder.resolve("empty.hashiya");
        Library.create(empty).close();
        assertEquals(Cli.FAILED, terminal.run("export", empty, "--to", folder.resolve("c.qdc"), "--format", "qdc"));
        assertTrue(terminal.sentence().contains("empty.hashiya"));
        assertFalse(Files.exists(folder.resolve("c.qdc")));
    }
}
