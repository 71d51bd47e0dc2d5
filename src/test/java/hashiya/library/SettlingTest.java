package hashiya.library;

import static hashiya.library.Workspaces.sql;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Article;
import hashiya.model.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The one file is complete by itself.
class SettlingTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("work.hashiya");
    }

    @Test
    void once_settled_a_copy_of_the_one_file_has_everything() throws Exception {
        try (var library = Library.create(file)) {
            Workspaces.fill(library);
            library.settleAfter(Duration.ofHours(1));
            assertNotEquals(0, Files.size(Path.of(file + "-wal")), "not idle for so long yet");
            library.settleAfter(Duration.ZERO);
            assertEquals(library.snapshot(), contentOfCopy("settled"));
            Workspaces.article(library, "آخر");
            library.settleAfter(Duration.ZERO);
            assertEquals(library.snapshot(), contentOfCopy("settled-again"));
        }
    }

    @Test
    void once_closed_there_is_one_file_and_nothing_beside_it() throws Exception {
        Snapshot content;
        try (var library = Library.create(file)) {
            Workspaces.fill(library);
            content = library.snapshot();
        }
        try (var names = Files.list(folder)) {
            assertEquals(List.of(file), names.toList());
        }
        assertEquals(content, contentOfCopy("closed"));
    }

    @Test
    void what_a_crash_left_in_the_log_is_settled_as_well() throws Exception {
        var crashed = folder.resolve("crashed.hashiya");
        Snapshot content;
        try (var library = Library.create(file)) {
            library.settleAfter(Duration.ZERO);
            Workspaces.fill(library);
            content = library.snapshot();
            copy(file, crashed);
            copy(Path.of(file + "-wal"), Path.of(crashed + "-wal"));
        }
        try (var library = Library.open(crashed)) {
            assertEquals(content, library.snapshot());
            library.settleAfter(Duration.ZERO);
            assertEquals(0, Files.size(Path.of(crashed + "-wal")));
        }
    }

    @Test
    void an_older_file_is_upgraded_and_kept_beside_the_new_one() throws Exception {
        sql(file, "PRAGMA application_id = " + 0x48736879, "CREATE TABLE note_to_self (words TEXT)",
                "INSERT INTO note_to_self VALUES ('من الإصدار الأول')");
        try (var library = Library.open(file)) {
            Workspaces.fill(library);
        }
        var backup = folder.resolve("work.version-0.hashiya");
        assertTrue(Files.exists(backup));
        sql(backup, "UPDATE note_to_self SET words = 'هنا'");
        Files.delete(backup);
        Library.open(file).close();
        assertFalse(Files.exists(backup), "an upgraded file needs no upgrade");
    }

    @Test
    void the_journal_and_the_evidence_cannot_be_rewritten() throws Exception {
        try (var library = Library.create(file)) {
            Workspaces.fill(library);
        }
        for (var rewriting : List.of("UPDATE journal SET at = '' WHERE number = 1", "DELETE FROM journal",
                "UPDATE original SET bytes = x'00'", "DELETE FROM original", "UPDATE article_text SET body = ''",
                "DELETE FROM article_text")) {
            var e = assertThrows(SQLException.class,
                    () -> sql(file, rewriting), rewriting);
            assertTrue(e.getMessage().contains("never") || e.getMessage().contains("only"), e.getMessage());
        }
    }

    private Snapshot contentOfCopy(String name) throws IOException {
        var copy = folder.resolve(name);
        copy(file, copy);
        try (var library = Library.open(copy)) {
            Workspaces.assertAllWell(library);
            assertTrue(library.all(Article.class).stream().noneMatch(each -> library.text(each).isEmpty()));
            return library.snapshot();
        }
    }

    /// By another process: one of ours that closes the file would take the lock off it.
    private static void copy(Path from, Path to) throws IOException {
        if (!Commands.run("cp", from.toString(), to.toString())) {
            Files.copy(from, to);
        }
    }
}
