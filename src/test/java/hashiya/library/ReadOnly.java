package hashiya.library;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file or folder that nobody may write to, by its permissions or, for root, whom they do not bind, by the attribute
/// of the file system that does.
public final class ReadOnly implements AutoCloseable {

    private final Path path;

    private ReadOnly(Path path) {
        this.path = path;
    }

    /// Skips the test where the system has no such thing.
    public static ReadOnly make(Path path) throws Exception {
        if (!path.toFile().setWritable(false) || Files.isWritable(path)) {
            assumeTrue(Commands.run("chattr", "+i", path.toString()), "neither permissions nor chattr bind this user");
        }
        return new ReadOnly(path);
    }

    @Override
    public void close() throws IOException {
        Commands.run("chattr", "-i", path.toString());
        if (!path.toFile().setWritable(true)) {
            throw new IOException(List.of(path).toString());
        }
    }
}
