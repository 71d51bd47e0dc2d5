package hashiya.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.indexing.IndexState.Phase;
import hashiya.library.Library;
import hashiya.model.Id;
import hashiya.search.IndexTrouble;
import hashiya.search.IndexTrouble.Reason;
import hashiya.search.SearchIndex;
import hashiya.work.Progress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WorkspaceIndexTest {

    @TempDir
    private Path folder;
    private IndexPlaces places;
    private Library library;
    private Id first;

    @BeforeEach
    void open() {
        places = IndexPlaces.in(folder.resolve("index"));
        library = Library.create(folder.resolve("w.hashiya"));
        first = Finding.bringIn(library, "قال مصدر عسكري إن المقاتلين غادروا المدينة.").id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void what_is_written_while_it_is_open_is_found_by_itself_and_what_is_undone_no_more() {
        try (var index = WorkspaceIndex.follow(library, places)) {
            Finding.await(() -> Finding.in(index, "مصدر").equals(Set.of(first)), "what was there");
            var second = Finding.bringIn(library, "نفى مصدر آخر ذلك نفيا قاطعا.").id();
            Finding.await(() -> Finding.in(index, "مصدر").equals(Set.of(first, second)), "what came in");
            library.undo();
            Finding.await(() -> Finding.in(index, "مصدر").equals(Set.of(first)), "what was undone");
            library.redo();
            Finding.await(() -> Finding.in(index, "قاطعا").equals(Set.of(second)), "what was done again");
            Finding.await(() -> index.state().phase() == Phase.READY, "ready");
            assertEquals(Optional.empty(), index.state().inMemory());
        }
    }

    @Test
    void it_goes_on_where_it_stood_without_being_made_anew() {
        assertEquals(Set.of(first), Finding.afresh(library, places, "مصدر"));
        var second = Finding.bringIn(library, "نفى مصدر آخر ذلك.").id();
        var phases = new ArrayList<Phase>();
        try (var index = SearchIndex.open(places.of(library.workspaceId()), library.workspaceId())) {
            new Upkeep(library, index, (phase, _, _) -> phases.add(phase)).run(Progress.NONE);
            assertEquals(2, index.size());
        }
        assertEquals(List.of(Phase.READY), phases);
        assertEquals(Set.of(first, second), Finding.afresh(library, places, "مصدر"));
    }

    @Test
    void it_comes_back_after_it_was_deleted() throws IOException {
        Finding.afresh(library, places, "مصدر");
        IndexFolders.delete(places.of(library.workspaceId()));
        assertEquals(Set.of(first), Finding.afresh(library, places, "مصدر"));
        var one = files().getFirst();
        Files.delete(one);
        assertEquals(Set.of(first), Finding.afresh(library, places, "مصدر"), "without " + one);
    }

    @Test
    void bytes_that_were_overwritten_are_noticed_and_it_heals_in_the_background() throws IOException {
        for (var number = 0; number < 300; number++) {
            Finding.bringIn(library, "الخبر رقم " + number + " عن مقاتلين في إدلب");
        }
        assertEquals(300, Finding.afresh(library, places, "الخبر").size());
        for (var file : files()) {
            try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.seek(bytes.length() / 2);
                bytes.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
            }
        }
        var phases = new CopyOnWriteArrayList<Phase>();
        try (var index = WorkspaceIndex.follow(library, places);
                var _ = index.watch(state -> phases.add(state.phase()))) {
            Finding.await(() -> phases.contains(Phase.REBUILDING) && index.state().phase() == Phase.READY, "healed");
            assertEquals(300, Finding.in(index, "الخبر").size());
            assertEquals(Optional.empty(), index.state().inMemory());
        }
        assertEquals(300, Finding.afresh(library, places, "الخبر").size());
    }

    @Test
    void an_index_of_another_copy_of_the_workspace_is_made_anew() throws IOException {
        Finding.afresh(library, places, "مصدر");
        library.close();
        var copy = Files.copy(folder.resolve("w.hashiya"), folder.resolve("copy.hashiya"));
        library = Library.open(folder.resolve("w.hashiya"));
        Finding.bringIn(library, "أضاف مصدر في الأصل");
        Finding.bringIn(library, "أضاف مصدر في الأصل أيضا");
        assertEquals(3, Finding.afresh(library, places, "مصدر").size());
        try (var other = Library.open(copy)) {
            assertEquals(Set.of(first), Finding.afresh(other, places, "مصدر"), "whose journal is shorter");
            var own = Finding.bringIn(other, "أضاف مصدر في النسخة").id();
            Finding.bringIn(other, "أضاف آخر في النسخة");
            assertEquals(Set.of(own), Finding.afresh(other, places, "مصدر النسخة"));
        }
        assertEquals(3, Finding.afresh(library, places, "مصدر").size(), "whose journal is as long and another");
        assertEquals(Set.of(), Finding.afresh(library, places, "النسخة"));
    }

    @Test
    void where_no_folder_can_be_had_it_is_in_memory_and_says_so() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        var nowhere = IndexPlaces.in(folder.resolve("file"));
        try (var index = WorkspaceIndex.complete(library, nowhere, Progress.NONE)) {
            assertEquals(Set.of(first), Finding.in(index, "مصدر"));
            assertEquals(Optional.of(Reason.UNWRITABLE), index.state().inMemory());
        }
    }

    @Test
    void half_an_index_is_not_left_on_a_full_disk() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        var full = assertThrows(IndexTrouble.class, () -> SearchIndex.open(folder.resolve("file/below"), "w"));
        var hasFailed = new AtomicBoolean();
        Progress failing = (done, _) -> {
            if (done > 0 && hasFailed.compareAndSet(false, true)) {
                throw full;
            }
        };
        try (var index = WorkspaceIndex.complete(library, places, failing)) {
            assertTrue(hasFailed.get());
            assertEquals(Optional.of(Reason.UNWRITABLE), index.state().inMemory());
            assertEquals(Set.of(first), Finding.in(index, "مصدر"));
            assertEquals(List.of(), files());
        }
    }

    @Test
    void the_second_program_in_one_folder_has_its_own_in_memory() {
        try (var one = WorkspaceIndex.complete(library, places, Progress.NONE);
                var two = WorkspaceIndex.complete(library, places, Progress.NONE)) {
            assertEquals(Optional.empty(), one.state().inMemory());
            assertEquals(Optional.of(Reason.IN_USE), two.state().inMemory());
            assertEquals(Finding.in(one, "مصدر"), Finding.in(two, "مصدر"));
        }
    }

    @Test
    void making_it_can_be_cancelled_and_what_is_in_is_found() {
        for (var number = 0; number < 1_000; number++) {
            Finding.bringIn(library, "الخبر رقم " + number + " عن مقاتلين في إدلب");
        }
        Progress impatient = (done, _) -> {
            if (done > 500) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> WorkspaceIndex.complete(library, places, impatient));
        try (var index = WorkspaceIndex.follow(library, places)) {
            index.watch(state -> {
                if (state.done() > 300 && state.done() < 700) {
                    index.cancel();
                }
            });
            Finding.await(() -> index.state().phase() == Phase.STOPPED, "cancelled");
            var found = Finding.in(index, "الخبر").size();
            assertFalse(found > 990, "it went on to the end: " + found);
        }
        assertEquals(1_000, Finding.afresh(library, places, "الخبر").size());
    }

    @Test
    void a_workspace_that_calls_itself_by_a_path_leads_nowhere_else() {
        var hostile = places.of("../../../etc");
        assertEquals(folder.resolve("index"), hostile.getParent().normalize());
        assertEquals(folder.resolve("index").resolve(library.workspaceId()), places.of(library.workspaceId()));
    }

    @Test
    void it_lies_where_each_platform_keeps_such_things() {
        var home = Path.of("/home/a");
        var environment = Map.of("XDG_CACHE_HOME", "/cache", "LOCALAPPDATA", "relative");
        var id = library.workspaceId();
        assertEquals(Path.of("/cache/hashiya/index", id), IndexPlaces.of("Linux", home, environment).of(id));
        assertEquals(home.resolve(".cache/hashiya/index").resolve(id),
                IndexPlaces.of("Linux", home, Map.of()).of(id));
        assertEquals(home.resolve("Library/Caches/hashiya/index").resolve(id),
                IndexPlaces.of("Mac OS X", home, environment).of(id));
        assertEquals(home.resolve("AppData/Local/hashiya/index").resolve(id),
                IndexPlaces.of("Windows 11", home, environment).of(id));
        assertTrue(IndexPlaces.ofThisMachine().of(id).isAbsolute());
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(places.of(library.workspaceId()))) {
            return files.filter(each -> !each.endsWith("write.lock")).sorted().toList();
        }
    }
}
