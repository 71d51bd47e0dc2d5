package hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs the command line in this process and keeps what it wrote.
final class Terminal {

    // The smallest PNG: one grey pixel.
    private static final byte[] PIXEL = java.util.HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000"
            + "00010800000000" + "3a7e9b55" + "0000000a4944415408d763680000008200817743d7710000000049454e44ae426082");

    private final Language language;
    private final List<Pictures.Picture> drawn = new ArrayList<>();
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    Terminal(Language language) {
        this.language = language;
    }

    int run(Object... args) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        var console = new Console(out, err, new Messages(language), Path.of("/state/hashiya.log"));
        var texts = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        return new Cli(console, (_, picture) -> {
            drawn.add(picture);
            return PIXEL;
        }).run(texts);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<Pictures.Picture> drawn() {
        return drawn;
    }

    /// What stands on each line.
    List<JsonNode> json() {
        var json = new ObjectMapper();
        return out().lines().map(line -> {
            try {
                return json.readTree(line);
            } catch (JsonProcessingException e) {
                throw new AssertionError(line, e);
            }
        }).toList();
    }

    /// The one sentence of a command that failed: it names what it is about, and no more than people need.
    String sentence() {
        assertEquals(1, err().lines().count(), err());
        assertFalse(err().contains("Exception") || err().contains("java"), err());
        return err().strip();
    }

    static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
