package hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.cli.Pictures.Panel;
import hashiya.cli.Pictures.Picture;
import hashiya.cli.Pictures.Size;
import hashiya.cli.Pictures.Theme;
import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.NoteTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAndPictureTest {

    @TempDir
    private Path folder;
    private Path demo;
    private Path workspace;
    private final Terminal terminal = new Terminal(Language.ENGLISH);

    @BeforeEach
    void run_the_demo() {
        demo = folder.resolve("عرض ?#%");
        workspace = demo.resolve("sample.hashiya");
        assertEquals(Cli.DONE, terminal.run("demo", "--out", demo), terminal.err());
    }

    @Test
    void the_demo_leaves_a_workspace_its_export_and_pictures_in_every_language_and_theme() {
        assertTrue(Files.isRegularFile(demo.resolve("export/index.md")));
        assertEquals(12, terminal.drawn().size());
        for (var article = 1; article <= 5; article++) {
            var id = new ArticleId(article);
            var drawn = terminal.drawn().stream().filter(each -> each.article().equals(id)).toList();
            assertEquals(Set.of(Language.values()), drawn.stream().map(Picture::language).collect(Collectors.toSet()));
            assertEquals(Set.of(Theme.values()), drawn.stream().map(Picture::theme).collect(Collectors.toSet()));
        }
        for (var language : Language.values()) {
            assertEquals(Set.of(Panel.values()), terminal.drawn().stream().filter(each -> each.language() == language)
                    .map(Picture::panel).collect(Collectors.toSet()));
            assertEquals(Set.of(Theme.values()), terminal.drawn().stream().filter(each -> each.language() == language)
                    .map(Picture::theme).collect(Collectors.toSet()));
        }
        assertEquals(List.of(Panel.values()), terminal.drawn().stream().map(Picture::panel).distinct().toList());
        assertTrue(terminal.out().endsWith("The results are in " + demo + "\n"), terminal.out());
        assertEquals(Cli.DONE, terminal.run("verify", workspace));
    }

    @Test
    void a_second_demo_replaces_the_first_even_after_somebody_looked_into_it() throws IOException {
        assertEquals(Cli.DONE, terminal.run("list", workspace));
        var before = names();
        assertEquals(Cli.DONE, terminal.run("demo", "--out", demo, "--json"), terminal.err());
        assertEquals(before, names());
        assertEquals(List.of("result", "path"), Terminal.keys(terminal.json().getFirst()));
        assertEquals(14, terminal.json().size());
    }

    @Test
    void work_in_the_sample_is_never_replaced() {
        try (var library = Library.open(workspace)) {
            new Editor(library).note(new NoteTarget.OnWorkspace(), "mine");
        }
        assertEquals(Cli.FAILED, terminal.run("demo", "--out", demo));
        assertTrue(terminal.sentence().contains("sample.hashiya"), terminal.sentence());
        try (var library = Library.open(workspace)) {
            assertTrue(library.snapshot().notes(new NoteTarget.OnWorkspace()).stream()
                    .anyMatch(each -> each.markdown().equals("mine")));
        }
    }

    @Test
    void a_folder_with_other_things_is_refused_whole() throws IOException {
        var mine = Files.writeString(demo.resolve("export/mine.md"), "mine");
        var before = names();
        assertEquals(Cli.FAILED, terminal.run("demo", "--out", demo));
        assertTrue(terminal.sentence().contains("export/mine.md"), terminal.sentence());
        assertEquals(before, names());
        assertEquals(Cli.FAILED, terminal.run("demo", "--out", mine));
        assertTrue(terminal.sentence().contains("is a file"));
    }

    @Test
    void a_picture_is_drawn_as_it_was_asked_for() throws IOException {
        var file = folder.resolve("صورة ?#%.png");
        assertEquals(Cli.DONE, terminal.run("picture", workspace, "--article", 3, "--out", file, "--size", "1000x700",
                "--panel", "claims", "--lang", "ar", "--theme", "dark"));
        assertEquals(new Picture(new ArticleId(3), Panel.CLAIMS, Language.ARABIC, Theme.DARK, new Size(1000, 700)),
                terminal.drawn().getLast());
        var first = Files.readAllBytes(file);
        assertEquals(Cli.DONE, terminal.run("picture", workspace, "--article", "A1", "--out", file));
        assertEquals(new Picture(new ArticleId(1), Panel.HIGHLIGHTS, Language.ENGLISH, Theme.LIGHT,
                new Size(1400, 900)), terminal.drawn().getLast());
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @Test
    void a_picture_never_takes_the_place_of_anything_but_a_picture() throws IOException {
        var before = Files.readAllBytes(workspace);
        assertEquals(Cli.FAILED, terminal.run("picture", workspace, "--article", 1, "--out", workspace));
        assertTrue(terminal.sentence().contains("is no picture"));
        assertArrayEquals(before, Files.readAllBytes(workspace));
        assertEquals(Cli.FAILED, terminal.run("picture", workspace, "--article", 1, "--out",
                folder.resolve("none/x.png")));
        assertTrue(terminal.sentence().contains("x.png"));
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void wishes_that_cannot_be_met_are_one_sentence() {
        for (var wish : List.of(List.of("--size", "big"), List.of("--size", "0x0"), List.of("--size", "99999x99999"),
                List.of("--panel", "maps"), List.of("--lang", "fr"), List.of("--theme", "blue"))) {
            assertEquals(Cli.MISUSED, terminal.run("picture", workspace, "--article", 1, "--out",
                    folder.resolve("x.png"), wish.getFirst(), wish.getLast()));
            assertTrue(terminal.sentence().contains(wish.getLast()), terminal.sentence());
        }
        assertEquals(Cli.FAILED, terminal.run("picture", workspace, "--article", 77, "--out", folder.resolve("x.png")));
        assertFalse(Files.exists(folder.resolve("x.png")));
    }

    private List<String> names() throws IOException {
        try (var files = Files.walk(demo)) {
            return files.map(each -> demo.relativize(each).toString()).sorted().collect(Collectors.toList());
        }
    }
}
