package hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesCommandTest {

    @TempDir
    private Path folder;
    private Path workspace;
    private Path vault;
    private Note note;
    private int notes;
    private final Terminal terminal = new Terminal(Language.ENGLISH);

    @BeforeEach
    void export() {
        workspace = folder.resolve("عمل.hashiya");
        vault = folder.resolve("vault");
        try (var library = Library.create(workspace)) {
            Sample.build(library);
            note = new Editor(library).note(new NoteTarget.OnArticle(library.all(Article.class).getFirst().id()), "قديم");
            notes = library.all(Note.class).size();
        }
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", vault));
    }

    @Test
    void an_edited_note_comes_back_as_one_step_after_a_look_at_the_difference() throws IOException {
        edit("قديم\n", text -> text.replace("قديم\n", "جديد\n"));
        assertEquals(Cli.DONE, terminal.run("import", workspace, vault, "--notes", "--dry-run"));
        assertTrue(terminal.out().contains("    - قديم\n    + جديد\n"), terminal.out());
        assertEquals("قديم", markdown());
        assertEquals(Cli.DONE, terminal.run("import", workspace, vault, "--notes", "--json"));
        var line = terminal.json().getFirst();
        assertEquals(List.of("path", "status", "note", "before", "here", "there", "taken"), Terminal.keys(line));
        assertEquals("edited", line.get("status").asText());
        assertEquals("جديد", markdown());
        try (var library = Library.open(workspace)) {
            library.undo();
        }
        assertEquals("قديم", markdown());
        // What came back is no foreign file for the next export.
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", vault));
    }

    @Test
    void nothing_is_taken_away_unasked_and_a_conflict_waits_for_a_choice() throws IOException {
        edit("قديم\n", text -> text.replace("\n\nقديم\n", "\n"));
        assertEquals(Cli.DONE, terminal.run("import", workspace, vault, "--notes"));
        assertEquals("قديم", markdown());
        try (var library = Library.open(workspace)) {
            new Editor(library).rewrite(note, "هنا");
        }
        assertEquals(Cli.FAILED, terminal.run("import", workspace, vault, "--notes", "--removals"));
        assertEquals("هنا", markdown());
        assertEquals(Cli.DONE, terminal.run("import", workspace, vault, "--notes", "--conflicts", "there"));
        try (var library = Library.open(workspace)) {
            assertEquals(notes - 1, library.all(Note.class).size());
        }
    }

    @Test
    void a_conflict_answered_with_what_is_here_overwrites_nothing_and_both_keeps_everything()
            throws IOException {
        edit("قديم\n", text -> text.replace("قديم\n", "هناك\n"));
        try (var library = Library.open(workspace)) {
            new Editor(library).rewrite(note, "هنا");
        }
        assertEquals(Cli.DONE, terminal.run("import", workspace, vault, "--notes", "--conflicts", "here"));
        assertEquals("هنا", markdown());
        // The words of the page are nowhere else.
        assertEquals(Cli.FAILED, terminal.run("export", workspace, "--to", vault));
        assertEquals(Cli.DONE, terminal.run("import", workspace, vault, "--notes", "--conflicts", "both"));
        assertEquals("هنا\n\nهناك", markdown());
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", vault));
        assertEquals(Cli.MISUSED, terminal.run("import", workspace, vault, "--notes", "--conflicts", "none"));
    }

    @Test
    void a_folder_without_an_export_is_refused_in_a_sentence() throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        assertEquals(Cli.FAILED, terminal.run("import", workspace, other, "--notes"));
        assertTrue(terminal.sentence().contains("holds no export"));
    }

    @Test
    void a_source_or_a_tag_goes_out_alone_and_files_are_named_and_headed_as_asked() throws IOException {
        var alone = folder.resolve("alone");
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", alone, "--source", "S-001", "--names", "id",
                "--without", "reliability"));
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", alone, "--tag", "T1", "--names", "id"));
        assertTrue(Files.exists(alone.resolve("tags/T1.md")));
        var page = Files.readString(alone.resolve("sources/S-001.md"));
        assertTrue(page.contains("\nname: ") && !page.contains("\nreliability: "), page);
        assertEquals(Cli.MISUSED, terminal.run("export", workspace, "--to", alone, "--without", "nothing"));
        assertEquals(Cli.MISUSED, terminal.run("export", workspace, "--to", alone, "--names", "nothing"));
        var dated = folder.resolve("dated");
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", dated, "--names", "date-and-title", "--dry-run",
                "--json"));
        assertTrue(terminal.json().stream().anyMatch(each -> each.get("path").asText().contains("articles/2")));
        assertFalse(Files.exists(dated));
    }

    @Test
    void a_look_at_an_export_writes_nothing_in_any_format() {
        var looked = folder.resolve("looked");
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", looked, "--dry-run"));
        assertTrue(terminal.out().contains("Nothing was written."), terminal.out());
        for (var format : List.of("csv", "jsonl", "pdf", "qdpx", "board", "ris")) {
            assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", looked, "--format", format, "--dry-run"));
            assertTrue(terminal.out().contains("Nothing was written."), terminal.out());
        }
        assertFalse(Files.exists(looked));
    }

    private String markdown() {
        try (var library = Library.open(workspace)) {
            return library.get(Note.class, note.id()).markdown();
        }
    }

    private void edit(String holding, UnaryOperator<String> edit) throws IOException {
        try (var pages = Files.walk(vault)) {
            for (var page : pages.filter(each -> each.toString().endsWith(".md")).toList()) {
                var text = Files.readString(page);
                if (text.contains(holding)) {
                    Files.writeString(page, edit.apply(text));
                }
            }
        }
    }
}
