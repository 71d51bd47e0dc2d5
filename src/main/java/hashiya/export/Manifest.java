package hashiya.export;

import hashiya.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which files of a folder were written by exports, and with which content, so that nobody else's are ever touched.
///
/// Kept in the folder itself, one line a file: digest, two spaces, path; `sha256sum --check` reads it.
///
/// @param entries sorted by path
record Manifest(List<Entry> entries) {

    static final String NAME = ".hashiya-export";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    record Entry(String path, Sha256 sha256) implements Comparable<Entry> {

        static Entry of(ExportedFile file) {
            return new Entry(file.path(), file.sha256());
        }

        @Override
        public int compareTo(Entry other) {
            var byPath = path.compareTo(other.path);
            return byPath != 0 ? byPath : sha256.hex().compareTo(other.sha256.hex());
        }
    }

    Manifest {
        entries = entries.stream().distinct().sorted().toList();
    }

    /// Empty where the folder has none. A line that is none is passed over: what it named then counts as foreign.
    static Manifest of(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return new Manifest(List.of());
        }
        return new Manifest(Files.readAllLines(file).stream().map(LINE::matcher).filter(line -> line.matches())
                .map(line -> new Entry(line.group(2), new Sha256(line.group(1)))).toList());
    }

    boolean has(Entry entry) {
        return Collections.binarySearch(entries, entry) >= 0;
    }

    Set<String> paths() {
        return entries.stream().map(Entry::path).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    Manifest and(List<Entry> more) {
        var all = new ArrayList<>(entries);
        all.addAll(more);
        return new Manifest(all);
    }

    /// Without the entries of these paths.
    Manifest without(Set<String> gone) {
        return new Manifest(entries.stream().filter(each -> !gone.contains(each.path())).toList());
    }

    String text() {
        var text = new StringBuilder();
        entries.forEach(each -> text.append(each.sha256()).append("  ").append(each.path()).append('\n'));
        return text.toString();
    }
}
