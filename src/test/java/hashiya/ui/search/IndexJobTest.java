package hashiya.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.indexing.IndexPlaces;
import hashiya.indexing.IndexState;
import hashiya.indexing.IndexState.Phase;
import hashiya.indexing.WorkspaceIndex;
import hashiya.library.Library;
import hashiya.work.Background;
import hashiya.work.Job;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the status line hears of the making of an index. The work itself is done elsewhere.
class IndexJobTest {

    @TempDir
    private Path folder;
    private final Background background = new Background(Runnable::run);
    private final List<Job.State> shown = new ArrayList<>();
    private Library library;
    private WorkspaceIndex index;
    private IndexJob line;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("w.hashiya"));
        index = WorkspaceIndex.follow(library, IndexPlaces.in(folder.resolve("index")));
        background.watch((_, state) -> shown.add(state));
        line = new IndexJob(background, index, "index");
    }

    @AfterEach
    void close() {
        index.close();
        library.close();
        background.close();
    }

    @Test
    void a_large_index_shows_how_far_it_is_until_it_is_there() {
        hear(Phase.REBUILDING, 0, 10_000);
        hear(Phase.REBUILDING, 10_000, 10_000);
        hear(Phase.READY, 0, 0);
        assertEquals(new Job.State("index", 0, 10_000, 0, false, 0, Optional.empty()), shown.getFirst());
        assertTrue(shown.stream().anyMatch(each -> each.done() == 10_000));
        assertTrue(shown.getLast().over());
        hear(Phase.READY, 0, 0);
        assertEquals(1, shown.stream().filter(Job.State::over).count());
    }

    @Test
    void a_small_one_and_the_last_bits_of_work_do_not_make_the_line_flicker() {
        hear(Phase.CATCHING_UP, 0, 3);
        hear(Phase.REBUILDING, 9_600, 10_000);
        hear(Phase.READY, 0, 0);
        assertEquals(List.of(), shown);
    }

    @Test
    void it_is_stopped_there_and_shown_anew_once_it_is_taken_up() throws Exception {
        background.watch((job, _) -> job.cancel());
        hear(Phase.REBUILDING, 0, 10_000);
        var stopped = new CompletableFuture<Boolean>();
        hear(Phase.REBUILDING, 500, 10_000);
        index.watch(state -> {
            if (state.phase() == Phase.READY) {
                stopped.complete(true);
            }
        });
        // Cancelled, it does not follow the journal before it is resumed.
        index.resume();
        assertTrue(stopped.get(30, TimeUnit.SECONDS));
        hear(Phase.STOPPED, 500, 10_000);
        assertTrue(shown.getLast().over());
        var before = shown.size();
        hear(Phase.REBUILDING, 500, 10_000);
        assertTrue(shown.size() > before && !shown.getLast().over());
        line.over();
        assertTrue(shown.getLast().over());
    }

    private void hear(Phase phase, long done, long total) {
        line.hear(new IndexState(phase, done, total, Optional.empty()));
    }
}
