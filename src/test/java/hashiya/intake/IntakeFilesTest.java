package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hashiya.intake.Refusal.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");

    @TempDir
    private Path folder;

    @Test
    void files_of_a_folder_come_by_name_with_those_of_its_folders() throws IOException {
        file("b.txt");
        file("a.txt");
        file("c/z.txt");
        file("c/مقال.txt");
        file("empty.pdf");
        assertEquals(List.of("a.txt", "b.txt", "c/z.txt", "c/مقال.txt", "empty.pdf"), files(folder));
    }

    @Test
    void hidden_files_and_folders_are_left_out() throws IOException {
        file(".hidden.txt");
        file(".git/a.txt");
        file("a.txt");
        assertEquals(List.of("a.txt"), files(folder));
    }

    @Test
    void a_hidden_file_that_is_named_is_meant() throws IOException {
        assertEquals(List.of(".hidden.txt"), files(file(".hidden.txt")));
    }

    @Test
    void links_are_followed_but_not_in_circles() throws IOException {
        file("inner/a.txt");
        Files.createSymbolicLink(folder.resolve("inner/loop"), folder);
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("inner/a.txt"));
        assertEquals(List.of("inner/a.txt", "link.txt"), files(folder));
    }

    @Test
    void a_link_to_nothing_is_listed_and_refused_on_reading() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
        assertEquals(List.of("gone.txt"), files(folder));
        assertEquals(new Refusal(Reason.UNREADABLE, "gone.txt", ""), IntakeFiles.read(folder.resolve("gone.txt"), NOW));
    }

    @Test
    void a_path_that_is_not_there_is_an_error() {
        assertThrows(NoSuchFileException.class, () -> IntakeFiles.files(folder.resolve("nowhere")).toList());
    }

    @Test
    void a_seed_is_read_from_disk() {
        var file = Path.of("seeds", Seeds.NAMES.getFirst());
        var incoming = assertInstanceOf(Incoming.class, IntakeFiles.read(file, NOW));
        assertEquals(Seeds.text(0), incoming.content().text());
    }

    @Test
    void a_folder_is_no_file() {
        assertEquals(Reason.UNREADABLE, ((Refusal) IntakeFiles.read(folder, NOW)).reason());
    }

    @Test
    void a_huge_file_is_refused_without_reading_it() throws IOException {
        var huge = folder.resolve("huge.txt");
        try (var sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(8L << 30);
        }
        assertEquals(new Refusal(Reason.TOO_LARGE, "huge.txt", "64"), IntakeFiles.read(huge, NOW));
    }

    @Test
    void what_a_browser_saved_beside_a_page_is_left_out() throws IOException {
        for (var name : List.of("خبر.html", "خبر_files/style.txt", "other_files/a.txt")) {
            file(name);
        }
        assertEquals(List.of("other_files/a.txt", "خبر.html"), files(folder));
    }

    private Path file(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "قال المصدر");
    }

    @Test
    void what_a_folder_says_of_itself_is_no_article_unless_it_is_named() throws IOException {
        for (var name : List.of("README.md", "readme", "LICENSE.txt", "readme-news.txt", "a.txt")) {
            file(name);
        }
        assertEquals(List.of("a.txt", "readme-news.txt"), files(folder));
        assertEquals(List.of("README.md"), files(folder.resolve("README.md")));
    }

    private List<String> files(Path path) throws IOException {
        try (var files = IntakeFiles.files(path)) {
            return files.map(file -> folder.relativize(file).toString()).toList();
        }
    }
}
