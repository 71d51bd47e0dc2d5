package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import hashiya.intake.Refusal.Reason;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Sha256;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastedTextTest {

    @TempDir
    private Path folder;

    @Test
    void a_pasted_text_is_an_article_of_no_file_and_comes_in_once() {
        var text = "قال مصدر محلي إن عشرات العائلات وصلت إلى المدينة أمس.";
        try (var library = Library.create(folder.resolve("w.hashiya"))) {
            var importer = new Importer(library);
            var article = assertInstanceOf(Outcome.Imported.class, importer.paste(text)).article();
            assertEquals(Sha256.of(text), article.evidence().sha256());
            assertEquals("", article.evidence().fileName());
            assertEquals(article.id(), assertInstanceOf(Outcome.Duplicate.class, importer.paste(text)).article());
            assertEquals(Reason.EMPTY,
                    assertInstanceOf(Outcome.Refused.class, importer.paste(" \n ")).refusal().reason());
            library.undo();
            assertEquals(List.of(), library.all(Article.class));
        }
    }
}
