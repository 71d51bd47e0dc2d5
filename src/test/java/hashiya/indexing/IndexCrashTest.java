package hashiya.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.library.Elsewhere;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Id;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class IndexCrashTest {

    @TempDir
    private Path folder;

    @Test
    void a_kill_while_it_is_written_leaves_an_index_that_comes_back_to_the_journal() throws Exception {
        var file = folder.resolve("w.hashiya");
        Library.create(file).close();
        for (var round = 0; round < 3; round++) {
            var worker = Elsewhere.java(folder, IndexWorker.class, file.toString(),
                    folder.resolve("index").toString()).start();
            try (BufferedReader lines = worker.inputReader()) {
                for (var line = 0; line < 40 + round * 25; line++) {
                    assertTrue(lines.readLine() != null, "The worker stopped by itself");
                }
                worker.toHandle().destroyForcibly();
                assertEquals(128 + 9, worker.waitFor());
            }
            try (var library = Library.open(file)) {
                var articles = library.all(Article.class).stream().<Id>map(Article::id).collect(Collectors.toSet());
                assertEquals(articles, Finding.afresh(library, IndexPlaces.in(folder.resolve("index")), "مقاتلين"));
            }
        }
    }
}
