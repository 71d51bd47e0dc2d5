package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.change.Change;
import hashiya.change.JournalEntry;
import hashiya.model.NoteTarget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FollowersTest {

    @TempDir
    private Path folder;
    private Library library;
    private Editor editor;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("work.hashiya"));
        editor = new Editor(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void changes_of_several_threads_are_heard_in_the_order_of_the_journal() throws Exception {
        var heard = Collections.synchronizedList(new ArrayList<Change>());
        library.follow(heard::add);
        var workers = new ArrayList<Thread>();
        for (var worker = 0; worker < 4; worker++) {
            workers.add(Thread.ofPlatform().start(() -> {
                for (var step = 0; step < 25; step++) {
                    editor.note(new NoteTarget.OnWorkspace(), "حاشية");
                }
            }));
        }
        for (var worker : workers) {
            worker.join();
        }
        assertEquals(library.entries(1, 1000).stream().map(JournalEntry::change).toList(), heard);
    }

    @Test
    void a_follower_may_wait_for_another_thread_that_reads_the_library() {
        var seen = new ArrayList<Integer>();
        library.follow(_ -> {
            var reading = CompletableFuture.supplyAsync(() -> library.entries(1, 10).size());
            seen.add(reading.orTimeout(20, TimeUnit.SECONDS).join());
        });
        Workspaces.article(library);
        assertEquals(List.of(1), seen);
    }

    @Test
    void what_a_follower_changes_is_heard_after_what_it_heard() {
        var first = new ArrayList<Change>();
        var second = new ArrayList<Change>();
        library.follow(change -> {
            first.add(change);
            if (first.size() == 1) {
                editor.note(new NoteTarget.OnWorkspace(), "حاشية");
            }
        });
        library.follow(second::add);
        Workspaces.article(library);
        assertEquals(2, first.size());
        assertEquals(first, second);
    }

    @Test
    void a_follower_that_fails_harms_neither_the_change_nor_the_others() {
        var heard = new ArrayList<Change>();
        var failing = library.follow(_ -> {
            throw new IllegalStateException("as it may happen");
        });
        library.follow(heard::add);
        Workspaces.article(library);
        assertEquals(1, library.lastEntry());
        assertTrue(library.undo().isPresent());
        assertEquals(2, heard.size());
        failing.close();
    }
}
