package hashiya.intake;

import hashiya.intake.Refusal.Reason;
import hashiya.intake.table.ColumnMapping;
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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The edge of intake that reads from disk.
public final class IntakeFiles {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeFiles.class);

    private static final Pattern ABOUT = Pattern.compile("(?i)(readme|licen[cs]e)(\\.(md|txt))?");

    private IntakeFiles() {
    }

    /// Opens one file, however many articles it holds. It is read while the readings are asked for.
    ///
    /// @param captured when it was brought in, in UTC
    /// @param columns  which columns hold what, where the file is a table
    public static Readings open(Path file, Instant captured, ColumnMapping columns) {
        return Readings.of(read(file, captured));
    }

    /// Reads one file, looking at its size first. A file that cannot be read is a refusal too, and goes to the log.
    ///
    /// @param captured when it was brought in, in UTC
    public static Reading read(Path file, Instant captured) {
        var name = name(file);
        try {
            return Files.isRegularFile(file) && Files.size(file) > Intake.LIMIT
                    ? Intake.tooLarge(name)
                    : Intake.read(Files.readAllBytes(file), name, captured);
        } catch (IOException e) {
            LOG.warn("Cannot read {}", file, e);
            return new Refusal(Reason.UNREADABLE, name, "");
        }
    }

    /// The files of a folder and of the folders in it, by name; of a file, itself. Hidden files and folders are left
    /// out, what a folder says of itself (`README`, `LICENSE`), and links that lead back to a folder above them. What the file system refuses to show is among the
    /// answers, so that reading it says so.
    ///
    /// @throws IOException if the path itself cannot be looked at
    public static Stream<Path> files(Path path) throws IOException {
        var found = new TreeSet<Path>();
        var follow = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(path, follow, Integer.MAX_VALUE, new Collector(path, found));
        return found.stream();
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path top;
        private final TreeSet<Path> found;

        Collector(Path top, TreeSet<Path> found) {
            this.top = top;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            return isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!isLeftOut(file) && !attributes.isOther() && (file.equals(top) || !isAboutTheFolder(file))) {
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

        /// What a folder says of itself is none of the articles in it.
        private static boolean isAboutTheFolder(Path file) {
            return ABOUT.matcher(name(file)).matches();
        }

        private boolean isLeftOut(Path file) throws IOException {
            return !file.equals(top) && Files.isHidden(file);
        }
    }
}
