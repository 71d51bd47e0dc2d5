package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hashiya.model.ArticleId;
import hashiya.search.IndexTrouble.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_committed_is_there_again_and_what_was_not_is_not() {
        try (var shelf = new Shelf(SearchIndex.open(folder, "w"))) {
            assertEquals(0, shelf.index.journal());
            shelf.put("معسكر");
            shelf.index.commit(17, "seal");
            shelf.put("معسكر آخر");
        }
        try (var shelf = new Shelf(SearchIndex.open(folder, "w"))) {
            assertEquals(17, shelf.index.journal());
            assertEquals(List.of(1), shelf.found("معسكر"));
            shelf.index.check();
        }
    }

    @Test
    void an_index_that_cannot_be_used_says_why() throws IOException {
        try (var index = SearchIndex.open(folder, "w")) {
            index.update(List.of(Shelf.article(new ArticleId(1), "", "معسكر", Map.of(), "")));
            index.commit(1, "seal");
            assertEquals(Reason.IN_USE, reason());
        }
        assertEquals(Reason.OTHER_WORKSPACE,
                assertThrows(IndexTrouble.class, () -> SearchIndex.open(folder, "x")).reason());
        var file = folder.resolve("file");
        Files.writeString(file, "");
        assertEquals(Reason.UNWRITABLE, assertThrows(IndexTrouble.class,
                () -> SearchIndex.open(file.resolve("below"), "w")).reason());
        Files.delete(file);
        var whole = contents();
        for (var each : whole.keySet()) {
            Files.write(each, new byte[whole.get(each).length / 2]);
            assertNotEquals(Optional.empty(), damage(), each.toString());
            restore(whole);
            if (!each.getFileName().toString().startsWith("segments")) {
                Files.delete(each);
                assertEquals(Optional.of(Reason.DAMAGED), damage(), each.toString());
                restore(whole);
            }
        }
        assertEquals(Optional.empty(), damage());
    }

    @Test
    void an_index_that_was_written_otherwise_is_not_read() throws IOException {
        try (var shelf = new Shelf(SearchIndex.open(folder, "w"))) {
            shelf.put("معسكر");
            shelf.index.commit(17, "seal");
        }
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false))) {
            var data = new HashMap<>(SegmentInfos.readLatestCommit(directory).getUserData());
            assertEquals("17", data.get("journal"));
            data.computeIfPresent("schema", (_, version) -> version + "1");
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
        assertEquals(Reason.OTHER_SCHEMA, reason());
    }

    private Optional<Reason> damage() {
        try (var index = SearchIndex.open(folder, "w")) {
            index.check();
            return Optional.empty();
        } catch (IndexTrouble e) {
            return Optional.of(e.reason());
        }
    }

    private Map<Path, byte[]> contents() throws IOException {
        var contents = new HashMap<Path, byte[]>();
        try (var files = Files.list(folder)) {
            for (var each : files.filter(file -> !file.getFileName().toString().equals("write.lock")).toList()) {
                contents.put(each, Files.readAllBytes(each));
            }
        }
        return contents;
    }

    private static void restore(Map<Path, byte[]> contents) throws IOException {
        for (var each : contents.entrySet()) {
            Files.write(each.getKey(), each.getValue());
        }
    }

    private Reason reason() {
        return assertThrows(IndexTrouble.class, () -> SearchIndex.open(folder, "w")).reason();
    }
}
