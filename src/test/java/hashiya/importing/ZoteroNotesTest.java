package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.ExchangeRefusal;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes shaped as Zotero writes them into Markdown.
class ZoteroNotesTest {

    private static final String TEXT = "قال مصدر عسكري 🌿 إن الطريق مغلق.\nونفى متحدث آخر أن الطريق مغلق.\nوصل 300 مقاتل.";

    @TempDir
    private Path folder;
    private Library library;
    private Article article;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("w.hashiya"));
        article = Printed.at("https://example.org/1", TEXT, library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_note_of_zotero_says_its_article_only_to_people() throws IOException {
        var file = Files.writeString(folder.resolve("z.md"), """
                # تعليقات

                (11/26/2026, 2:32:10 AM)

                <span style="background-color: #5fb23680">“قال مصدر عسكري”</span> ([Smith, 2020, p. 3](zotero://select/library/items/AB12)) \
                ([pdf](zotero://open-pdf/library/items/CD34?page=3&annotation=EF56)) يُراجع *هذا*

                > “وصل 300 مقاتل” ([Smith, 2020](zotero://select/library/items/AB12)) ([snapshot](zotero://open/library/items/CD34?annotation=EF57))

                “ليس هنا” ([Smith, 2020](zotero://select/library/items/AB12))

                ([Smith, 2020](zotero://select/library/items/AB12)) عن المقال

                خلاصة
                """);
        assertTrue(AnnotationImporter.takes(file));
        var refused = (Brought.Refused) new AnnotationImporter(library).bring(file);
        assertEquals(ExchangeRefusal.Reason.WHICH_ARTICLE, refused.refusal().reason());
        assertEquals(List.of(), passages());
        var brought = (Brought.Taken) new AnnotationImporter(library).bring(file, article.id());
        assertEquals(List.of("قال مصدر عسكري", "وصل 300 مقاتل"), passages());
        assertEquals(Colour.GREEN, library.all(Highlight.class).getFirst().colour());
        assertEquals(List.of("يُراجع *هذا*", "عن المقال", "خلاصة"), notes());
        assertEquals(List.of(Reason.NOT_FOUND), reasons(brought));
        assertFalse(((Brought.Taken) new AnnotationImporter(library).bring(file, article.id())).isNew());
        assertFalse(AnnotationImporter.takes(Files.writeString(folder.resolve("a.md"), "# خبر\n\nقال مصدر.")));
        assertFalse(AnnotationImporter.takes(Files.writeString(folder.resolve("a.json"), "{\"title\": \"خبر\"}")));
    }

    @Test
    void zotero_cites_several_writes_escapes_stands_words_for_pictures_and_rules_between_notes() throws IOException {
        var file = Files.writeString(folder.resolve("z.md"), """
                # Annotations \s
                (11/26/2026, 2:32:10 AM)

                “قال مصدر عسكري” ([Smith \\[ed.\\], 2020, p. 3](zotero://select/groups/12/items/AB12); [Ali, 2019](zotero://select/library/items/AB13)) \
                ([pdf](zotero://open-pdf/groups/12/items/CD34?page=3&annotation=EF56)) يُراجع

                \\[image\\] ([Smith, 2020, p. 4](zotero://select/library/items/AB12)) ([pdf](zotero://open-pdf/library/items/CD34?page=4&annotation=EF58))

                ---

                # ملاحظة ثانية

                [“وصل 300 مقاتل”](zotero://open/library/items/CD34?annotation=EF57) ([Smith, 2020](zotero://select/library/items/AB12)) عدد
                """);
        assertTrue(AnnotationImporter.takes(file));
        var brought = (Brought.Taken) new AnnotationImporter(library).bring(file, article.id());
        assertEquals(List.of("قال مصدر عسكري", "وصل 300 مقاتل"), passages());
        assertEquals(List.of("يُراجع", "عدد"), notes());
        assertEquals(List.of(Reason.NO_PASSAGE), reasons(brought));
    }

    private List<String> passages() {
        return library.all(Highlight.class).stream().map(Highlight::quote).toList();
    }

    private List<String> notes() {
        return library.all(Note.class).stream().map(Note::markdown).toList();
    }

    private static List<Reason> reasons(Brought.Taken brought) {
        return brought.caveats().stream().map(Caveat::reason).toList();
    }
}
