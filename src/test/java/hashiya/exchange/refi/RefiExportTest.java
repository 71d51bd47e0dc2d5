package hashiya.exchange.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.exchange.Caveat;
import hashiya.exchange.IncomingWork;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.RandomAnalyst;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.sample.Sample;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefiExportTest {

    private static final Messages WORDS = new Messages(Language.ARABIC);

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("w.hashiya"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void the_sample_keeps_the_rules_of_the_schemas() throws IOException {
        Sample.build(library);
        keepsTheRules();
    }

    @Test
    void whatever_an_analyst_did_keeps_the_rules_of_the_schemas() throws IOException {
        var analyst = new RandomAnalyst(library, new Random(5));
        for (var step = 0; step < 200; step++) {
            analyst.step();
        }
        keepsTheRules();
    }

    @Test
    void an_empty_workspace_is_a_project_too() throws IOException {
        keepsTheRules();
    }

    @Test
    void places_are_counted_in_code_points_and_ends_are_exclusive() throws IOException {
        var editor = new Editor(library);
        var article = article(editor, "قال 🌿🌿 إنّ 300 مقاتل\nفي إدلب");
        editor.highlight(article, new TextRange(9, 12), Colour.RED);
        editor.highlight(article, new TextRange(4, 6), Colour.RED);
        var selections = document(files().get("project.qde")).inside("Sources")
                .flatMap(each -> each.all("PlainTextSelection")).toList();
        assertEquals(List.of("4–5", "7–10"), selections.stream()
                .map(each -> each.get("startPosition") + "–" + each.get("endPosition")).toList());
        assertEquals(List.of("🌿", "إنّ"), selections.stream().map(each -> each.get("name")).toList());
    }

    @Test
    void tags_of_one_name_are_told_apart_and_it_is_said() {
        var editor = new Editor(library);
        var one = tag(editor, Optional.empty(), "انشقاق");
        var other = tag(editor, Optional.empty(), "احتجاز");
        tag(editor, Optional.of(one), "أسباب");
        tag(editor, Optional.of(other), "أسباب");
        tag(editor, Optional.of(other), "أسباب");
        var written = RefiExport.codebook(library.snapshot(), WORDS);
        assertEquals(List.of(new Caveat(Caveat.Reason.RENAMED, "احتجاز/أسباب", "أسباب (احتجاز)"),
                new Caveat(Caveat.Reason.RENAMED, "احتجاز/أسباب", "أسباب (2)")), written.caveats());
        var names = document(written.bytes()).inside("Codes").flatMap(each -> each.all("Code"))
                .map(each -> each.get("name")).toList();
        assertEquals(List.of("أسباب", "أسباب (احتجاز)", "أسباب (2)"), names);
    }

    @Test
    void what_xml_cannot_hold_is_replaced_there_told_and_kept_in_the_record() throws IOException {
        var snapshot = Snapshot.of("w", List.of(List.of(new Tag(new TagId(1), Optional.empty(), 0,
                "قال\u0001\ud800\ufffe", "#aa3344", "", TagSet.ALLEGED, ""))));
        var written = RefiExport.project(snapshot, (_, _) -> "", WORDS);
        assertEquals(List.of(Caveat.Reason.LETTERS), written.caveats().stream().map(Caveat::reason).toList());
        var file = Files.write(folder.resolve("a.qdpx"), written.bytes());
        var read = (IncomingWork) RefiImport.read(file, Instant.EPOCH);
        assertEquals(snapshot.all(Tag.class), read.all(Tag.class));
    }

    private void keepsTheRules() throws IOException {
        var files = files();
        var project = document(files.remove("project.qde"));
        assertEquals(List.of(), Rules.faults(project));
        for (var source : project.inside("Sources").toList()) {
            var bytes = files.get(source.get("plainTextPath").replace("internal://", "Sources/"));
            var text = new String(bytes, StandardCharsets.UTF_8);
            assertFalse(text.contains("\r") || text.startsWith("\ufeff"));
            source.all("PlainTextSelection").forEach(each -> assertTrue(passage(text, each)
                    .startsWith(each.get("name").replaceFirst("…$", "")), each::toString));
        }
        files.forEach((path, _) -> assertTrue(path.matches("Sources/[0-9A-F-]{36}\\.txt"), path));
        if (!library.all(Tag.class).isEmpty()) {
            var codebook = RefiExport.codebook(library.snapshot(), WORDS).bytes();
            assertTrue(new String(codebook, StandardCharsets.UTF_8).contains("xmlns=\"urn:QDA-XML:codebook:1.0\""));
            assertEquals(List.of(), Rules.faults(document(codebook)));
        }
    }

    private static String passage(String text, XmlNode selection) {
        var start = text.offsetByCodePoints(0, Integer.parseInt(selection.get("startPosition")));
        return text.substring(start, text.offsetByCodePoints(0, Integer.parseInt(selection.get("endPosition"))));
    }

    private Map<String, byte[]> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var written = RefiExport.project(library.snapshot(), library::text, WORDS);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertTrue(new String(files.get("project.qde"), StandardCharsets.UTF_8)
                .contains("<Project xmlns=\"urn:QDA-XML:project:1.0\""));
        return files;
    }

    private static XmlNode document(byte[] bytes) {
        return XmlReader.read(bytes);
    }

    private static TagId tag(Editor editor, Optional<TagId> parent, String name) {
        return editor.addTag(new Tag.Draft(parent, name, "#aa3344", "", TagSet.ALLEGED)).id();
    }

    private static ArticleId article(Editor editor, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return editor.importArticle(new Facts("خبر", "", "", "", PartialDate.UNKNOWN, "", "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH),
                new Content(bytes, text), List.of()).id();
    }
}
