package hashiya.cli;

import hashiya.library.Library;
import hashiya.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The folder that a demo works into, with a list of what it wrote, so that only its own results are ever replaced.
///
/// The list has one line a file: digest, two spaces, path. The workspace's digest is that of its own name and its last
/// change, so that looking into it leaves it the demo's, and working in it makes it the analyst's.
record DemoFolder(Path path) {

    private static final String LIST = ".hashiya-demo";
    private static final String WORKSPACE = "sample.hashiya";

    /// Takes away the results of an earlier demo.
    ///
    /// @throws Trouble if there is anything else in the folder, or a result that was changed since
    static DemoFolder clear(Path path) throws IOException {
        var folder = new DemoFolder(path);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw Trouble.of("cli.demo.file", path);
        }
        if (Files.exists(path)) {
            folder.requireOwn();
            for (var each : folder.contents()) {
                Files.delete(each);
            }
        }
        Files.createDirectories(path);
        if (!Files.isWritable(path)) {
            throw Trouble.of("cli.demo.readonly", path);
        }
        return folder;
    }

    Path workspace() {
        return path.resolve(WORKSPACE);
    }

    Path export() {
        return path.resolve("export");
    }

    Path pictures() {
        return path.resolve("pictures");
    }

    /// Writes down what is in the folder now.
    void sign(Library library) throws IOException {
        var lines = new ArrayList<String>();
        for (var each : files()) {
            if (!each.getFileName().toString().startsWith(WORKSPACE)) {
                lines.add(Sha256.of(Files.readAllBytes(each)) + "  " + name(each));
            }
        }
        lines.add(state(library) + "  " + WORKSPACE);
        Files.write(path.resolve(LIST), lines);
    }

    private void requireOwn() throws IOException {
        var own = own();
        for (var each : files()) {
            if (!name(each).equals(LIST) && !isOwn(each, own)) {
                throw Trouble.of("cli.demo.foreign", path, name(each));
            }
        }
    }

    private boolean isOwn(Path file, Map<String, String> own) throws IOException {
        var digest = own.get(name(file));
        if (digest == null) {
            return false;
        }
        if (!name(file).equals(WORKSPACE)) {
            return Sha256.of(Files.readAllBytes(file)).hex().equals(digest);
        }
        try (var library = Library.open(file)) {
            return state(library).hex().equals(digest);
        }
    }

    private Map<String, String> own() throws IOException {
        var own = new HashMap<String, String>();
        var list = path.resolve(LIST);
        if (Files.isRegularFile(list)) {
            for (var line : Files.readAllLines(list)) {
                var parts = line.split("  ", 2);
                if (parts.length == 2) {
                    own.put(parts[1], parts[0]);
                }
            }
        }
        return own;
    }

    private List<Path> files() throws IOException {
        return contents().stream().filter(each -> !Files.isDirectory(each)).toList();
    }

    /// Everything in the folder, what stands deepest first.
    private List<Path> contents() throws IOException {
        try (var contents = Files.walk(path)) {
            return contents.filter(each -> !each.equals(path)).sorted(Comparator.reverseOrder()).toList();
        }
    }

    private String name(Path file) {
        return path.relativize(file).toString().replace('\\', '/');
    }

    private static Sha256 state(Library library) {
        return Sha256.of(library.workspaceId() + " " + library.lastEntry());
    }
}
