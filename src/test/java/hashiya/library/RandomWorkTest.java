package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomWorkTest {

    private static final int STEPS = 250;

    @TempDir
    private Path folder;

    /// What the workspace was after each entry that can be undone; the first is the empty one.
    private final List<Snapshot> before = new ArrayList<>();
    private final List<Snapshot> ahead = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 300})
    void undo_and_redo_come_back_to_every_state_there_was_also_after_reopening(long seed) {
        var random = new Random(seed);
        var file = folder.resolve("work.hashiya");
        var library = Library.create(file);
        before.add(library.snapshot());
        try {
            for (var step = 0; step < STEPS; step++) {
                switch (random.nextInt(12)) {
                    case 0, 1 -> undo(library, 1 + random.nextInt(8));
                    case 2 -> redo(library, 1 + random.nextInt(8));
                    case 3 -> {
                        library.close();
                        library = Library.open(file);
                        assertEquals(before.getLast(), library.snapshot());
                    }
                    default -> work(library, random);
                }
            }
            undo(library, before.size());
            assertEquals(1, before.size());
            redo(library, ahead.size());
            assertTrue(library.nextRedo().isEmpty());
            assertEquals(List.of(), library.verify().stream().filter(check -> !check.ok()).toList());
        } finally {
            library.close();
        }
    }

    private void work(Library library, Random random) {
        var last = library.lastEntry();
        new RandomAnalyst(library, random).step();
        if (library.lastEntry() > last) {
            assertEquals(last + 1, library.lastEntry());
            before.add(library.snapshot());
            ahead.clear();
        }
    }

    private void undo(Library library, int steps) {
        for (var step = 0; step < steps; step++) {
            assertEquals(before.size() > 1, library.undo().isPresent());
            if (before.size() > 1) {
                ahead.add(before.removeLast());
            }
            assertEquals(before.getLast(), library.snapshot());
        }
    }

    private void redo(Library library, int steps) {
        for (var step = 0; step < steps; step++) {
            assertEquals(!ahead.isEmpty(), library.redo().isPresent());
            if (!ahead.isEmpty()) {
                before.add(ahead.removeLast());
            }
            assertEquals(before.getLast(), library.snapshot());
        }
    }
}
