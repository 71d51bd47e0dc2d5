package hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.model.Highlight;
import hashiya.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationCommandTest {

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
    void annotations_go_out_and_are_known_when_they_come_back() {
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", folder, "--format", "webannotation",
                "--json"));
        var file = folder.resolve("عمل.jsonld");
        assertEquals(file.toString(), terminal.json().getFirst().get("path").asText());
        assertEquals(Cli.DONE, terminal.run("export", workspace, "--to", file, "--format", "webannotation", "--json"));
        assertEquals("unchanged", terminal.json().getFirst().get("status").asText());
        assertEquals(Cli.DONE, terminal.run("import", workspace, file, "--json"));
        assertEquals("duplicate", terminal.json().getFirst().get("status").asText());
    }

    @Test
    void what_another_program_wrote_is_not_written_over() throws IOException {
        var file = Files.writeString(folder.resolve("a.jsonld"), "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"}");
        assertEquals(Cli.FAILED, terminal.run("export", workspace, "--to", file, "--format", "webannotation"));
        assertTrue(terminal.sentence().contains("a.jsonld"));
        assertEquals(Cli.MISUSED, terminal.run("export", workspace, "--to", file, "--format", "webannotation",
                "--article", "1"));
    }

    @Test
    void annotations_within_a_folder_come_in_as_such_and_behind_the_articles_that_they_are_about() throws IOException {
        var inbox = Files.createDirectories(folder.resolve("وارد/أ"));
        Files.writeString(inbox.resolve("ب.jsonl"), "{\"url\": \"https://example.org/1\", \"title\": \"خبر\", \"text\": "
                + "\"قال مصدر عسكري إن الطريق بين المدينتين مغلق منذ الصباح، ونفى ذلك متحدث آخر.\"}\n");
        Files.writeString(inbox.resolve("أ.jsonld"), """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "bodyValue": "أين؟", "target":
                 {"source": "https://example.org/1", "selector": {"type": "TextQuoteSelector", "exact": "الطريق"}}}""");
        Files.writeString(inbox.resolve("ج.md"), "# خبر ثانٍ\n\nنشر [المصدر](zotero://select/library/items/AB) تقريرًا عن الطريق.");
        assertEquals(Cli.DONE, terminal.run("import", workspace, inbox.getParent(), "--json"), terminal.out());
        assertEquals(3, terminal.json().size());
        assertTrue(terminal.json().stream().allMatch(each -> each.get("status").asText().equals("imported")));
        assertEquals(1, terminal.json().getLast().get("added").get("highlight").asInt());
        try (var library = Library.open(workspace)) {
            assertTrue(library.all(Highlight.class).stream().anyMatch(each -> each.quote().equals("الطريق")));
        }
    }

    @Test
    void notes_that_name_no_article_go_onto_the_one_that_is_asked_for() throws IOException {
        var file = Files.writeString(folder.resolve("z.md"),
                "“تنظيم الدولة الذي ليس هنا” ([A](zotero://select/library/items/AB)) نعم\n\n"
                        + "([A](zotero://select/library/items/AB)) عن المقال كله");
        assertEquals(Cli.FAILED, terminal.run("import", workspace, file));
        assertTrue(terminal.out().contains("--onto"), terminal.out());
        assertEquals(Cli.DONE, terminal.run("import", workspace, file, "--onto", "1", "--json"));
        var line = terminal.json().getFirst();
        assertEquals(1, line.get("added").get("note").asInt());
        assertEquals("not-found", line.get("caveats").path(0).path("reason").asText());
        assertEquals(Cli.MISUSED, terminal.run("import", workspace, Files.writeString(folder.resolve("b.md"),
                "قال مصدر."),
                "--onto", "1"));
        assertEquals(Cli.FAILED, terminal.run("import", workspace, file, "--onto", "99"));
    }
}
