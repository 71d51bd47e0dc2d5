package hashiya.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files written beside their places and then moved there together: all of them, or after a failure none.
final class Swap implements AutoCloseable {

    static final String STAGE = ".hashiya-export-";

    /// No export takes so long.
    private static final Duration LEFT = Duration.ofHours(6);

    private static final Logger LOG = LoggerFactory.getLogger(Swap.class);

    private final Path folder;
    private final Path stage;
    private final List<String> staged = new ArrayList<>();
    private final Deque<Step> back = new ArrayDeque<>();
    private final Deque<Path> made = new ArrayDeque<>();
    private boolean done;

    private interface Step {
        void run() throws IOException;
    }

    /// Creates the folder where there is none.
    Swap(Path folder) throws IOException {
        this.folder = folder;
        makeFolders(folder.toAbsolutePath());
        // Inside the folder, so that it is the same file system and moving is only a change of name.
        stage = Files.createTempDirectory(folder, STAGE);
        quietly(this::removeLeftovers);
    }

    /// What an export left that was killed. One that is under way somewhere else is younger.
    private void removeLeftovers() throws IOException {
        try (var found = Files.newDirectoryStream(folder, STAGE + "*")) {
            for (var each : found) {
                if (!each.equals(stage) && Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(each).toInstant().isBefore(Instant.now().minus(LEFT))) {
                    remove(each);
                }
            }
        }
    }

    /// Writes a file beside its place.
    void stage(String path, byte[] bytes) throws IOException {
        write(staging(path), bytes);
        staged.add(path);
    }

    /// Waits until all that is staged is on the disk. After all of it: the first wait takes most of the others along.
    void settle() throws IOException {
        for (var path : staged) {
            force(staging(path));
        }
    }

    /// Replaces the manifest at once.
    void note(Manifest manifest) throws IOException {
        var note = stage.resolve("note");
        write(note, manifest.text().getBytes(StandardCharsets.UTF_8));
        force(note);
        replace(note, Manifest.NAME);
    }

    /// Takes files away and moves everything staged to its place, in the order it was staged.
    void carryOut(Set<String> removed) throws IOException {
        for (var path : removed) {
            setAside(path);
            Files.delete(folder.resolve(path));
        }
        for (var path : staged) {
            replace(staging(path), path);
        }
        done = true;
        for (var path : removed) {
            deleteIfEmpty(folder.resolve(path).getParent());
        }
    }

    /// Leaves the folder as [#carryOut] made it, or as it was where that failed.
    @Override
    public void close() {
        if (done || takeBack()) {
            quietly(() -> remove(stage));
        }
        if (!done) {
            made.forEach(Swap::deleteIfEmpty);
        }
    }

    private boolean takeBack() {
        var whole = true;
        for (var step : back) {
            whole &= quietly(step);
        }
        return whole;
    }

    private Path staging(String path) {
        return stage.resolve("new").resolve(path);
    }

    private static void write(Path place, byte[] bytes) throws IOException {
        Files.createDirectories(place.getParent());
        Files.write(place, bytes);
    }

    private static void force(Path place) throws IOException {
        try (var file = FileChannel.open(place, StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    private void replace(Path from, String path) throws IOException {
        var to = folder.resolve(path);
        makeFolders(to.toAbsolutePath().getParent());
        if (Files.exists(to)) {
            setAside(path);
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            back.push(() -> Files.delete(to));
        }
    }

    private void setAside(String path) throws IOException {
        var file = folder.resolve(path);
        var aside = stage.resolve("old" + back.size()).resolve(path);
        Files.createDirectories(aside.getParent());
        // A copy and not a move: at no moment may the file be missing.
        Files.copy(file, aside, StandardCopyOption.COPY_ATTRIBUTES);
        back.push(() -> Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING));
    }

    private void makeFolders(Path wanted) throws IOException {
        var missing = new ArrayDeque<Path>();
        for (var each = wanted; each != null && !Files.exists(each); each = each.getParent()) {
            missing.push(each);
        }
        for (var each : missing) {
            Files.createDirectory(each);
            made.push(each);
        }
    }

    private static void deleteIfEmpty(Path each) {
        quietly(() -> {
            try (var inside = Files.list(each)) {
                if (inside.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(each);
        });
    }

    private static boolean quietly(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException e) {
            LOG.warn("Could not tidy up after an export", e);
            return false;
        }
    }

    private static void remove(Path all) throws IOException {
        try (var found = Files.walk(all)) {
            for (var each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
