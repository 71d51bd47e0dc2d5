package hashiya.export;

import hashiya.export.ExportException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An export that is finished and not at its place yet: its files lie in a folder beside it, one by one, so that they are
/// never all in memory. They can be looked at, put into their place, or thrown away.
public final class Draft implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Draft.class);

    private final Path stage;
    private final Path room;
    private final List<Item> items = new ArrayList<>();
    private final List<ExportedFile> files = new ArrayList<>();

    /// A file of a draft, read each time it is asked for.
    ///
    /// @param words what a reader of it can know, where its bytes are no text; else empty
    public record Item(ExportedFile file, long bytes, Supplier<String> words) {

        /// A text that is in memory.
        public static Item of(ExportedFile file) {
            return new Item(file, file.bytes().length, () -> "");
        }

        public String path() {
            return file.path();
        }
    }

    private Draft(Path stage) throws IOException {
        this.stage = stage;
        room = Files.createDirectory(stage.resolve("new"));
    }

    /// An empty one.
    ///
    /// @param place where it is to go, which need not be there yet: the draft lies beside it
    /// @throws ExportException if nothing can be written there
    public static Draft near(Path place) {
        var above = nearest(place.toAbsolutePath().normalize());
        try {
            // Where nothing may stand beside the folder, as beside the root of a stick, it waits elsewhere.
            return new Draft(above != null && Files.isWritable(above) ? Files.createTempDirectory(above, Swap.STAGE)
                    : Files.createTempDirectory(Swap.STAGE));
        } catch (IOException e) {
            throw new ExportException(ExportFolder.problem(e), place, e);
        }
    }

    /// @param words what a reader of it can know, where its bytes are no text; else empty
    /// @throws ExportException if it cannot be written
    public void add(ExportedFile file, String words) {
        try {
            var place = put(room.resolve(file.path()), file.bytes());
            var held = file.heldBy(() -> read(place));
            Supplier<String> said = () -> "";
            if (!words.isEmpty()) {
                var beside = put(stage.resolve("words").resolve(file.path()), words.getBytes(StandardCharsets.UTF_8));
                said = () -> new String(read(beside), StandardCharsets.UTF_8);
            }
            items.add(new Item(held, Files.size(place), said));
            files.add(held);
            var memory = file.memory();
            if (memory.isPresent()) {
                var kept = put(room.resolve(memory.get().path()), memory.get().bytes());
                files.add(memory.get().heldBy(() -> read(kept)));
            }
        } catch (IOException e) {
            throw new ExportException(ExportFolder.problem(e), stage.getParent().resolve(file.path()), e);
        }
    }

    /// What goes out, in the order in which it was added.
    public List<Item> items() {
        return List.copyOf(items);
    }

    /// The same with what is kept beside it, for [ExportFolder].
    public List<ExportedFile> files() {
        return List.copyOf(files);
    }

    /// Lets the draft itself become the folder, in one move.
    ///
    /// @param folder not there yet, or empty
    /// @throws ExportException if it cannot be written; there is then no more in the place than before
    public void become(Path folder) {
        var place = folder.toAbsolutePath().normalize();
        try {
            if (Files.exists(place) && !Files.isDirectory(place)) {
                throw new ExportException(Problem.NOT_A_FOLDER, place);
            }
            if (!makesWay(place) || !stage.getParent().equals(nearest(place))) {
                ExportFolder.write(place, files);
                return;
            }
            put(room.resolve(Manifest.NAME), new Manifest(files.stream().map(Manifest.Entry::of).toList()).text()
                    .getBytes(StandardCharsets.UTF_8));
            Files.createDirectories(place.getParent());
            Files.move(room, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ExportException(ExportFolder.problem(e), place, e);
        }
    }

    /// Leaves nothing of the draft behind. What has become a folder stays.
    @Override
    public void close() {
        try (var all = Files.walk(stage)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("A draft was gone already", e);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Could not take a draft away", e);
        }
    }

    /// Takes an empty folder away, if it can be: that in which a disk is mounted cannot.
    ///
    /// @throws ExportException if there is something in it
    private static boolean makesWay(Path place) {
        try {
            Files.deleteIfExists(place);
            return true;
        } catch (DirectoryNotEmptyException e) {
            throw new ExportException(Problem.FOREIGN_FILE, place, e);
        } catch (IOException e) {
            LOG.debug("{} stays where it is", place, e);
            return false;
        }
    }

    private static Path nearest(Path place) {
        var above = place.getParent();
        while (above != null && !Files.isDirectory(above)) {
            above = above.getParent();
        }
        return above;
    }

    private static Path put(Path place, byte[] bytes) throws IOException {
        Files.createDirectories(place.getParent());
        return Files.write(place, bytes);
    }

    private static byte[] read(Path place) {
        try {
            return Files.readAllBytes(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
