package hashiya.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hashiya.export.ExportException.Problem;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFolderTest {

    private static final ExportedFile INDEX = new ExportedFile("index.md", "# فهرس\n");
    private static final ExportedFile ARTICLE = new ExportedFile("articles/A3 مقال.md", "نصّ\n");

    @TempDir
    private Path parent;

    @Test
    void files_are_utf_8_without_a_mark_and_nothing_else_is_left_in_the_folder() throws Exception {
        var folder = parent.resolve("جديد/export");
        var written = ExportFolder.write(folder, List.of(INDEX, ARTICLE));
        assertEquals(new Written(List.of("articles/A3 مقال.md", "index.md"), List.of(), List.of()), written);
        assertArrayEquals("# فهرس\n".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(folder.resolve("index.md")));
        assertEquals(List.of(Manifest.NAME, "articles/A3 مقال.md", "index.md"), List.copyOf(contents(folder).keySet()));
    }

    @Test
    void writing_the_same_again_touches_nothing() throws Exception {
        ExportFolder.write(parent, List.of(INDEX, ARTICLE));
        var before = Files.getLastModifiedTime(parent.resolve(Manifest.NAME));
        var written = ExportFolder.write(parent, List.of(INDEX, ARTICLE));
        assertEquals(new Written(List.of(), List.of("articles/A3 مقال.md", "index.md"), List.of()), written);
        assertEquals(before, Files.getLastModifiedTime(parent.resolve(Manifest.NAME)));
    }

    @Test
    void a_file_of_the_last_export_is_replaced() throws Exception {
        ExportFolder.write(parent, List.of(INDEX, ARTICLE));
        ExportFolder.write(parent, List.of(new ExportedFile("index.md", "آخر\n")));
        assertEquals("آخر\n", contents(parent).get("index.md"));
        assertEquals("نصّ\n", contents(parent).get("articles/A3 مقال.md"));
    }

    @Test
    void somebody_elses_file_of_the_same_name_stays_and_nothing_is_written() throws Exception {
        Files.writeString(parent.resolve("index.md"), "يوميّات");
        var before = contents(parent);
        var failure = assertThrows(ExportException.class, () -> ExportFolder.write(parent, List.of(ARTICLE, INDEX)));
        assertEquals(Problem.FOREIGN_FILE, failure.problem());
        assertEquals(parent.resolve("index.md"), failure.file());
        assertEquals(before, contents(parent));
    }

    @Test
    void a_file_changed_by_hand_since_is_not_overwritten() throws Exception {
        ExportFolder.write(parent, List.of(INDEX, ARTICLE));
        Files.writeString(parent.resolve("index.md"), "# فهرسي\n");
        var failure = assertThrows(ExportException.class,
                () -> ExportFolder.renew(parent, List.of(new ExportedFile("index.md", "آخر\n"))));
        assertEquals(Problem.FOREIGN_FILE, failure.problem());
        assertEquals("# فهرسي\n", contents(parent).get("index.md"));
        assertEquals("نصّ\n", contents(parent).get("articles/A3 مقال.md"));
    }

    @Test
    void renewing_takes_away_what_is_no_longer_part_of_the_export_and_only_that() throws Exception {
        var changed = new ExportedFile("articles/A4 آخر.md", "نصّ\n");
        ExportFolder.renew(parent, List.of(INDEX, ARTICLE, changed, new ExportedFile("tags/T1.md", "وسم\n")));
        Files.writeString(parent.resolve("articles/A4 آخر.md"), "نصّي\n");
        Files.writeString(parent.resolve("articles/mine.md"), "لي");
        var written = ExportFolder.renew(parent, List.of(INDEX));
        assertEquals(List.of("articles/A3 مقال.md", "tags/T1.md"), written.removed());
        assertEquals(List.of(Manifest.NAME, "articles/A4 آخر.md", "articles/mine.md", "index.md"),
                List.copyOf(contents(parent).keySet()));
        assertFalse(Files.exists(parent.resolve("tags")));
    }

    @Test
    void an_export_that_fails_halfway_leaves_the_last_one_whole() throws Exception {
        ExportFolder.renew(parent, List.of(INDEX, ARTICLE));
        var before = contents(parent);
        // A link to nowhere in the place of a folder: the third move cannot work, when two have.
        Files.createSymbolicLink(parent.resolve("claims"), Path.of("nowhere"));
        var files = List.of(new ExportedFile("index.md", "آخر\n"), new ExportedFile("new/a.md", "أ\n"),
                new ExportedFile("claims/C-001.md", "ب\n"));
        assertThrows(ExportException.class, () -> ExportFolder.renew(parent, files));
        assertEquals(before, contents(parent));
        assertFalse(Files.exists(parent.resolve("new")));
        assertEquals(3, ExportFolder.write(parent, List.of(INDEX, ARTICLE, new ExportedFile("b.md", ""))).files());
    }

    @Test
    void a_first_export_that_fails_leaves_no_folder() {
        var folder = parent.resolve("a/b");
        var tooLong = new ExportedFile("x".repeat(400) + ".md", "");
        var failure = assertThrows(ExportException.class, () -> ExportFolder.write(folder, List.of(INDEX, tooLong)));
        assertEquals(Problem.NAME_REFUSED, failure.problem());
        assertFalse(Files.exists(parent.resolve("a")));
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_named() throws Exception {
        var file = Files.writeString(parent.resolve("file"), "x");
        assertEquals(Problem.NOT_A_FOLDER,
                assertThrows(ExportException.class, () -> ExportFolder.write(file, List.of(INDEX))).problem());
        assertEquals(Problem.NOT_A_FOLDER, assertThrows(ExportException.class,
                () -> ExportFolder.write(file.resolve("below"), List.of(INDEX))).problem());
        assertEquals("x", Files.readString(file));
    }

    @Test
    void a_file_in_the_place_of_a_folder_inside_is_named_and_nothing_is_written() throws Exception {
        Files.writeString(parent.resolve("articles"), "x");
        var failure = assertThrows(ExportException.class, () -> ExportFolder.write(parent, List.of(INDEX, ARTICLE)));
        assertEquals(Problem.NOT_A_FOLDER, failure.problem());
        assertEquals(parent.resolve("articles"), failure.file());
        assertEquals(Map.of("articles", "x"), contents(parent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.md", "a/../../x.md", "/x.md", "a//b.md", "", "a\\b.md", "./x.md"})
    void a_path_out_of_the_folder_is_refused(String path) {
        assertThrows(IllegalArgumentException.class, () -> new ExportedFile(path, ""));
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_has_its_sentence(Problem problem) {
        for (var language : Language.values()) {
            assertEquals(true, new Messages(language).text(problem.key(), "ملف.md").contains("ملف.md"));
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
