package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.exchange.CaveatSentence;
import hashiya.exchange.ExchangeRefusal.Reason;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that cannot be taken leaves the workspace as it was, and is told in one sentence.
class AnnotationRefusalsTest {

    private static final String OPEN = "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"AnnotationPage\", ";

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("w.hashiya"));
        Printed.at("https://example.org/1", "قال مصدر.", library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void what_is_no_json_or_half_of_it() throws IOException {
        refused(Reason.DAMAGED_CONTENT, "", "قال مصدر", OPEN + "\"items\": [{", "{\"a\": \"\\ud8");
        refused(Reason.UNREADABLE, folder.resolve("nowhere.jsonld"));
    }

    @Test
    void json_that_holds_no_annotations() throws IOException {
        refused(Reason.NO_ANNOTATIONS, "{\"@type\": \"NewsArticle\"}", "[]", "null", "3", "\"x\"", "[[[{}]]]");
        refused(Reason.NOTHING, OPEN + "\"items\": []}");
    }

    @Test
    void depth_and_size_that_no_annotation_has() throws IOException {
        refused(Reason.DAMAGED_CONTENT, "[".repeat(200_000), OPEN + "\"items\": " + "{\"items\":".repeat(5000) + "1"
                + "}".repeat(5000) + "}", "[" + "1,".repeat(6_000_001) + "1]", "[" + "9".repeat(100_000) + "]");
        var large = folder.resolve("large.jsonld");
        try (var channel = Files.newByteChannel(large, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(65L << 20);
            channel.write(ByteBuffer.wrap(new byte[] {' '}));
        }
        refused(Reason.TOO_LARGE, large);
    }

    @Test
    void notes_that_do_not_say_what_they_are_about() throws IOException {
        refused(Reason.WHICH_ARTICLE, Files.writeString(folder.resolve("z.md"),
                "“قال” ([A](zotero://select/library/items/AB)) ([pdf](zotero://open-pdf/library/items/AB?annotation=CD)) نعم"));
    }

    private void refused(Reason reason, String... texts) throws IOException {
        for (var text : texts) {
            refused(reason, Files.writeString(folder.resolve("a.jsonld"), text));
        }
    }

    private void refused(Reason reason, Path file) {
        var before = library.snapshot();
        var entries = library.lastEntry();
        var brought = new AnnotationImporter(library).bring(file);
        assertTrue(brought instanceof Brought.Refused, brought::toString);
        var refusal = ((Brought.Refused) brought).refusal();
        assertEquals(reason, refusal.reason());
        for (var language : Language.values()) {
            var sentence = CaveatSentence.of(refusal, new Messages(language));
            assertEquals(1, sentence.lines().count());
            assertTrue(sentence.contains(file.getFileName().toString()), sentence);
            assertFalse(sentence.contains("Exception") || sentence.contains("{"), sentence);
        }
        assertEquals(before, library.snapshot());
        assertEquals(entries, library.lastEntry());
    }
}
