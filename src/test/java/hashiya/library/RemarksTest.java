package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Content;
import hashiya.model.EarlierText;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Remark;
import hashiya.model.Remark.Kind;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemarksTest {

    private static final List<Remark> FIRST = List.of(new Remark(Kind.INSIDE, "a.zip/ب, 1.html"),
            new Remark(Kind.OTHER_COLUMN, "ملاحظة: لا شيء"), new Remark(Kind.OTHER_COLUMN, "عدد: 3"));
    private static final List<Remark> SECOND = List.of(new Remark(Kind.DECLARED_ENCODING_WRONG, "iso-8859-6"));

    @TempDir
    private Path folder;

    @Test
    void every_text_of_an_article_keeps_what_was_remarked_on_its_own_bytes() {
        var file = folder.resolve("work.hashiya");
        try (var library = Library.create(file)) {
            var facts = new Facts("خبر", "", "", "", PartialDate.UNKNOWN, "", "ar");
            var article = new Editor(library).importArticle(facts, evidence("نص أول", FIRST), content("نص أول"),
                    List.of());
            var revisions = new Revisions(library);
            revisions.apply(revisions.renewal(article.id(), content("نص ثانٍ"), evidence("نص ثانٍ", SECOND), List.of()));
            revisions.apply(revisions.correction(article.id(), "نص ثالث"));
            Workspaces.article(library);
        }
        try (var library = Library.open(file)) {
            var both = library.all(hashiya.model.Article.class);
            assertEquals(both.getFirst(), library.article(both.getFirst().id()));
            assertEquals(SECOND, both.getFirst().evidence().remarks());
            assertEquals(List.of(FIRST, SECOND), both.getFirst().earlier().stream().map(EarlierText::evidence)
                    .map(Evidence::remarks).toList());
            assertEquals(List.of(), both.getLast().evidence().remarks());
            library.undo();
            library.undo();
            library.undo();
            assertEquals(FIRST, library.article(both.getFirst().id()).evidence().remarks());
            Workspaces.assertAllWell(library);
        }
    }

    private static Content content(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8), text);
    }

    private static Evidence evidence(String text, List<Remark> remarks) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Evidence(Sha256.of(bytes), bytes.length, "a.html", "UTF-8", Instant.EPOCH, remarks);
    }
}
