package hashiya.export;

import hashiya.export.ExportException.Problem;
import hashiya.export.Manifest.Entry;
import hashiya.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts an export into a folder, as a whole or not at all.
///
/// Everything is first written beside its place and then moved there; where a move fails, those before it are taken
/// back. A file that no export wrote, or that was changed since, is never replaced or removed.
public final class ExportFolder {

    private static final Written NOTHING = new Written(List.of(), List.of(), List.of());

    /// How a file of an export stands to what is at its place: nothing, another content of ours, the same, or something
    /// that is not ours.
    private enum State { FRESH, CHANGED, UNCHANGED, BARRED }

    private final Path folder;
    private final Manifest manifest;

    private ExportFolder(Path folder) throws IOException {
        this.folder = folder;
        this.manifest = Manifest.of(folder);
    }

    /// Adds the files to the folder, or replaces what an earlier export wrote under their names. Creates the folder.
    ///
    /// @throws ExportException if a file cannot be written; the folder is then as it was
    public static Written write(Path folder, List<ExportedFile> files) {
        return write(folder, files, _ -> { });
    }

    /// @param staged hears how many files have been written beside their places; where it throws, nothing is written
    public static Written write(Path folder, List<ExportedFile> files, LongConsumer staged) {
        return guarded(folder.toAbsolutePath().normalize(),
                place -> new ExportFolder(place).put(remembered(files), Set.of(), staged));
    }

    /// As [#write], and takes away what earlier exports wrote that is not among these files and was not changed since:
    /// for an export of the whole workspace.
    ///
    /// @throws ExportException if a file cannot be written; the folder is then as it was
    public static Written renew(Path folder, List<ExportedFile> files) {
        return renew(folder, files, _ -> { });
    }

    /// @param staged hears how many files have been written beside their places; where it throws, nothing is written
    public static Written renew(Path folder, List<ExportedFile> files, LongConsumer staged) {
        return guarded(folder.toAbsolutePath().normalize(), place -> {
            var export = new ExportFolder(place);
            var all = remembered(files);
            return export.put(all, export.leftBehind(all), staged);
        });
    }

    /// Files that were edited by hand count as ours again, as they are now: for those whose edits were all taken.
    ///
    /// @param paths relative to the folder
    /// @throws ExportException if that cannot be noted
    public static void adopt(Path folder, Collection<String> paths) {
        guarded(folder.toAbsolutePath().normalize(), place -> {
            var manifest = Manifest.of(place);
            var entries = new ArrayList<Entry>();
            for (var path : paths) {
                entries.add(new Entry(path, Sha256.of(Files.readAllBytes(place.resolve(path)))));
            }
            if (!entries.isEmpty()) {
                try (var swap = new Swap(place)) {
                    swap.note(manifest.and(entries));
                    swap.carryOut(Set.of());
                }
            }
            return NOTHING;
        });
    }

    /// What [#write] or [#renew] would do. Nothing is written.
    ///
    /// @param whole whether it is about [#renew]
    /// @throws ExportException if a file could not be written, but for those that are in the way
    public static Forecast forecast(Path folder, List<ExportedFile> files, boolean whole) {
        var forecasts = new ArrayList<Forecast>();
        guarded(folder.toAbsolutePath().normalize(), place -> {
            forecasts.add(new ExportFolder(place).forecast(remembered(files), whole));
            return NOTHING;
        });
        return forecasts.getFirst();
    }

    private Forecast forecast(List<ExportedFile> files, boolean whole) throws IOException {
        requireFolder();
        var states = new TreeMap<State, Set<String>>();
        for (var file : files) {
            states.computeIfAbsent(state(file), _ -> new TreeSet<>()).add(file.path());
        }
        var gone = whole ? leftBehind(files) : Set.<String>of();
        return new Forecast(of(states, State.FRESH), of(states, State.CHANGED), of(states, State.UNCHANGED), shown(gone),
                of(states, State.BARRED));
    }

    private static List<String> of(Map<State, Set<String>> states, State state) {
        return shown(states.getOrDefault(state, Set.of()));
    }

    private static List<ExportedFile> remembered(List<ExportedFile> files) {
        return files.stream().flatMap(each -> Stream.concat(Stream.of(each), each.memory().stream())).toList();
    }

    /// What is of another kind was another export's: pages of one format do not take the place of those of another.
    private Set<String> leftBehind(List<ExportedFile> files) throws IOException {
        var kinds = files.stream().map(each -> kind(each.path())).collect(Collectors.toSet());
        var left = manifest.paths();
        left.removeIf(each -> !kinds.contains(kind(each)));
        files.forEach(each -> left.remove(each.path()));
        var removable = new TreeSet<String>();
        for (var path : left) {
            if (Files.isRegularFile(folder.resolve(path)) && isOurs(path)) {
                removable.add(path);
            }
        }
        return removable;
    }

    private static String kind(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private Written put(List<ExportedFile> files, Set<String> removed, LongConsumer staged) throws IOException {
        var changed = changed(files);
        var unchanged = paths(files);
        unchanged.removeAll(paths(changed));
        var entries = files.stream().map(Entry::of).toList();
        var after = manifest.without(removed).without(paths(files)).and(entries);
        if (!changed.isEmpty() || !removed.isEmpty() || !after.equals(manifest)) {
            try (var swap = new Swap(folder)) {
                for (var at = 0; at < changed.size(); at++) {
                    staged.accept(at);
                    swap.stage(changed.get(at).path(), changed.get(at).bytes());
                }
                swap.stage(Manifest.NAME, after.text().getBytes(StandardCharsets.UTF_8));
                swap.settle();
                // Until all is moved, either content counts as ours, so that a crash here bars no later export.
                swap.note(manifest.and(entries));
                swap.carryOut(removed);
            }
        }
        return new Written(shown(paths(changed)), shown(unchanged), shown(removed));
    }

    private List<ExportedFile> changed(List<ExportedFile> files) throws IOException {
        requireFolder();
        var changed = new ArrayList<ExportedFile>();
        for (var file : files) {
            switch (state(file)) {
                case FRESH, CHANGED -> changed.add(file);
                case BARRED -> throw new ExportException(Problem.FOREIGN_FILE, folder.resolve(file.path()));
                case UNCHANGED -> { }
            }
        }
        return changed;
    }

    private void requireFolder() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ExportException(Problem.NOT_A_FOLDER, folder);
        }
    }

    /// What a file meets at its place.
    private State state(ExportedFile file) throws IOException {
        var place = folder.resolve(file.path());
        for (var above = place.getParent(); !above.equals(folder); above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw new ExportException(Problem.NOT_A_FOLDER, above);
            }
        }
        if (!Files.exists(place)) {
            return State.FRESH;
        }
        if (!Files.isRegularFile(place)) {
            return State.BARRED;
        }
        return Sha256.of(Files.readAllBytes(place)).equals(file.sha256()) ? State.UNCHANGED
                : isOurs(file.path()) ? State.CHANGED : State.BARRED;
    }

    private boolean isOurs(String path) throws IOException {
        return manifest.has(new Entry(path, Sha256.of(Files.readAllBytes(folder.resolve(path)))));
    }

    private static List<String> shown(Set<String> paths) {
        return paths.stream().filter(each -> !each.startsWith(Memory.FOLDER)).toList();
    }

    private static Set<String> paths(List<ExportedFile> files) {
        return files.stream().map(ExportedFile::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private interface Work {
        Written in(Path folder) throws IOException;
    }

    private static Written guarded(Path folder, Work work) {
        try {
            return work.in(folder);
        } catch (IOException e) {
            throw new ExportException(problem(e), file(e, folder), e);
        } catch (UncheckedIOException e) {
            throw new ExportException(problem(e.getCause()), file(e.getCause(), folder), e);
        } catch (ReadOnlyFileSystemException e) {
            throw new ExportException(Problem.READ_ONLY, folder, e);
        } catch (InvalidPathException e) {
            throw new ExportException(Problem.NAME_REFUSED, folder, e);
        }
    }

    /// What is behind a failure of the file system, as far as it says.
    static Problem problem(IOException e) {
        var reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return e instanceof AccessDeniedException || reason.contains("read-only") ? Problem.READ_ONLY
                : reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")
                        ? Problem.DISK_FULL
                : reason.contains("not a directory") ? Problem.NOT_A_FOLDER
                : reason.contains("name too long") || reason.contains("invalid argument") ? Problem.NAME_REFUSED
                : Problem.UNKNOWN;
    }

    private static Path file(IOException e, Path folder) {
        // Files still beside their places have names that say nothing to the analyst.
        var file = e instanceof FileSystemException named ? named.getFile() : null;
        return file == null || file.contains(Swap.STAGE) ? folder : Path.of(file);
    }
}
