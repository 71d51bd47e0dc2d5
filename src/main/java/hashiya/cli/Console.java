package hashiya.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import hashiya.l10n.Messages;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Where commands write, and in which words. Everything goes out as UTF-8, whatever the machine's locale.
public final class Console {

    /// What would move a terminal's cursor or worse. Articles come from anybody.
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final PrintStream out;
    private final PrintStream err;
    private final Messages words;
    private final Path log;
    private final ObjectMapper json = new ObjectMapper();

    /// @param log the file that unexpected errors are written to
    public Console(OutputStream out, OutputStream err, Messages words, Path log) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.words = Objects.requireNonNull(words);
        this.log = Objects.requireNonNull(log);
    }

    Messages words() {
        return words;
    }

    Path log() {
        return log;
    }

    /// Text for people, its control characters made visible, with a line end behind it.
    void line(String text) {
        write(out, text);
    }

    /// One object on one line.
    void json(Map<String, ?> fields) {
        try {
            out.print(json.writeValueAsString(fields) + "\n");
            out.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps of plain values can always be written", e);
        }
    }

    public void error(String sentence) {
        write(err, sentence);
    }

    private static void write(PrintStream stream, String text) {
        stream.print(CONTROLS.matcher(text).replaceAll("\ufffd") + "\n");
        stream.flush();
    }
}
