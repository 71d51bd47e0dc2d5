package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.search.IndexTrouble.Reason;
import hashiya.search.query.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever stands in the files of an index, it is searched, or says that it cannot be used; and another can be begun in
/// its place.
class IndexDamageTest {

    private static final Set<Reason> TO_BE_MADE_ANEW = EnumSet.of(Reason.DAMAGED, Reason.OTHER_SCHEMA,
            Reason.OTHER_WORKSPACE);
    private static final int STRETCH = 48;

    @TempDir
    private Path folder;
    private final Map<Path, byte[]> whole = new TreeMap<>();

    @BeforeEach
    void write() throws IOException {
        try (var shelf = new Shelf(SearchIndex.open(folder, "w"))) {
            for (var number = 0; number < 60; number++) {
                shelf.put("عنوان " + number, "قال مصدر " + number + " إن المقاتلين في إدلب " + "كلمة ".repeat(number),
                        Map.of(Field.OUTLET, List.of("ناشر " + number % 7), Field.TAG, List.of("وسم")), "2017-07");
                if (number % 30 == 29) {
                    shelf.index.commit(number, "seal");
                }
            }
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                whole.put(file, Files.readAllBytes(file));
            }
        }
    }

    @Test
    void files_that_were_written_over_anywhere() throws IOException {
        for (var file : whole.keySet()) {
            var step = Math.max(STRETCH, whole.get(file).length / 60);
            for (var from = 0; from < whole.get(file).length; from += step) {
                var bytes = whole.get(file).clone();
                Arrays.fill(bytes, from, Math.min(bytes.length, from + STRETCH), (byte) 0xff);
                damaged(file, bytes, from);
            }
        }
    }

    @Test
    void files_with_other_bytes_here_and_there_and_files_that_break_off() throws IOException {
        var random = new Random(4);
        var files = List.copyOf(whole.keySet());
        for (var round = 0; round < 150; round++) {
            var file = files.get(random.nextInt(files.size()));
            var bytes = whole.get(file).clone();
            if (random.nextInt(4) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            } else {
                for (var more = random.nextInt(5); more >= 0; more--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
            damaged(file, bytes, round);
        }
    }

    private void damaged(Path file, byte[] bytes, int what) throws IOException {
        for (var each : whole.entrySet()) {
            Files.write(each.getKey(), each.getKey().equals(file) ? bytes : each.getValue());
        }
        try (var shelf = new Shelf(SearchIndex.open(folder, "w"))) {
            for (var query : List.of("مقاتلين", "«في إدلب»", "NEAR(مصدر إدلب)", "مقا*", "-مصدر", "outlet:ناشر", "before:2018")) {
                shelf.search(query);
                shelf.census(query);
            }
            shelf.index.complete("ناش", 5);
            shelf.index.check();
            shelf.put(new ArticleId(5).toString());
            shelf.index.commit(99, "seal");
        } catch (IndexTrouble e) {
            assertTrue(TO_BE_MADE_ANEW.contains(e.reason()), () -> file + " at " + what + ": " + e);
        }
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) {
                Files.delete(each);
            }
        }
        assertDoesNotThrow(() -> SearchIndex.open(folder, "w").close(), () -> file + " at " + what);
    }
}
