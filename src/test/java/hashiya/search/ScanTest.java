package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.NoteTarget;
import hashiya.model.Sha256;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.model.Tag;
import hashiya.model.TagSet;
import hashiya.search.Found.Kind;
import hashiya.search.Found.Layer;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {

    private static final String CAMP = "أقامت الجماعة معسكرًا في إدلب.\nيُحتجز فيه ٣٠٠ منشقّ، وبينهم أوروبيّون.";
    private static final String OTHER = "لا ذكر هنا لشيء من ذلك.";

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void fill_a_workspace() {
        library = Library.create(folder.resolve("w.hashiya"));
        var editor = new Editor(library);
        var camp = article(editor, "معسكر المنشقين", CAMP);
        article(editor, "", OTHER);
        var start = CAMP.indexOf("يُحتجز");
        var highlight = editor.highlight(camp, new TextRange(start, CAMP.length()), Colour.YELLOW);
        editor.note(new NoteTarget.OnHighlight(highlight.id()), "كم منشقًّا في *إدلب*؟");
        editor.addTag(new Tag.Draft(Optional.empty(), "انشقاق", "#112233", "", TagSet.ALLEGED));
        editor.record(Claim.Draft.of("300 منشق محتجزون في إدلب"), new Statement(Stance.ASSERTS,
                List.of(new Speaker.New("قائد في إدلب", SourceKind.UNNAMED)), PartialDate.UNKNOWN), highlight.id());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void words_without_vowels_and_in_other_digits_find_the_text_and_mark_its_letters() {
        var found = search("300 منشق").stream().filter(each -> each.kind() == Kind.ARTICLE).toList();
        assertEquals(1, found.size());
        assertEquals(Layer.FOLDED, found.getFirst().layer());
        assertEquals(List.of("٣٠٠", "منشقّ"), found.getFirst().hits().stream().map(hit -> hit.in(CAMP)).toList());
        assertEquals(List.of("٣٠٠", "منشقّ"), found.getFirst().marks().stream()
                .map(mark -> mark.in(found.getFirst().snippet())).toList());
    }

    @Test
    void every_kind_of_thing_is_found() {
        assertEquals(Kind.ARTICLE, kinds("منشق").getFirst(), "what has it in the title comes first");
        assertEquals(Set.of(Kind.ARTICLE, Kind.HIGHLIGHT, Kind.CLAIM, Kind.NOTE), Set.copyOf(kinds("منشق")));
        assertEquals(List.of(Kind.TAG), kinds("انشقاق"));
        assertTrue(kinds("قائد").contains(Kind.SOURCE));
    }

    @Test
    void all_words_must_be_there_and_phrases_stand_together() {
        assertTrue(kinds("إدلب أوروبيون").contains(Kind.ARTICLE));
        assertTrue(kinds("إدلب باريس").isEmpty());
        assertTrue(kinds("«في إدلب»").contains(Kind.ARTICLE));
        assertTrue(kinds("\"إدلب في\"").isEmpty());
    }

    @Test
    void letters_as_typed_are_the_exact_layer_and_come_first() {
        assertEquals(Layer.EXACT, search("معسكرًا").getFirst().layer());
        assertEquals(Layer.FOLDED, search("معسكرا").getFirst().layer());
    }

    @Test
    void a_query_without_letters_finds_nothing() {
        for (var typed : List.of("", "  ", "\"", "«»", "؟!", "\"\"\"")) {
            assertEquals(List.of(), search(typed), typed);
        }
    }

    @Test
    void a_snippet_is_cut_between_words_and_keeps_the_hit() {
        var text = "كلمة ".repeat(100) + "فيروس" + " كلمة".repeat(100);
        var snippet = Snippet.of(text, List.of(new TextRange(500, 505)));
        assertTrue(snippet.words().startsWith("…كلمة ") || snippet.words().startsWith("… كلمة"), snippet.words());
        assertTrue(snippet.words().strip().endsWith("كلمة…"), snippet.words());
        assertEquals("فيروس", snippet.marks().getFirst().in(snippet.words()));
    }

    @Test
    void a_snippet_of_one_endless_word_keeps_the_start_of_the_hit() {
        var text = "ا".repeat(5000);
        var snippet = Snippet.of(text, List.of(new TextRange(2000, 4000)));
        assertTrue(snippet.words().length() < 300, snippet.words());
        assertEquals(1, snippet.marks().size());
    }

    private List<Kind> kinds(String typed) {
        return search(typed).stream().map(Found::kind).toList();
    }

    private List<Found> search(String typed) {
        return Scan.search(library.snapshot(), library::text, Query.of(typed));
    }

    private static hashiya.model.ArticleId article(Editor editor, String title, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var facts = new Facts(title, "", "", "", PartialDate.UNKNOWN, "", "ar");
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH);
        return editor.importArticle(facts, evidence, new Content(bytes, text), List.of()).id();
    }
}
