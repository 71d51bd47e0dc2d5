package hashiya.ui.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Revision;
import hashiya.model.Article;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A long text is corrected paragraph by paragraph.
class CorrectionModelTest {

    private static final String FIRST = "قال القائد إن نحو ثلاثمئة محتجزون.";
    /// Longer than what a text area takes at once.
    private static final String LONG = "ونفى متحدث صحة هذه الأنباء. ".repeat(400).strip();
    private static final String LAST = "وانتهى البيان.";
    private static final String TEXT = FIRST + "\n\n" + LONG + "\n" + LAST + "\n";

    @TempDir
    private Path folder;
    private final Background background = new Background(Runnable::run);
    private Library library;
    private Workspace workspace;
    private Article article;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("w.hashiya"));
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        article = new Editor(library).importArticle(new Facts("بيان", "", "", "", PartialDate.UNKNOWN, "", "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH),
                new Content(bytes, TEXT), List.of());
        workspace = new Workspace(library, background, e -> {
            throw new AssertionError(e);
        });
    }

    @AfterEach
    void close() {
        background.close();
        workspace.close();
        library.close();
    }

    @Test
    void from_passage_to_passage_what_is_corrected_becomes_one_version_and_one_step_back() throws Exception {
        assertFalse(CorrectionModel.canBeWhole(TEXT));
        var model = new CorrectionModel(workspace, article, TEXT, Optional.of(new TextRange(4, 10)));
        assertEquals(FIRST, model.part());
        assertFalse(model.leads(-1));

        model.edit(FIRST.replace("ثلاثمئة", "أربعمئة من المقاتلين"));
        var read = new StringBuilder(model.step(1));
        assertTrue(LONG.startsWith(read.toString()) && read.length() <= 4_000, "a part of the long paragraph");
        while (model.leads(1)) {
            read.append(' ').append(model.step(1));
        }
        assertEquals(LONG + " " + LAST, read.toString(), "every passage, and none twice");
        model.edit("وانتهى البيان كله.");
        assertTrue(LONG.endsWith(model.step(-1)));

        var done = new CompletableFuture<Revision>();
        model.apply(new Messages(Language.ENGLISH), done::complete);
        done.get(30, TimeUnit.SECONDS);
        assertEquals(TEXT.replace("ثلاثمئة", "أربعمئة من المقاتلين").replace("البيان.", "البيان كله."),
                library.text(library.article(article.id())));
        assertEquals(2, library.article(article.id()).text().number());
        library.undo();
        assertEquals(TEXT, library.text(library.article(article.id())));
    }
}
