package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.change.Change.Batch;
import hashiya.change.Deed;
import hashiya.model.Article;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleEditorTest {

    @TempDir
    private Path folder;

    @Test
    void many_articles_change_in_one_step_that_survives_a_restart_and_is_undone_as_one() {
        var file = folder.resolve("w.hashiya");
        List<Article> before;
        try (var library = Library.create(file)) {
            var editor = new Editor(library);
            for (var number = 0; number < 30; number++) {
                bring(editor, number);
            }
            editor.mark(library.all(Article.class).subList(0, 10), ReadState.DONE);
            before = library.all(Article.class);
            var entry = library.lastEntry();
            var changed = new ArticleEditor(library).amend(before, each -> each.with(ReadState.DONE));
            assertEquals(20, changed);
            assertEquals(entry + 1, library.lastEntry());
            assertEquals(0, new ArticleEditor(library).amend(library.all(Article.class), each -> each.with(ReadState.DONE)));
            assertEquals(entry + 1, library.lastEntry());
        }
        try (var library = Library.open(file)) {
            assertEquals(30, library.all(Article.class).stream().filter(each -> each.state() == ReadState.DONE).count());
            assertEquals(Deed.AMENDED, library.undo().map(each -> ((Batch) each).deed()).orElseThrow());
            assertEquals(before, library.all(Article.class));
        }
    }

    private static void bring(Editor editor, int number) {
        var text = "نصّ المقال " + number;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        editor.importArticle(new Facts("عنوان", "", "", "", PartialDate.UNKNOWN, "", "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH), new Content(bytes, text),
                List.of());
    }
}
