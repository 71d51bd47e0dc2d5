package hashiya.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Whether the files that SQLite has open still stand where they stood. What is written to a deleted file is lost, and
/// the system does not say so.
final class Presence {

    private final Path file;
    private final Map<Path, Optional<Object>> keys = new LinkedHashMap<>();

    private Presence(Path file) {
        this.file = file;
    }

    /// Of a workspace that has just been opened, and of the log that may lie beside it.
    static Presence of(Path file) {
        var presence = new Presence(file);
        for (var path : new Path[] {file, log(file)}) {
            presence.keys.put(path, key(path));
        }
        return presence;
    }

    static Path log(Path file) {
        return Path.of(file + "-wal");
    }

    /// The log has been begun.
    void logged() {
        keys.put(log(file), key(log(file)));
    }

    /// Of a workspace in memory.
    static Presence anywhere(Path file) {
        return new Presence(file);
    }

    boolean holds() {
        return keys.entrySet().stream().allMatch(each -> key(each.getKey()).equals(each.getValue()));
    }

    /// Whether a path leads to one of these files, by whatever name or link.
    boolean has(Path path) {
        var key = key(path);
        return path.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())
                || !key.equals(Optional.of("there")) && key.isPresent() && keys.containsValue(key);
    }

    /// @throws StoreException if a file was moved, deleted or replaced
    void require() {
        if (!holds()) {
            throw new StoreException(Problem.MOVED, file, "another file or none stands there");
        }
    }

    /// The file's identity, where the system gives it one; else that it is there.
    private static Optional<Object> key(Path path) {
        try {
            var key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return Optional.of(Objects.requireNonNullElse(key, "there"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
