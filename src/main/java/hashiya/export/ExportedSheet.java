package hashiya.export;

import hashiya.export.ExportException.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// An export that is one file, at a place the analyst has chosen: put there as a whole or not at all.
public final class ExportedSheet {

    private ExportedSheet() {
    }

    /// Writes it in the place of whatever stands there.
    ///
    /// @return whether anything changed: a file that holds these bytes is left alone
    /// @throws ExportException if it cannot be written; what stood there is then as it was
    public static boolean write(Path file, byte[] bytes) {
        var place = file.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(place)) {
                throw new ExportException(Problem.FOREIGN_FILE, place);
            }
            if (Files.exists(place) && Arrays.equals(Files.readAllBytes(place), bytes)) {
                return false;
            }
            replace(place, bytes);
            return true;
        } catch (IOException e) {
            throw new ExportException(ExportFolder.problem(e), place, e);
        }
    }

    private static void replace(Path place, byte[] bytes) throws IOException {
        Files.createDirectories(place.getParent());
        // In a folder of its own, so that the file gets the rights that any new file gets; inside the folder it goes to,
        // so that moving is only a change of name.
        var stage = Files.createTempDirectory(place.getParent(), Swap.STAGE);
        var draft = stage.resolve("new");
        try {
            Files.write(draft, bytes);
            try (var written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
            Files.delete(stage);
        }
    }
}
