package hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hashiya.l10n.Language;
import hashiya.library.Commands;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.ReadOnly;
import hashiya.model.NoteTarget;
import hashiya.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands that only read ask for nothing to be writable.
class OnlyReadingTest {

    @TempDir
    private Path folder;
    private Path file;
    private final Terminal terminal = new Terminal(Language.ENGLISH);

    @BeforeEach
    void build_the_sample() throws IOException {
        file = Files.createDirectory(folder.resolve("medium")).resolve("sample.hashiya");
        try (var library = Library.create(file)) {
            Sample.build(library);
        }
    }

    @Test
    void a_medium_that_takes_no_writing_is_read_and_nothing_is_changed_on_it() throws Exception {
        var before = Files.readAllBytes(file);
        try (var _ = ReadOnly.make(file); var _ = ReadOnly.make(file.getParent())) {
            for (var command : List.of(List.of("list", file), List.of("list", file, "stories"),
                    List.of("show", file, "1"), List.of("search", file, "إدلب"), List.of("verify", file),
                    List.of("export", file, "--to", folder.resolve("pages")))) {
                assertEquals(Cli.DONE, terminal.run(command.toArray()), terminal.err());
                assertFalse(terminal.out().isBlank());
                assertEquals("", terminal.err());
            }
            Files.writeString(folder.resolve("a.txt"), "خبر عاجل من حلب");
            assertEquals(Cli.FAILED, terminal.run("import", file, folder.resolve("a.txt")));
            assertTrue(terminal.sentence().startsWith("You have no right to change"), terminal.err());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void a_medium_with_a_log_that_cannot_be_moved_into_the_file_says_so() throws Exception {
        try (var library = Library.open(file)) {
            new Editor(library).note(new NoteTarget.OnWorkspace(), "حاشية");
            var other = Files.createDirectory(folder.resolve("other")).resolve("sample.hashiya");
            Files.copy(file, other);
            Files.copy(log(file), log(other));
            file = other;
        }
        try (var _ = ReadOnly.make(file); var _ = ReadOnly.make(file.getParent())) {
            assertEquals(Cli.FAILED, terminal.run("list", file));
            assertTrue(terminal.sentence().startsWith("You have no right to change"), terminal.err());
        }
    }

    @Test
    void a_full_disk_with_what_a_crash_left_is_read_and_nobody_hears_of_a_step_that_was_not_saved() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(Commands.run("mount", "-t", "tmpfs", "-o", "size=8m", "none", disk.toString()), "nobody may mount here");
        try {
            var full = disk.resolve("sample.hashiya");
            try (var library = Library.open(file)) {
                var large = new Editor(library).note(new NoteTarget.OnWorkspace(), "حاشية ".repeat(100_000));
                Files.copy(file, full);
                Files.copy(log(file), log(full));
                assertEquals(library.get(large.getClass(), large.id()), large);
            }
            fill(disk.resolve("rest"));
            assertEquals(Cli.DONE, terminal.run("list", full), terminal.err());
            assertEquals(5, terminal.out().lines().count());
            assertEquals("", terminal.err());
            assertTrue(Files.exists(log(full)), "The next to open it takes it in");
        } finally {
            Commands.run("umount", disk.toString());
        }
    }

    private static void fill(Path file) {
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException e) {
            // Nothing more goes there.
        }
    }

    private static Path log(Path file) {
        return Path.of(file + "-wal");
    }
}
