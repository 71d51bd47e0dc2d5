package hashiya.ui.imports;

import hashiya.intake.IntakeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A folder that is looked at again and again. A file is complete when it was as large and as old at the look before:
/// so none is read while somebody still writes it. For one thread at a time.
final class WatchedFolder {

    /// What a look found.
    ///
    /// @param complete  new and changed files that can be read, by name; each is told once
    /// @param isWaiting whether there are others that may be complete at the next look
    record Look(List<Path> complete, boolean isWaiting) {}

    private record State(long size, FileTime changed) {}

    /// What browsers call a file that they have not got all of, and what workspaces are called.
    private static final Pattern LEFT_OUT = Pattern.compile(".*\\.(?:part|partial|crdownload|download|opdownload|tmp|"
            + "hashiya|hashiya-wal|hashiya-shm|hashiya-journal)|~\\$.*");

    private final Map<Path, State> told = new HashMap<>();
    private final Path folder;
    private Map<Path, State> before = Map.of();

    WatchedFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// @throws IOException if the folder cannot be looked at
    Look look() throws IOException {
        var now = new HashMap<Path, State>();
        try (var files = IntakeFiles.files(folder)) {
            files.filter(each -> !isLeftOut(each)).forEach(each -> put(each, now));
        }
        told.keySet().retainAll(now.keySet());
        var complete = now.keySet().stream().filter(each -> isFresh(each, now))
                .filter(each -> now.get(each).equals(before.get(each))).sorted().toList();
        complete.forEach(each -> told.put(each, now.get(each)));
        before = now;
        return new Look(complete, now.keySet().stream().anyMatch(each -> isFresh(each, now)));
    }

    private boolean isFresh(Path file, Map<Path, State> now) {
        return !now.get(file).equals(told.get(file));
    }

    /// What is gone by now, or cannot be looked at, may be there at the next look. What holds nothing has only been
    /// begun.
    private static void put(Path file, Map<Path, State> states) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile() && attributes.size() > 0) {
                states.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
            }
        } catch (IOException e) {
            states.remove(file);
        }
    }

    private static boolean isLeftOut(Path file) {
        return LEFT_OUT.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT)).matches();
    }
}
