package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.store.FullDisk;
import hashiya.store.Problem;
import hashiya.store.Store;
import hashiya.store.StoreException;
import hashiya.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    private static final String LARGE = "كلمة ".repeat(4_000);

    @TempDir
    private Path folder;

    @Test
    void what_finds_no_room_has_not_happened_and_history_stays_where_it_was() {
        var store = Store.create(folder.resolve("work.hashiya"));
        try (var library = new Library(store)) {
            Workspaces.fill(library);
            var editor = new Editor(library);
            var note = editor.note(new NoteTarget.OnWorkspace(), LARGE);
            editor.remove(note);
            var before = library.snapshot();
            var last = library.lastEntry();
            var next = library.nextUndo();
            try (var _ = new FullDisk(store)) {
                assertFull(() -> Workspaces.article(library, LARGE));
                assertFull(() -> editor.note(new NoteTarget.OnWorkspace(), LARGE));
                assertFull(library::undo);
                assertEquals(next, library.nextUndo());
            }
            assertEquals(before, library.snapshot());
            assertEquals(last, library.lastEntry());
            library.undo();
            assertEquals(LARGE, library.get(Note.class, note.id()).markdown());
            assertFullWhileRedoing(library, store);
            Workspaces.assertAllWell(library);
        }
    }

    private static void assertFullWhileRedoing(Library library, Store store) {
        var next = library.nextRedo();
        try (var _ = new FullDisk(store)) {
            assertFull(library::redo);
        }
        assertEquals(next, library.nextRedo());
        assertEquals(next, library.redo());
    }

    @Test
    void a_highlight_that_finds_no_room_is_not_there_and_its_number_is_not_used_up() {
        var store = Store.create(folder.resolve("work.hashiya"));
        try (var library = new Library(store)) {
            var editor = new Editor(library);
            var article = Workspaces.article(library);
            var made = 0;
            try (var _ = new FullDisk(store)) {
                for (; made < 500; made++) {
                    editor.highlight(article.id(), new TextRange(0, 3), Colour.RED);
                }
            } catch (StoreException e) {
                assertEquals(Problem.DISK_FULL, e.problem());
            }
            assertEquals(made, library.highlights(article.id()).size());
            var next = editor.highlight(article.id(), new TextRange(0, 3), Colour.RED);
            assertEquals(made + 1, next.id().number());
            Workspaces.assertAllWell(library);
        }
    }

    @Test
    void a_disk_that_is_really_full_costs_nothing_that_was_written() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(Commands.run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()),
                "only root may make a small disk");
        try {
            var file = disk.resolve("work.hashiya");
            try (var library = Library.create(file)) {
                Workspaces.fill(library);
                fill(disk);
                var articles = library.all(Article.class).size();
                assertFull(() -> Workspaces.article(library, LARGE));
                assertFull(() -> new Editor(library).note(new NoteTarget.OnWorkspace(), LARGE));
                assertFull(() -> Library.create(disk.resolve("second.hashiya")).close());
                assertEquals(articles, library.all(Article.class).size());
                Files.delete(disk.resolve("filler"));
                Workspaces.article(library, LARGE);
                Workspaces.assertAllWell(library);
            }
            try (var names = Files.list(disk)) {
                assertEquals(List.of(file), names.toList());
            }
            try (var library = Library.open(file)) {
                Workspaces.assertAllWell(library);
            }
        } finally {
            Commands.run("umount", disk.toString());
        }
    }

    private static void fill(Path disk) throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException e) {
            assertEquals("No space left on device", e.getMessage());
        }
    }

    private static void assertFull(Runnable change) {
        assertEquals(Problem.DISK_FULL, assertThrows(StoreException.class, change::run).problem());
    }
}
