package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.exchange.CaveatSentence;
import hashiya.exchange.ExchangeRefusal.Reason;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that cannot be taken leaves the workspace as it was, and is told in one sentence.
class RefiRefusalsTest {

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("w.hashiya"));
        new Editor(library).ask("ما مصير الثلاثمئة؟");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void what_is_no_archive_or_half_of_one() throws IOException {
        refused(Reason.DAMAGED_ARCHIVE, write("a.qdpx", "قال مصدر".getBytes(StandardCharsets.UTF_8)));
        refused(Reason.DAMAGED_ARCHIVE, write("b.qdpx", new byte[0]));
        var whole = Files.readAllBytes(project("<CodeBook/>").write(folder.resolve("c.qdpx")));
        refused(Reason.DAMAGED_ARCHIVE, write("c.qdpx", Arrays.copyOf(whole, whole.length / 2)));
        refused(Reason.UNREADABLE, folder.resolve("nowhere.qdc"));
    }

    @Test
    void an_archive_without_a_project_or_with_nothing_in_it() throws IOException {
        refused(Reason.NO_PROJECT, new Qdpx().file("Sources/a.txt", "نص").write(folder.resolve("a.qdpx")));
        refused(Reason.NOTHING, project("<Users/>").write(folder.resolve("b.qdpx")));
        refused(Reason.OTHER_FORMAT, new Qdpx().file("a.qde", "<html/>").write(folder.resolve("c.qdpx")));
        refused(Reason.OTHER_FORMAT, write("d.qdc", "<html/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_document_that_breaks_off_or_is_deeper_than_any_codebook() throws IOException {
        refused(Reason.DAMAGED_CONTENT, new Qdpx().file("project.qde", "<Project><CodeBook>").write(
                folder.resolve("a.qdpx")));
        refused(Reason.DAMAGED_CONTENT, write("b.qdc", ("<CodeBook>" + "<Codes>".repeat(100_000)).getBytes(
                StandardCharsets.UTF_8)));
    }

    @Test
    void a_document_type_whatever_it_reaches_for() throws IOException {
        var secret = write("secret.txt", "سرّ".getBytes(StandardCharsets.UTF_8));
        refused(Reason.DOCUMENT_TYPE, write("a.qdc", ("<?xml version=\"1.0\"?><!DOCTYPE CodeBook [<!ENTITY x SYSTEM \""
                + secret.toUri() + "\">]><CodeBook><Codes><Code guid=\"" + Qdpx.CODE
                + "\" name=\"&x;\"/></Codes></CodeBook>").getBytes(StandardCharsets.UTF_8)));
        var laughs = new StringBuilder("<!DOCTYPE Project [<!ENTITY a0 \"ha\">");
        for (var level = 1; level < 30; level++) {
            laughs.append("<!ENTITY a").append(level).append(" \"&a").append(level - 1).append(";&a").append(level - 1)
                    .append(";\">");
        }
        refused(Reason.DOCUMENT_TYPE, new Qdpx().file("project.qde", laughs + "]><Project name=\"&a29;\"/>")
                .write(folder.resolve("b.qdpx")));
    }

    @Test
    void a_path_that_leads_outside() throws IOException {
        for (var path : new String[] {"../../evil.txt", "/etc/evil.txt", "C:\\evil.txt", "Sources\\..\\..\\evil.txt"}) {
            refused(Reason.PATH_OUTSIDE, project("<CodeBook/>").file(path, "x").write(folder.resolve("a.qdpx")));
        }
    }

    @Test
    void what_unpacks_to_more_than_any_text_is() throws IOException {
        var inside = Qdpx.text("internal://bomb.txt", "");
        refused(Reason.TOO_LARGE, project(inside).file("Sources/bomb.txt", new byte[65 << 20])
                .write(folder.resolve("a.qdpx")));
    }

    private static Qdpx project(String inside) {
        return new Qdpx().project("project.qde", "NVivo", inside);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
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
        assertArrayEquals(new Object[0], library.verify().stream().filter(check -> !check.ok()).toArray());
    }
}
