package hashiya.app;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes to the log what libraries print to the error stream, stack traces above all. The program's own sentences do not
/// come this way: its console writes to the terminal itself.
///
/// Until the log is there the lines are held, so that nobody has to wait for the log before they may fail.
final class ErrorLines extends OutputStream {

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final List<String> held = new ArrayList<>();
    private Optional<Logger> log = Optional.empty();

    private ErrorLines() {
    }

    /// From here on what is printed to `System.err` is held.
    static ErrorLines hold() {
        var lines = new ErrorLines();
        System.setErr(new PrintStream(lines, true, StandardCharsets.UTF_8));
        return lines;
    }

    /// Sends what was held to the log, and all that follows. To be called when the log goes nowhere but to its file, or
    /// what it prints would come back here.
    synchronized void toLog() {
        var logger = LoggerFactory.getLogger("hashiya.stderr");
        log = Optional.of(logger);
        held.forEach(each -> logger.warn("{}", each));
        held.clear();
    }

    @Override
    public synchronized void write(int letter) {
        if (letter != '\n') {
            line.write(letter);
        } else if (line.size() > 0) {
            var whole = line.toString(StandardCharsets.UTF_8);
            line.reset();
            log.ifPresentOrElse(logger -> logger.warn("{}", whole), () -> held.add(whole));
        }
    }
}
