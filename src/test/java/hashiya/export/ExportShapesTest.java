package hashiya.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.QuestionId;
import hashiya.model.Snapshot;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every shape of an export owes to the folder that it is written into.
class ExportShapesTest {

    private static final int MANY = 150;

    @TempDir
    private Path folder;

    enum Shape {
        WORKSPACE(each -> MarkdownExport.workspace(each, Sample.TEXTS, Options.standard())),
        ARTICLE(each -> MarkdownExport.article(each, Sample.TEXTS, Options.standard(), Sample.ARTICLE)),
        CLAIM(each -> MarkdownExport.claim(each, Sample.TEXTS, Options.standard(), Sample.EXECUTED)),
        QUESTION(each -> MarkdownExport.question(each, Sample.TEXTS, Options.standard(), new QuestionId(1))),
        SOURCE(each -> MarkdownExport.source(each, Sample.TEXTS, Options.standard(), new SourceId(2))),
        TAG(each -> MarkdownExport.tag(each, Sample.TEXTS, Options.standard(), new TagId(2)));

        private final Function<Snapshot, List<ExportedFile>> export;

        Shape(Function<Snapshot, List<ExportedFile>> export) {
            this.export = export;
        }

        List<ExportedFile> of(Snapshot snapshot) {
            return export.apply(snapshot);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_workspace_gives_the_same_bytes_and_leaves_the_files_alone(Shape shape) throws IOException {
        var once = shape.of(Sample.snapshot());
        assertTrue(ExportFolder.write(folder, once).written().size() > 0);
        age();
        var before = marks();
        for (var seed = 0; seed < 5; seed++) {
            var again = shape.of(Sample.shuffled(seed));
            assertEquals(once, again);
            assertEquals(List.of(), ExportFolder.write(folder, again).written());
        }
        assertEquals(before, marks());
    }

    @ParameterizedTest
    @EnumSource
    void an_export_that_fails_leaves_the_last_one_and_what_others_wrote(Shape shape) throws IOException {
        ExportFolder.write(folder, shape.of(Sample.snapshot()));
        Files.writeString(folder.resolve("لي.md"), "لي");
        // A link to nowhere where a folder is wanted: the move fails when others are done.
        Files.createSymbolicLink(folder.resolve("zz"), Path.of("nowhere"));
        var before = marks();
        var changed = new ArrayList<>(shape.of(Sample.hostile(1)));
        changed.add(new ExportedFile("zz/last.md", "آخر\n"));
        assertThrows(ExportException.class, () -> ExportFolder.renew(folder, changed));
        assertEquals(contents(before), contents(marks()));
        assertEquals(List.of(), ExportFolder.write(folder, shape.of(Sample.snapshot())).written());
    }

    @Test
    void only_pages_that_say_something_else_are_written_again() throws IOException {
        ExportFolder.renew(folder, Shape.WORKSPACE.of(Sample.snapshot()));
        age();
        var before = marks();
        var written = ExportFolder.renew(folder, Shape.WORKSPACE.of(Sample.noting("أخرى")));
        assertEquals(1, written.written().size());
        var after = marks();
        var touched = after.keySet().stream().filter(each -> !after.get(each).equals(before.get(each))).toList();
        assertEquals(List.of(Manifest.NAME, Memory.place(written.written().getFirst()), written.written().getFirst()),
                touched);
    }

    /// Once while the files are written beside their places, and once while they are moved there.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_export_that_is_killed_leaves_whole_pages_and_the_next_one_goes_on_from_there(boolean isMoving)
            throws Exception {
        ExportFolder.renew(folder, Killed.files("قديم"));
        Files.writeString(folder.resolve("لي.md"), "لي");
        kill(isMoving);
        for (var each : Killed.files("قديم")) {
            var now = Files.readString(folder.resolve(each.path()));
            assertTrue(now.equals(each.text()) || isMoving && now.equals(each.text().replace("قديم", "جديد")), now);
        }
        try (var left = Files.newDirectoryStream(folder, Swap.STAGE + "*")) {
            for (var each : left) {
                Files.setLastModifiedTime(each, FileTime.from(Instant.EPOCH));
            }
        }
        ExportFolder.renew(folder, Killed.files("جديد"));
        var all = new TreeMap<>(contents(marks()));
        assertEquals("لي", all.remove("لي.md"));
        all.remove(Manifest.NAME);
        assertEquals(Killed.files("جديد").stream().map(ExportedFile::path).sorted().toList(),
                List.copyOf(all.keySet()));
        assertTrue(all.values().stream().allMatch(each -> each.contains("جديد")));
    }

    private void kill(boolean isMoving) throws Exception {
        try (var watch = FileSystems.getDefault().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path") + File.pathSeparator + "target/classes" + File.pathSeparator
                            + "target/test-classes", Killed.class.getName(), folder.toString()).inheritIO().start();
            var wanted = isMoving ? Manifest.NAME : Swap.STAGE;
            for (var seen = false; !seen && process.isAlive(); ) {
                var key = watch.poll(60, TimeUnit.SECONDS);
                seen = key == null || key.pollEvents().stream().map(each -> String.valueOf(each.context()))
                        .anyMatch(each -> isMoving ? each.equals(wanted) : each.startsWith(wanted));
                if (key != null) {
                    key.reset();
                }
            }
            process.destroyForcibly().waitFor();
        }
    }

    /// A program of its own that exports into a folder.
    static final class Killed {

        private Killed() {
        }

        public static void main(String[] arguments) {
            ExportFolder.renew(Path.of(arguments[0]), files("جديد"));
        }

        static List<ExportedFile> files(String word) {
            return IntStream.range(0, MANY)
                    .mapToObj(each -> new ExportedFile("articles/A%03d.md".formatted(each), (word + "\n").repeat(2000)))
                    .toList();
        }
    }

    /// So long ago that a file written now is another.
    private void age() throws IOException {
        for (var each : marks().keySet()) {
            Files.setLastModifiedTime(folder.resolve(each), FileTime.from(Instant.EPOCH));
        }
    }

    /// Of each file its number in the file system, its time and what it says.
    private Map<String, List<Object>> marks() throws IOException {
        var marks = new TreeMap<String, List<Object>>();
        try (var all = Files.walk(folder)) {
            for (var each : all.filter(Files::isRegularFile).toList()) {
                var key = Files.getFileStore(each).supportsFileAttributeView("unix")
                        ? Files.getAttribute(each, "unix:ino") : "";
                marks.put(folder.relativize(each).toString().replace('\\', '/'),
                        List.of(key, Files.getLastModifiedTime(each), Files.readString(each)));
            }
        }
        return marks;
    }

    private static Map<String, String> contents(Map<String, List<Object>> marks) {
        var contents = new TreeMap<String, String>();
        marks.forEach((path, all) -> contents.put(path, all.getLast().toString()));
        return contents;
    }
}
