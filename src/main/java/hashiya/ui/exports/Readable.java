package hashiya.ui.exports;

import hashiya.export.Draft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/// What people can read of a file that goes out, line by line; of an archive, the names of what is in it.
final class Readable {

    /// So many lines are shown.
    private static final int LINES = 4_000;
    /// As much of a line is shown, in UTF-16 units.
    private static final int LENGTH = 1_000;

    private Readable() {
    }

    static List<String> of(Draft.Item item) {
        var words = item.words().get();
        return words.isEmpty() ? of(item.file().bytes()) : lines(words);
    }

    /// A file that is there already; nothing where it cannot be read.
    static List<String> of(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> of(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 ? names(bytes)
                : lines(new String(bytes, StandardCharsets.UTF_8));
    }

    private static List<String> names(byte[] bytes) {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException e) {
            // As many as could be read.
        }
        return names;
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        text.lines().limit(LINES).map(Readable::shown).forEach(lines::add);
        if (text.lines().skip(LINES).findAny().isPresent()) {
            lines.add("…");
        }
        return lines;
    }

    private static String shown(String line) {
        var plain = line.replaceAll("[\\p{Cntrl}\\x{feff}]", " ").stripTrailing();
        return plain.length() <= LENGTH ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LENGTH))) + "…";
    }
}
