package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class CrashTest {

    private static final int ROUNDS = 50;

    @TempDir
    private Path folder;

    @Test
    void fifty_kills_while_changes_are_written_lose_nothing_that_was_acknowledged() throws Exception {
        var file = folder.resolve("work.hashiya");
        Library.create(file).close();
        var random = new Random(9);
        var written = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            written = Math.max(written, workAndKill(file, round, 1 + random.nextInt(60)));
            try (var library = Library.open(file)) {
                assertTrue(library.lastEntry() >= written, "round " + round);
                written = library.lastEntry();
                assertAllWell(library, round);
                assertUndoAndRedoGoOn(library);
                written = library.lastEntry();
            }
        }
        assertTrue(written > ROUNDS, "There was work: " + written);
    }

    /// @return the last number that was acknowledged
    private long workAndKill(Path file, int seed, int lines) throws IOException, InterruptedException {
        var worker = Elsewhere.java(folder, Worker.class, file.toString(), String.valueOf(seed)).start();
        try (BufferedReader acknowledged = worker.inputReader()) {
            var last = 0L;
            for (var line = 0; line < lines; line++) {
                last = number(acknowledged.readLine());
            }
            worker.toHandle().destroyForcibly();
            // What it still got out before it died was acknowledged as well; a line cut short was not.
            for (var rest = acknowledged.readLine(); rest != null; rest = acknowledged.readLine()) {
                last = rest.isEmpty() ? last : Math.max(last, Long.parseLong(rest));
            }
            assertEquals(128 + 9, worker.waitFor());
            return last;
        }
    }

    private static long number(String line) {
        assertTrue(line != null, "The worker stopped by itself");
        return Long.parseLong(line);
    }

    private static void assertAllWell(Library library, int round) {
        assertEquals(List.of(), library.verify().stream().filter(check -> !check.ok()).toList(), "round " + round);
    }

    private static void assertUndoAndRedoGoOn(Library library) {
        var now = library.snapshot();
        var undone = library.undo();
        if (undone.isPresent()) {
            assertEquals(undone.map(change -> change.inverse()), library.redo());
            assertEquals(now, library.snapshot());
        }
        assertTrue(library.all(Article.class).stream().allMatch(article -> !library.text(article).isEmpty()));
    }
}
