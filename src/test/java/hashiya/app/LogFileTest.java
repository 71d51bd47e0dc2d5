package hashiya.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    @AfterEach
    void log_as_before() throws IOException {
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void the_log_comes_into_being_with_its_first_line_and_keeps_stack_traces() throws IOException {
        var file = LogFile.begin(Map.of("XDG_STATE_HOME", folder.toString()));
        assertEquals(folder.resolve("hashiya/hashiya.log"), file);
        assertFalse(Files.exists(file.getParent()));
        Logger.getLogger("hashiya.test").log(Level.WARNING, "حاشية", new IllegalStateException("here"));
        var text = Files.readString(file);
        assertTrue(text.contains("حاشية") && text.contains("IllegalStateException: here") && text.contains("\tat "));
    }

    @Test
    void a_home_that_cannot_be_written_stops_nothing() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "mine");
        LogFile.begin(Map.of("XDG_STATE_HOME", file.toString()));
        Logger.getLogger("hashiya.test").severe("nobody hears");
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void a_log_that_has_grown_long_is_put_aside_at_the_next_start() throws IOException {
        var file = folder.resolve("hashiya/hashiya.log");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[2 << 20]);
        LogFile.begin(Map.of("XDG_STATE_HOME", folder.toString()));
        assertFalse(Files.exists(file));
        assertEquals(2 << 20, Files.size(folder.resolve("hashiya/hashiya.log.old")));
    }

    @Test
    void a_relative_folder_is_passed_over() {
        assertTrue(LogFile.place(Map.of("XDG_STATE_HOME", "here")).endsWith(".local/state/hashiya/hashiya.log"));
        assertTrue(LogFile.place(Map.of()).endsWith(".local/state/hashiya/hashiya.log"));
    }
}
