package hashiya.intake;

import hashiya.intake.Intake.Surroundings;
import hashiya.intake.Refusal.Reason;
import hashiya.intake.table.ColumnMapping;
import hashiya.intake.table.TableGlance;
import hashiya.intake.zip.Allowance;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The edge of intake that reads from disk.
public final class IntakeFiles {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeFiles.class);

    private IntakeFiles() {
    }

    /// Opens one file, however many articles it holds. It is read while the readings are asked for; a file that cannot
    /// be read is a refusal too, and goes to the log.
    ///
    /// @param captured when it was brought in, in UTC
    /// @param columns  which columns hold what, where the file is a table
    public static Readings open(Path file, Instant captured, ColumnMapping columns) {
        var name = name(file);
        try {
            // Reading a pipe or a device might never end.
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return Readings.of(new Refusal(Reason.UNREADABLE, name, ""));
            }
            var allowance = new Allowance(Files.size(file));
            return new Intake(new Surroundings(captured, columns, allowance, 0)).open(new Source.OfFile(file, name));
        } catch (IOException e) {
            LOG.warn("Cannot read {}", file, e);
            return Readings.of(new Refusal(Reason.UNREADABLE, name, ""));
        }
    }

    /// Reads a file that holds one article.
    ///
    /// @param captured when it was brought in, in UTC
    public static Reading read(Path file, Instant captured) {
        try (var readings = open(file, captured, ColumnMapping.PROPOSED)) {
            return Intake.only(readings, name(file));
        }
    }

    /// The columns and the first rows of a table of articles; nothing where the file is none, or cannot be read.
    public static Optional<TableGlance> table(Path file) {
        try {
            return Files.isRegularFile(file) ? TableReadings.glance(new Source.OfFile(file, name(file)))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.debug("No look at {}", file, e);
            return Optional.empty();
        }
    }

    /// The files of a folder and of the folders in it, by name; of a file, itself. Hidden files and folders are left
    /// out, what a folder says of itself (`README`, `LICENSE`), what a browser saved beside a page, and links that lead
    /// back to a folder above them. What the file system refuses to show is among the answers, so that reading it says
    /// so.
    ///
    /// @throws IOException if the path itself cannot be looked at
    public static Stream<Path> files(Path path) throws IOException {
        return files(path, () -> { });
    }

    /// The same, where looking takes long.
    ///
    /// @param onEach runs for every file and folder that is come upon; what it throws ends the looking
    public static Stream<Path> files(Path path, Runnable onEach) throws IOException {
        var found = new TreeSet<Path>();
        var follow = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(path, follow, Integer.MAX_VALUE, new Collector(path, found, onEach));
        return found.stream();
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path top;
        private final TreeSet<Path> found;
        private final Runnable onEach;

        Collector(Path top, TreeSet<Path> found, Runnable onEach) {
            this.top = top;
            this.found = found;
            this.onEach = onEach;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            onEach.run();
            return isLeftOut(folder) || isBesideAPage(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            onEach.run();
            // A pipe or a device is no file of the folder; who names one is told that it is not read.
            if (file.equals(top) || !isLeftOut(file) && !attributes.isOther() && !isAboutTheFolder(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(top)) {
                throw failure;
            }
            if (!(failure instanceof FileSystemLoopException) && !isLeftOut(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isAboutTheFolder(Path file) {
            return ArchivedFiles.isAboutTheFolder(name(file));
        }

        /// Whether a browser saved it with the pictures and scripts of a page.
        private boolean isBesideAPage(Path folder) throws IOException {
            if (folder.equals(top) || !ArchivedFiles.isCompanion(name(folder))) {
                return false;
            }
            try (var beside = Files.newDirectoryStream(folder.resolveSibling("."))) {
                for (var file : beside) {
                    if (ArchivedFiles.isCompanion(name(folder), Set.of(ArchivedFiles.page(name(file))))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isLeftOut(Path file) throws IOException {
            return !file.equals(top) && Files.isHidden(file);
        }
    }
}
