package hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.SourceEditor;
import hashiya.model.Highlight;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.sample.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCommandTest {

    @TempDir
    private Path folder;
    private Path workspace;
    private Source hidden;
    private Highlight passage;
    private final Terminal terminal = new Terminal(Language.ENGLISH);

    @BeforeEach
    void build() {
        workspace = folder.resolve("a.hashiya");
        try (var library = Library.create(workspace)) {
            Sample.build(library);
            hidden = library.all(Source.class).getFirst();
            passage = library.all(Highlight.class).getFirst();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "csv", "jsonl", "ris", "bibtex", "claimreview", "qdpx", "qdc", "board"})
    void a_copy_names_nobody_hidden_and_the_workspace_is_as_it_was(String format) throws IOException {
        var before = snapshot();
        var to = folder.resolve("copy");
        assertEquals(Cli.DONE, run(format, to, "--hide", hidden.id().toString(), "--tlp", "amber+strict"),
                terminal.out() + terminal.err());
        assertEquals(before, snapshot());
        assertTrue(Files.exists(to.resolve(".hashiya-export")));
        try (var files = Files.walk(to)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                assertFalse(each.toString().contains(hidden.name()) || Files.readString(each,
                        StandardCharsets.ISO_8859_1).contains(new String(hidden.name().getBytes(
                        StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
                if (each.toString().endsWith(".md")) {
                    assertTrue(Files.readString(each).contains("tlp: \"TLP:AMBER+STRICT\"\n"), each.toString());
                    assertTrue(Files.readString(each).contains("\n**TLP:AMBER+STRICT**\n"), each.toString());
                } else if (!each.getFileName().toString().startsWith(".")) {
                    assertTrue(each.getFileName().toString().contains(".TLP-AMBER+STRICT."), each.toString());
                }
            }
        }
    }

    @Test
    void a_name_that_the_copy_still_tells_stops_it_until_the_analyst_says_so() {
        var to = folder.resolve("copy");
        var other = "--hide-as=" + hidden.id() + "=" + hidden.name() + " x";
        assertEquals(Cli.MISUSED, run("markdown", to, other));
        assertTrue(terminal.err().contains("tells whom it hides"), terminal.err());
        assertEquals(Cli.MISUSED, run("markdown", to, "--hide-as", "S-001"));
        assertEquals(Cli.FAILED, run("markdown", to, "--hide", "S-999"));
        assertEquals(Cli.FAILED, run("markdown", to, "--withhold", "Q99:1"));
        assertEquals(Cli.MISUSED, run("markdown", to, "--tlp", "blue"));
        assertFalse(Files.exists(to));
    }

    @Test
    void a_part_of_a_withheld_passage_in_a_note_is_listed_and_nothing_is_written() throws IOException {
        try (var library = Library.open(workspace)) {
            var words = passage.quote().split("\\s+");
            assertTrue(words.length > 7, passage.quote());
            new Editor(library).note(new NoteTarget.OnWorkspace(),
                    String.join(" ", Arrays.asList(words).subList(0, 6)));
        }
        var to = folder.resolve("copy");
        assertEquals(Cli.FAILED, run("jsonl", to, "--withhold", passage.id().toString()));
        assertTrue(terminal.out().contains("notes.jsonl:"), terminal.out());
        assertTrue(terminal.out().contains("names " + passage.id()), terminal.out());
        assertTrue(terminal.out().contains("It comes from N"), terminal.out());
        assertFalse(Files.exists(to));
        assertEquals(Cli.FAILED, run("jsonl", to, "--withhold", passage.id().toString(), "--json"));
        assertTrue(terminal.json().getFirst().get("place").asText().startsWith("N"), terminal.out());
        assertEquals(Cli.DONE, run("jsonl", to, "--withhold", passage.id().toString(), "--despite-leaks"));
        assertTrue(Files.readString(to.resolve("highlights.jsonl")).contains("[withheld]"));
        assertEquals(Cli.FAILED, run("jsonl", to, "--withhold", passage.id().toString(), "--despite-leaks"));
        assertTrue(terminal.err().contains("is not empty"), terminal.err());
    }

    /// Words of the product itself are written after names are put otherwise: only the check can see them.
    @Test
    void a_name_is_found_in_the_names_of_files_at_the_head_of_a_page_and_in_a_link_and_nothing_is_written()
            throws IOException {
        try (var library = Library.open(workspace)) {
            new SourceEditor(library).alias(hidden.id(), "articles");
            new SourceEditor(library).alias(hidden.id(), "captured");
        }
        var to = folder.resolve("copy");
        assertEquals(Cli.FAILED, run("markdown", to, "--hide", hidden.id().toString()));
        var told = terminal.out().lines().filter(each -> each.contains(": names " + hidden.id())).toList();
        assertTrue(told.stream().anyMatch(each -> each.matches("articles/A1 .*:0: names .*")), terminal.out());
        assertTrue(told.stream().anyMatch(each -> each.contains("captured: \"")), terminal.out());
        assertTrue(told.stream().anyMatch(each -> each.contains("](articles/") || each.contains("](../articles/")),
                terminal.out());
        assertFalse(Files.exists(to));
        assertTrue(terminal.sentence().contains(told.size() + " places"), terminal.err());
        assertEquals(Cli.DONE, run("markdown", to, "--hide", hidden.id().toString(), "--despite-leaks"));
        assertTrue(Files.exists(to.resolve("index.md")));
    }

    private Snapshot snapshot() {
        try (var library = Library.open(workspace)) {
            return library.snapshot();
        }
    }

    private int run(String format, Path to, String... more) {
        var line = new ArrayList<>(List.of("export", workspace.toString(), "--to", to.toString(),
                "--format", format));
        line.addAll(Arrays.asList(more));
        return terminal.run(line.toArray());
    }
}
