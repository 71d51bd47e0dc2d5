package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hashiya.change.Change;
import hashiya.model.Bookmark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookmarkTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("work.hashiya");
    }

    @Test
    void a_bookmark_leaves_with_the_file_and_the_last_one_counts() throws Exception {
        Bookmark last;
        try (var library = Library.create(file)) {
            var article = Workspaces.article(library).id();
            assertEquals(Optional.empty(), library.bookmark(article));
            last = new Bookmark(article, 12, 24, 40);
            library.keep(new Bookmark(article, 3, 20, 34));
            library.keep(last);
        }
        var copy = Files.copy(file, folder.resolve("copy.hashiya"));
        try (var library = Library.open(copy)) {
            assertEquals(Optional.of(last), library.bookmark(last.article()));
            Workspaces.assertAllWell(library);
        }
    }

    @Test
    void a_bookmark_is_no_change_nobody_hears_of_it_and_undo_passes_over_it() {
        try (var library = Library.create(file)) {
            var article = Workspaces.article(library);
            var heard = new ArrayList<Change>();
            library.follow(heard::add);
            var entry = library.lastEntry();
            var bookmark = new Bookmark(article.id(), 5, 20, 34);
            library.keep(bookmark);
            assertEquals(entry, library.lastEntry());
            assertEquals(0, heard.size());
            Workspaces.assertAllWell(library);

            library.undo();
            assertEquals(Optional.empty(), library.find(article.id()));
            Workspaces.assertAllWell(library);
            library.redo();
            assertEquals(Optional.of(bookmark), library.bookmark(article.id()));
        }
    }

    @Test
    void a_bookmark_does_not_put_off_the_settling_of_the_file() throws Exception {
        try (var library = Library.create(file)) {
            var article = Workspaces.article(library).id();
            library.settleAfter(Duration.ZERO);
            var bookmark = new Bookmark(article, 7, 22, 30);
            library.keep(bookmark);
            library.settleAfter(Duration.ZERO);
            assertEquals(0, Files.size(Path.of(file + "-wal")));
            var copy = Files.copy(file, folder.resolve("copy.hashiya"));
            try (var other = Library.open(copy)) {
                assertEquals(Optional.of(bookmark), other.bookmark(article));
            }
        }
    }

    @Test
    void where_the_file_is_gone_the_place_is_lost_and_nothing_else() throws Exception {
        try (var library = Library.create(file)) {
            var article = Workspaces.article(library).id();
            Files.move(file, folder.resolve("moved.hashiya"));
            library.keep(new Bookmark(article, 5, 20, 34));
            assertEquals(Optional.empty(), library.bookmark(article));
            Files.move(folder.resolve("moved.hashiya"), file);
        }
        assertFalse(Files.exists(Path.of(file + "-wal")));
    }

    @Test
    void a_workspace_of_the_first_version_opens_and_takes_bookmarks() throws Exception {
        try (var library = Library.create(file)) {
            Workspaces.fill(library);
        }
        Workspaces.sql(file, "DROP TABLE bookmark", "DROP TABLE standing", "DROP TABLE arrangement",
                "DROP TABLE dismissal", "DROP TABLE sketch", "DROP TABLE text_letters", "DROP TABLE stretch",
                "DROP TABLE remark", "DROP TABLE saved_search", "DROP TABLE look",
                "DROP TABLE synonym", "DROP TABLE synonym_group", "DROP TABLE highlight_absorbed",
                "DROP TABLE distinction",
                "DROP TABLE former_anchor", "DROP TABLE earlier_text");
        Workspaces.takeBackClaims(file);
        Workspaces.sql(file, "PRAGMA user_version = 1");
        try (var library = Library.open(file)) {
            Workspaces.assertAllWell(library);
            var article = library.all(hashiya.model.Article.class).getFirst().id();
            library.keep(new Bookmark(article, 2, 20, 34));
            assertEquals(2, library.bookmark(article).orElseThrow().offset());
        }
    }
}
