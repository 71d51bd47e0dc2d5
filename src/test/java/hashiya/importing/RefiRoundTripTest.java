package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.exchange.Caveat;
import hashiya.exchange.IncomingWork;
import hashiya.exchange.refi.RefiExport;
import hashiya.exchange.refi.RefiImport;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.library.RandomAnalyst;
import hashiya.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out as a project comes back as the same work.
class RefiRoundTripTest {

    private static final int STEPS = 220;

    @TempDir
    private Path folder;

    @Test
    void the_sample_comes_back_whole_and_a_second_time_adds_nothing() throws IOException {
        try (var library = Library.create(folder.resolve("a.hashiya"))) {
            Sample.build(library);
            comesBack(library);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void whatever_an_analyst_did_comes_back(long seed) throws IOException {
        try (var library = Library.create(folder.resolve("a.hashiya"))) {
            var analyst = new RandomAnalyst(library, new Random(seed));
            for (var step = 0; step < STEPS; step++) {
                analyst.step();
            }
            comesBack(library);
        }
    }

    private void comesBack(Library library) throws IOException {
        var file = write(library, Language.ARABIC);
        assertArrayEquals(Files.readAllBytes(file), RefiExport.project(library.snapshot(), library::text,
                new Messages(Language.ARABIC)).bytes());
        try (var empty = Library.create(folder.resolve("b.hashiya"))) {
            var brought = bring(empty, file);
            assertEquals(List.of(), brought.caveats());
            Sameness.assertSame(library, empty);
            var entries = empty.lastEntry();
            assertFalse(bring(empty, file).isNew());
            assertEquals(entries, empty.lastEntry());
            assertTrue(empty.verify().stream().allMatch(check -> check.ok()), () -> empty.verify().toString());
            empty.undo();
            assertTrue(empty.snapshot().byId().isEmpty());
            empty.redo();
            Sameness.assertSame(library, empty);
        }
        var entries = library.lastEntry();
        assertEquals(List.of(), bring(library, file).caveats());
        assertEquals(entries, library.lastEntry());
    }

    private Path write(Library library, Language language) throws IOException {
        var written = RefiExport.project(library.snapshot(), library::text, new Messages(language));
        assertTrue(written.caveats().stream().allMatch(each -> each.reason() == Caveat.Reason.RENAMED));
        return Files.write(folder.resolve("work.qdpx"), written.bytes());
    }

    static Brought.Taken bring(Library library, Path file) {
        return new AnnotationImporter(library).bring(file, (IncomingWork) RefiImport.read(file, Instant.EPOCH));
    }
}
