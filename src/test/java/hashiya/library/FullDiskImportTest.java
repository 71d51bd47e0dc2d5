package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hashiya.importing.Importer;
import hashiya.importing.Outcome;
import hashiya.model.Article;
import hashiya.store.FullDisk;
import hashiya.store.Problem;
import hashiya.store.Store;
import hashiya.store.StoreException;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskImportTest {

    private static final String WORDS = "قالت مصادر محلية إن الطريق فُتح فجر اليوم أمام الشاحنات الصغيرة. ";

    @TempDir
    private Path folder;

    @Test
    void an_import_that_finds_no_room_keeps_what_it_told_of_and_nothing_half_and_goes_on_later() throws IOException {
        var files = Files.createDirectory(folder.resolve("files"));
        for (var number = 100; number < 140; number++) {
            Files.writeString(files.resolve(number + ".txt"), "خبر " + number + "\n\n" + WORDS.repeat(500) + number);
        }
        var store = Store.create(folder.resolve("work.hashiya"));
        try (var library = new Library(store)) {
            var told = new ArrayList<Outcome>();
            run(library, files.resolve("100.txt"), told);
            try (var _ = new FullDisk(store)) {
                var full = assertThrows(StoreException.class, () -> run(library, files, told));
                assertEquals(Problem.DISK_FULL, full.problem());
            }
            assertEquals(told.stream().filter(Outcome.Imported.class::isInstance).count(),
                    library.all(Article.class).size());
            Workspaces.assertAllWell(library);
            run(library, files, told);
            assertEquals(40, library.all(Article.class).size());
            assertEquals(40, told.stream().filter(Outcome.Imported.class::isInstance).count());
            Workspaces.assertAllWell(library);
        }
    }

    private static void run(Library library, Path path, List<Outcome> told) {
        new Importer(library).run(List.of(path), Progress.NONE, told::add);
    }
}
