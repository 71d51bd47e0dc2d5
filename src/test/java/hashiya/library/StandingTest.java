package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Standing;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {

    @TempDir
    private Path folder;

    @Test
    void what_stood_open_is_kept_with_the_file_and_is_no_change() {
        var file = folder.resolve("work.hashiya");
        Standing standing;
        try (var library = Library.create(file)) {
            assertEquals(Standing.NOTHING, library.standing());
            var article = Workspaces.article(library);
            var entry = library.lastEntry();
            standing = new Standing(List.of(article.id(), article.id()), 1);
            library.keep(new Standing(List.of(article.id()), 0));
            library.keep(standing);
            assertEquals(entry, library.lastEntry());
        }
        try (var library = Library.open(file)) {
            assertEquals(standing, library.standing());
            Workspaces.assertAllWell(library);
            library.undo();
            assertEquals(Standing.NOTHING, library.standing());
            library.redo();
            assertEquals(standing, library.standing());
        }
    }
}
