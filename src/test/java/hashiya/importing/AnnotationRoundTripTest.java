package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.exchange.Caveat;
import hashiya.exchange.IncomingWork;
import hashiya.exchange.annotation.AnnotationExport;
import hashiya.exchange.annotation.AnnotationImport;
import hashiya.exchange.refi.RefiExport;
import hashiya.export.HostileTexts;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.library.RandomAnalyst;
import hashiya.model.Article;
import hashiya.model.Snapshot;
import hashiya.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out as annotations of the web comes back as the same work, onto the same articles.
class AnnotationRoundTripTest {

    private static final int STEPS = 200;

    @TempDir
    private Path folder;

    @Test
    void the_sample_comes_back_whole_and_a_second_time_adds_nothing() throws IOException {
        try (var library = Library.create(folder.resolve("a.hashiya"))) {
            Sample.build(library);
            comesBack(library);
        }
    }

    @Test
    void whatever_letters_stand_in_whatever_place() throws IOException {
        var texts = new ArrayList<>(HostileTexts.random(13, 15));
        texts.addAll(HostileTexts.known());
        texts.addAll(RefiHostileTest.NASTY);
        texts.addAll(List.of("<قال>", "urn:hashiya:x:T1", "https://example.org/قال", "\ud835\udd10 𞸀 قال", "a/b",
                "</script>"));
        try (var library = Library.create(folder.resolve("a.hashiya"))) {
            RefiHostileTest.write(library, texts);
            comesBack(library);
        }
    }

    /// Where a text was corrected or renewed, passages may have lost their place, which another workspace cannot know.
    @ParameterizedTest
    @ValueSource(longs = {7, 42})
    void whatever_an_analyst_did_is_known_again(long seed) throws IOException {
        try (var library = Library.create(folder.resolve("a.hashiya"));
                var other = Library.create(folder.resolve("b.hashiya"))) {
            var analyst = new RandomAnalyst(library, new Random(seed));
            for (var step = 0; step < STEPS; step++) {
                analyst.step();
            }
            var file = write(library);
            var entries = library.lastEntry();
            assertEquals(List.of(), bring(library, file).caveats());
            assertEquals(entries, library.lastEntry());
            articles(library, other);
            var left = Set.of(Caveat.Reason.NOT_FOUND, Caveat.Reason.HANGS_ON);
            assertEquals(List.of(), bring(other, file).caveats().stream()
                    .filter(each -> !left.contains(each.reason())).toList());
            assertFalse(bring(other, file).isNew());
        }
    }

    private void comesBack(Library library) throws IOException {
        var file = write(library);
        assertArrayEquals(Files.readAllBytes(file),
                AnnotationExport.of(library.snapshot(), library::text, new Messages(Language.ARABIC)));
        try (var other = Library.create(folder.resolve("b.hashiya"))) {
            articles(library, other);
            var before = other.snapshot();
            var brought = bring(other, file);
            assertEquals(List.of(), brought.caveats());
            Sameness.assertSame(library, other);
            var entries = other.lastEntry();
            assertFalse(bring(other, file).isNew());
            assertEquals(entries, other.lastEntry());
            assertTrue(other.verify().stream().allMatch(check -> check.ok()), () -> other.verify().toString());
            other.undo();
            assertEquals(before, other.snapshot());
        }
        var entries = library.lastEntry();
        assertEquals(List.of(), bring(library, file).caveats());
        assertEquals(entries, library.lastEntry());
    }

    /// The same articles, and nothing that was done with them.
    private void articles(Library from, Library into) throws IOException {
        var bare = Snapshot.of(from.workspaceId(), List.of(from.all(Article.class)));
        var file = Files.write(folder.resolve("bare.qdpx"),
                RefiExport.project(bare, from::text, new Messages(Language.ENGLISH)).bytes());
        RefiRoundTripTest.bring(into, file);
    }

    private Path write(Library library) throws IOException {
        return Files.write(folder.resolve("work.jsonld"),
                AnnotationExport.of(library.snapshot(), library::text, new Messages(Language.ARABIC)));
    }

    private static Brought.Taken bring(Library library, Path file) {
        return new AnnotationImporter(library).bring(file, (IncomingWork) AnnotationImport.read(file, Instant.EPOCH));
    }
}
