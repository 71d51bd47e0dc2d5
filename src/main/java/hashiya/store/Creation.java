package hashiya.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Creates workspace files, whole or not at all.
final class Creation {

    private Creation() {
    }

    /// @throws StoreException if there is something of that name already, or it cannot be written
    static void create(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreException(Problem.EXISTS, file, "not created");
        }
        var folder = Failures.folder(file);
        if (!Files.isDirectory(folder)) {
            throw new StoreException(Problem.FOLDER_MISSING, folder, "no such folder");
        }
        if (!Files.isWritable(folder)) {
            throw new StoreException(Problem.FOLDER_READ_ONLY, folder, "no right to write");
        }
        // Shorter than any name the analyst may give: the file system may not take a longer one.
        var draft = folder.resolve("." + UUID.randomUUID().toString().substring(0, 8));
        try {
            build(draft);
            Files.move(draft, file);
            force(folder);
        } catch (SQLException e) {
            throw translate(draft, file, e);
        } catch (IOException e) {
            throw Failures.translate(file, e);
        } finally {
            discard(draft);
        }
    }

    private static void build(Path draft) throws SQLException {
        var sql = WorkspaceFile.create(draft);
        try (var _ = sql.connection()) {
            sql.execute("PRAGMA application_id = " + WorkspaceFile.APPLICATION_ID);
            sql.execute("PRAGMA synchronous = FULL");
            Migrations.run(sql);
            sql.run("INSERT INTO workspace (id, created) VALUES (?, ?)", UUID.randomUUID().toString(),
                    Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        }
    }

    /// The draft's name means nothing to anybody; where it could not be made, its folder is the trouble.
    private static StoreException translate(Path draft, Path file, SQLException e) {
        var translated = Failures.translate(draft, e);
        return switch (translated.problem()) {
            case READ_ONLY, FOLDER_READ_ONLY ->
                    new StoreException(Problem.FOLDER_READ_ONLY, Failures.folder(file), e);
            default -> new StoreException(translated.problem(), file, e);
        };
    }

    /// A file's name is in its folder, and the folder has to reach the disk as well.
    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            Failures.LOG.debug("This system does not let folders be forced to the disk", e);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(Path.of(draft + "-journal"));
        } catch (IOException e) {
            Failures.LOG.warn("The draft {} is left over", draft, e);
        }
    }
}
