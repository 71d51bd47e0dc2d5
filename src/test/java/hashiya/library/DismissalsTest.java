package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Dismissals;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DismissalsTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_dismissed_stays_in_the_file_and_can_be_taken_back() {
        var file = folder.resolve("work.hashiya");
        Dismissals two;
        try (var library = Library.create(file)) {
            var article = Workspaces.article(library).id();
            var entry = library.lastEntry();
            assertEquals(Dismissals.none(article), library.dismissals(article));
            two = Dismissals.none(article).with("نفى الوزير").with("قال الناطق");
            library.keep(two);
            assertEquals(entry, library.lastEntry(), "no change, and nothing to undo");
            Workspaces.assertAllWell(library);
        }
        try (var library = Library.open(file)) {
            assertEquals(two, library.dismissals(two.article()));
            library.keep(two.without("نفى الوزير"));
            assertEquals(new Dismissals(two.article(), new TreeSet<>(List.of("قال الناطق"))),
                    library.dismissals(two.article()));
            library.undo();
            library.redo();
            assertEquals(1, library.dismissals(two.article()).quotes().size(), "undo passes over it");
        }
    }

    @Test
    void who_only_looks_at_a_workspace_dismisses_nothing() {
        try (var library = Library.create(folder.resolve("work.hashiya"))) {
            var article = Workspaces.article(library).id();
            library.keep(Dismissals.none(article).with("قال"));
            library.readInPassing();
            library.keep(Dismissals.none(article));
            assertEquals(Dismissals.none(article), library.dismissals(article));
        }
    }
}
