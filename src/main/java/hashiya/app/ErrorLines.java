package hashiya.app;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes to the log what libraries print to the error stream, stack traces above all. The program's own sentences do not
/// come this way: its console writes to the terminal itself.
final class ErrorLines extends OutputStream {

    private static final Logger LOG = LoggerFactory.getLogger("hashiya.stderr");

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private ErrorLines() {
    }

    /// From here on `System.err` goes to the log.
    static void begin() {
        System.setErr(new PrintStream(new ErrorLines(), true, StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void write(int letter) {
        if (letter != '\n') {
            line.write(letter);
        } else if (line.size() > 0) {
            LOG.warn("{}", line.toString(StandardCharsets.UTF_8));
            line.reset();
        }
    }
}
