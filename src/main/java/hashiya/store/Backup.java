package hashiya.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/// A copy of a workspace as it is, beside it, which a program of its own version can open.
final class Backup {

    private Backup() {
    }

    /// Keeps a workspace of an earlier version before it is upgraded, under a name that is still free:
    /// `Work.version-1.hashiya` for `Work.hashiya`.
    ///
    /// @throws SQLException if there is no room for it; nothing of it is left then
    static Path keep(Sql sql, Path file) throws SQLException {
        var backup = free(file, Migrations.version(sql));
        var kept = false;
        try {
            sql.run("VACUUM INTO ?", backup.toUri().toString());
            force(backup);
            kept = true;
            return backup;
        } finally {
            if (!kept) {
                discard(backup);
            }
        }
    }

    private static Path free(Path file, int version) {
        var name = file.getFileName().toString().replaceFirst("\\.hashiya$", "") + ".version-" + version;
        var backup = Failures.folder(file).resolve(name + ".hashiya");
        for (var number = 2; Files.exists(backup); number++) {
            backup = Failures.folder(file).resolve(name + "-" + number + ".hashiya");
        }
        return backup;
    }

    private static void force(Path backup) throws SQLException {
        try (var channel = FileChannel.open(backup, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new SQLException("The backup did not reach the disk", "", Failures.IOERR, e);
        }
    }

    private static void discard(Path backup) {
        try {
            Files.deleteIfExists(backup);
        } catch (IOException e) {
            Failures.LOG.warn("The backup {} is left over unfinished", backup, e);
        }
    }
}
