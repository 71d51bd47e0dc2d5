package hashiya.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The file that everything goes to which an analyst need not read: stack traces, warnings of libraries.
///
/// It comes into being with the first line. Where it cannot be written the program goes on without it.
final class LogFile extends Handler {

    /// In bytes; a longer file becomes `hashiya.log.old` at the next start.
    private static final long LIMIT = 1 << 20;

    private final Path file;
    private final Formatter lines = new SimpleFormatter();

    private LogFile(Path file) {
        this.file = file;
        setLevel(Level.INFO);
    }

    /// Sends all logging to the file, and none of it to the screen.
    ///
    /// @return where the file is or would be
    static Path begin(Map<String, String> environment) {
        var file = place(environment);
        var handler = new LogFile(file);
        handler.shorten();
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(handler);
        return file;
    }

    /// `${XDG_STATE_HOME:-~/.local/state}/hashiya/hashiya.log`, by the XDG Base Directory Specification, which asks for
    /// an absolute path and says to pass over any other.
    static Path place(Map<String, String> environment) {
        var home = Path.of(System.getProperty("user.home"), ".local", "state");
        var state = environment.getOrDefault("XDG_STATE_HOME", "");
        return (state.startsWith("/") ? Path.of(state) : home).resolve("hashiya").resolve("hashiya.log");
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, lines.format(record), StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException | RuntimeException e) {
            // A log that cannot be written must not stop the work it tells of.
        }
    }

    @Override
    public void flush() {
        // Every line is written at once.
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }

    private void shorten() {
        try {
            if (Files.exists(file) && Files.size(file) > LIMIT) {
                Files.move(file, file.resolveSibling("hashiya.log.old"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | RuntimeException e) {
            // The log grows on then.
        }
    }
}
