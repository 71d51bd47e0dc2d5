package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Standing;
import hashiya.model.Standing.Open;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
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
            standing = new Standing(List.of(new Open(article.id(), OptionalInt.of(7)),
                    new Open(article.id(), OptionalInt.empty())), 1, "claims", 0.3, true);
            library.keep(Standing.of(List.of(article.id()), 0));
            library.keep(standing);
            assertEquals(entry, library.lastEntry());
        }
        try (var library = Library.open(file)) {
            assertEquals(standing, library.standing());
            Workspaces.assertAllWell(library);
            library.undo();
            assertEquals(new Standing(List.of(), 0, "claims", 0.3, false), library.standing());
            library.redo();
            assertEquals(standing, library.standing());
        }
    }
}
