package hashiya.library;

import static hashiya.library.Workspaces.sql;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.store.Problem;
import hashiya.store.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every file that cannot be opened is refused with its own problem, and stays as it is.
class OpeningTest {

    @TempDir
    private Path folder;

    @Test
    void a_second_window_on_the_same_file_is_refused_and_the_first_keeps_its_lock() throws Exception {
        var file = folder.resolve("work.hashiya");
        try (var first = Library.create(file)) {
            Workspaces.fill(first);
            assertEquals(Problem.IN_USE, problem(file));
            assertEquals(Problem.IN_USE, problem(file));
            assertEquals("IN_USE", Elsewhere.open(file), "another process");
            Workspaces.article(first, "آخر");
            Workspaces.assertAllWell(first);
        }
        assertEquals("2 articles", Elsewhere.open(file));
    }

    @Test
    void a_file_whose_log_was_only_half_moved_into_it_is_opened_whole() throws IOException {
        var file = folder.resolve("work.hashiya");
        var killed = Files.createDirectory(folder.resolve("killed")).resolve("work.hashiya");
        try (var library = Library.create(file)) {
            Workspaces.fill(library);
        }
        long entries;
        try (var library = Library.open(file)) {
            Workspaces.article(library, "خبر طويل ".repeat(40_000));
            entries = library.lastEntry();
            Files.copy(file, killed);
            Files.copy(log(file), log(killed));
        }
        // The first page went over and counts all the others, which did not.
        try (var whole = FileChannel.open(file); var half = FileChannel.open(killed, StandardOpenOption.WRITE)) {
            assertTrue(whole.size() > half.size());
            var header = ByteBuffer.allocate(4096);
            whole.read(header, 0);
            // As long as there is a log, the header says so.
            header.put(18, (byte) 2).put(19, (byte) 2);
            half.write(header.flip(), 0);
        }
        try (var library = Library.open(killed)) {
            assertEquals(entries, library.lastEntry());
            Workspaces.assertAllWell(library);
        }
    }

    private static Path log(Path file) {
        return Path.of(file + "-wal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "نص عربي ليس بمساحة عمل، وهو أطول من رأس الملف. ", "\u00ff\u00d8\u00ff\u00e0JFIF"})
    void a_file_of_another_kind_is_refused_and_left_alone(String content) throws IOException {
        var file = folder.resolve("other.hashiya");
        Files.writeString(file, content.repeat(40));
        assertRefused(Problem.NOT_A_WORKSPACE, file);
    }

    @Test
    void a_database_of_another_program_is_refused_and_left_alone() throws Exception {
        var file = folder.resolve("places.sqlite");
        sql(file, "PRAGMA journal_mode = WAL", "CREATE TABLE place (name TEXT)", "INSERT INTO place VALUES ('إدلب')");
        assertRefused(Problem.NOT_A_WORKSPACE, file);
    }

    @Test
    void a_folder_is_no_workspace_and_a_missing_file_is_missing() {
        assertEquals(Problem.NOT_A_WORKSPACE, problem(folder));
        assertEquals(Problem.MISSING, problem(folder.resolve("none.hashiya")));
    }

    @Test
    void a_file_of_a_newer_version_is_refused_and_left_alone() throws Exception {
        var file = workspace();
        sql(file, "PRAGMA user_version = 99");
        assertRefused(Problem.NEWER_VERSION, file);
    }

    @Test
    void a_newer_version_that_only_the_log_tells_of_is_refused_and_nothing_of_it_lost() throws Exception {
        var file = workspace();
        var copy = folder.resolve("copy.hashiya");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode = WAL");
            statement.executeUpdate("PRAGMA user_version = 99");
            statement.executeUpdate("CREATE TABLE later (x)");
            Files.copy(file, copy);
            Files.copy(Path.of(file + "-wal"), Path.of(copy + "-wal"));
        }
        assertEquals(Problem.NEWER_VERSION, problem(copy));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM later")) {
            assertTrue(rows.next());
        }
        assertEquals(Problem.NEWER_VERSION, problem(copy));
    }

    @Test
    void nothing_is_created_where_something_is_or_where_no_folder_is() throws Exception {
        var file = workspace();
        var before = Files.readAllBytes(file);
        assertEquals(Problem.EXISTS, assertThrows(StoreException.class, () -> Library.create(file)).problem());
        assertArrayEquals(before, Files.readAllBytes(file));
        var nowhere = assertThrows(StoreException.class, () -> Library.create(folder.resolve("no/work.hashiya")));
        assertEquals(Problem.FOLDER_MISSING, nowhere.problem());
        assertEquals(folder.resolve("no"), nowhere.file());
    }

    @Test
    void nothing_is_created_in_a_folder_where_nothing_can_be() {
        var system = Path.of("/proc");
        assumeTrue(Files.isDirectory(system), "a folder in which even root creates nothing");
        var e = assertThrows(StoreException.class, () -> Library.create(system.resolve("work.hashiya")));
        assertEquals(Problem.FOLDER_READ_ONLY, e.problem());
        assertEquals(system, e.file());
    }

    @Test
    void a_file_that_may_not_be_written_to_is_refused_and_left_alone() throws Exception {
        var file = workspace();
        try (var _ = ReadOnly.make(file)) {
            assertRefused(Problem.READ_ONLY, file);
        }
        Library.open(file).close();
    }

    @Test
    void a_file_in_a_folder_that_may_not_be_written_to_is_refused_and_left_alone() throws Exception {
        var file = workspace();
        try (var _ = ReadOnly.make(folder)) {
            var e = assertThrows(StoreException.class, () -> Library.open(file));
            assertEquals(Problem.FOLDER_READ_ONLY, e.problem());
            assertEquals(folder, e.file());
        }
        Library.open(file).close();
    }

    @Test
    void a_damaged_file_is_refused_or_says_so_when_it_is_verified() throws Exception {
        var file = workspace();
        var whole = Files.readAllBytes(file);
        var random = new Random(5);
        for (var round = 0; round < 25; round++) {
            var broken = whole.clone();
            var page = 1 + random.nextInt(whole.length / 4096 - 1);
            for (var at = 0; at < 64; at++) {
                broken[page * 4096 + at] ^= (byte) 0x55;
            }
            var copy = Files.write(folder.resolve("broken-" + round), broken);
            assertTrue(refusedOrFaulty(copy), "page " + page);
        }
    }

    @Test
    void what_is_moved_or_replaced_while_it_is_open_is_not_written_to() throws Exception {
        var file = workspace();
        var other = folder.resolve("other.hashiya");
        try (var library = Library.open(file)) {
            Files.move(file, other);
            var last = library.lastEntry();
            assertMoved(() -> Workspaces.article(library));
            assertMoved(library::undo);
            Files.writeString(file, "another file");
            assertMoved(() -> Workspaces.article(library));
            assertEquals(last, library.lastEntry());
        }
        assertEquals("another file", Files.readString(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        try (var library = Library.open(file)) {
            Workspaces.article(library, "آخر");
            Workspaces.assertAllWell(library);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_has_its_sentence_with_the_name_of_the_file(Language language) {
        var messages = new Messages(language);
        var e = assertThrows(StoreException.class, () -> Library.open(folder.resolve("مفقود.hashiya")));
        assertTrue(ProblemSentence.of(e, messages).contains("\u2068" + folder.resolve("مفقود.hashiya") + "\u2069"));
        for (var problem : Problem.values()) {
            assertFalse(messages.text("store.problem." + problem.name(), "x").contains("{"));
        }
    }

    private Path workspace() {
        var file = folder.resolve("work.hashiya");
        try (var library = Library.create(file)) {
            Workspaces.fill(library);
        }
        return file;
    }

    private static boolean refusedOrFaulty(Path file) {
        try (var library = Library.open(file)) {
            return library.verify().stream().anyMatch(check -> !check.ok());
        } catch (StoreException e) {
            return e.problem() == Problem.DAMAGED || e.problem() == Problem.NOT_A_WORKSPACE;
        }
    }

    private static void assertMoved(Runnable change) {
        assertEquals(Problem.MOVED, assertThrows(StoreException.class, change::run).problem());
    }

    private static void assertRefused(Problem problem, Path file) throws IOException {
        var before = Files.readAllBytes(file);
        assertEquals(problem, problem(file));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(Files.exists(Path.of(file + "-wal")));
    }

    private static Problem problem(Path file) {
        return assertThrows(StoreException.class, () -> Library.open(file).close()).problem();
    }
}
