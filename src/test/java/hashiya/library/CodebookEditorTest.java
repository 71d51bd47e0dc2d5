package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.change.Change;
import hashiya.change.Deed;
import hashiya.library.CodebookEditor.Swept;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.model.TagTree;
import hashiya.text.TextRange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookEditorTest {

    @TempDir
    private Path folder;
    private Library library;
    private Editor editor;
    private CodebookEditor codebook;
    private Article article;

    @BeforeEach
    void open_a_workspace() {
        library = Library.create(folder.resolve("a.hashiya"));
        turn();
        article = Workspaces.article(library);
    }

    @AfterEach
    void close_it() {
        Workspaces.assertAllWell(library);
        library.close();
    }

    @Test
    void a_merged_tag_leaves_its_passages_children_name_and_key_to_the_other() {
        var from = add("فرار", Optional.empty());
        var into = add("انشقاق", Optional.empty());
        var child = add("طرق", Optional.of(from));
        editor.replace(tag(from), tag(from).defined("ترك التنظيم").keyed("F"));
        editor.replace(tag(into), tag(into).defined("خروج من التنظيم"));
        var one = highlight(0, 3, from);
        var both = highlight(4, 9, from, into);
        codebook.merge(from, into);
        assertEquals(List.of("انشقاق", "انشقاق/طرق"), paths());
        assertEquals(List.of(into), tags(one));
        assertEquals(List.of(into), tags(both));
        assertEquals(Optional.of(into), tag(child).parent());
        assertEquals("خروج من التنظيم\n\n«فرار»: ترك التنظيم", tag(into).definition());
        assertEquals("F", tag(into).key());
    }

    @Test
    void a_merge_is_undone_as_one_step_after_a_restart_and_done_again() {
        var from = add("فرار", Optional.empty());
        var into = add("انشقاق", Optional.empty());
        add("طرق", Optional.of(from));
        highlight(0, 3, from);
        var before = everything();
        codebook.merge(from, into);
        var after = everything();
        reopen();
        assertEquals(Deed.TAGS_MERGED, ((Change.Batch) library.nextUndo().orElseThrow()).deed());
        library.undo();
        assertEquals(before, everything());
        reopen();
        library.redo();
        assertEquals(after, everything());
    }

    @Test
    void a_tag_merged_into_one_below_it_gives_it_its_place() {
        add("قبل", Optional.empty());
        var from = add("انشقاق", Optional.empty());
        add("بعد", Optional.empty());
        var between = add("طرق", Optional.of(from));
        var into = add("تهريب", Optional.of(between));
        codebook.merge(from, into);
        assertEquals(List.of("بعد", "تهريب", "تهريب/طرق", "قبل"), paths());
        assertEquals(List.of("قبل", "تهريب", "بعد"), TagTree.of(library.all(Tag.class)).below(Optional.empty())
                .stream().map(Tag::name).toList());
    }

    @Test
    void children_of_one_name_become_one_with_all_their_passages() {
        var from = add("فرار", Optional.empty());
        var into = add("انشقاق", Optional.empty());
        var twin = add("أرقام", Optional.of(from));
        var kept = add("ارقام", Optional.of(into));
        add("كبيرة", Optional.of(twin));
        var passage = highlight(0, 3, twin, from);
        codebook.merge(from, into);
        assertEquals(List.of("انشقاق", "انشقاق/ارقام", "انشقاق/ارقام/كبيرة"), paths());
        assertEquals(List.of(into, kept), tags(passage));
        assertEquals("", tag(kept).definition());
    }

    @Test
    void a_tag_is_never_merged_into_itself_or_the_other_set() {
        var from = add("فرار", Optional.empty());
        var seen = editor.addTag(new Tag.Draft(Optional.empty(), "فرار", "#ff6666", "", TagSet.OBSERVED)).id();
        var before = library.lastEntry();
        assertThrows(IllegalArgumentException.class, () -> codebook.merge(from, from));
        assertThrows(IllegalArgumentException.class, () -> codebook.merge(from, seen));
        assertEquals(before, library.lastEntry());
    }

    @Test
    void all_hits_are_tagged_in_one_step_and_what_is_highlighted_is_not_doubled() {
        var tag = add("أرقام", Optional.empty());
        var carrying = highlight(4, 9, tag);
        var other = highlight(10, 12);
        var swept = codebook.tag(List.of(at(0, 3), at(4, 9), at(10, 12), at(10, 12)), new WantedTag.Known(tag),
                Colour.GREEN, _ -> { });
        assertEquals(new Swept(1, 1, 0), swept);
        var highlights = library.highlights(article.id());
        assertEquals(3, highlights.size());
        assertTrue(highlights.stream().allMatch(each -> each.tags().equals(List.of(tag))));
        assertEquals(Colour.GREEN, highlights.getFirst().colour());
        assertEquals(List.of(Colour.YELLOW, Colour.YELLOW),
                Stream.of(carrying, other).map(each -> library.get(Highlight.class, each.id()).colour()).toList());
        reopen();
        library.undo();
        assertEquals(List.of(carrying, other), library.highlights(article.id()));
    }

    @Test
    void a_new_tag_comes_and_goes_with_the_hits_it_was_made_for() {
        var draft = new Tag.Draft(Optional.empty(), "أرقام", "#ff6666", "", TagSet.OBSERVED);
        codebook.tag(List.of(at(0, 3), at(4, 9)), new WantedTag.New(draft), Colour.RED, _ -> { });
        assertEquals(List.of("أرقام"), paths());
        assertEquals(2, library.highlights(article.id()).size());
        library.undo();
        assertEquals(List.of(), paths());
        assertEquals(List.of(), library.highlights(article.id()));
    }

    @Test
    void nothing_is_written_where_all_carry_the_tag_already_the_text_is_another_or_the_analyst_cancels() {
        var tag = add("أرقام", Optional.empty());
        highlight(4, 9, tag);
        var before = library.lastEntry();
        var known = new WantedTag.Known(tag);
        assertEquals(new Swept(0, 0, 0), codebook.tag(List.of(at(4, 9)), known, Colour.RED, _ -> { }));
        assertEquals(new Swept(0, 0, 1), codebook.tag(List.of(new Passage(article.id(), 2, new TextRange(0, 3))), known,
                Colour.RED, _ -> { }));
        assertThrows(CancellationException.class, () -> codebook.tag(List.of(at(0, 3)), known, Colour.RED, _ -> {
            throw new CancellationException();
        }));
        assertEquals(before, library.lastEntry());
    }

    @Test
    void five_thousand_hits_are_one_journal_entry() {
        var text = "قال 300 ثم ".repeat(5_000);
        var long5000 = Workspaces.article(library, text);
        var hits = IntStream.range(0, 5_000)
                .mapToObj(number -> new Passage(long5000.id(), 1, new TextRange(number * 11 + 4, number * 11 + 7))).toList();
        var tag = add("أرقام", Optional.empty());
        var before = library.lastEntry();
        assertEquals(new Swept(5_000, 0, 0), codebook.tag(hits, new WantedTag.Known(tag), Colour.RED, _ -> { }));
        assertEquals(before + 1, library.lastEntry());
        assertEquals(new TreeSet<>(List.of("300")), new TreeSet<>(library.highlights(long5000.id()).stream()
                .map(Highlight::quote).toList()));
        library.undo();
        assertEquals(List.of(), library.highlights(long5000.id()));
    }

    private void turn() {
        editor = new Editor(library);
        codebook = new CodebookEditor(library);
    }

    private void reopen() {
        library.close();
        library = Library.open(folder.resolve("a.hashiya"));
        turn();
    }

    private TagId add(String name, Optional<TagId> parent) {
        return editor.addTag(new Tag.Draft(parent, name, "#ff6666", "", TagSet.ALLEGED)).id();
    }

    private Highlight highlight(int start, int end, TagId... tags) {
        var made = editor.highlight(article.id(), new TextRange(start, end), Colour.YELLOW);
        return editor.replace(made, made.with(List.of(tags)));
    }

    private Passage at(int start, int end) {
        return new Passage(article.id(), 1, new TextRange(start, end));
    }

    private Tag tag(TagId id) {
        return library.get(Tag.class, id);
    }

    private List<TagId> tags(Highlight of) {
        return library.get(Highlight.class, of.id()).tags();
    }

    private List<String> paths() {
        var tags = library.all(Tag.class);
        return tags.stream().map(tag -> TagTree.of(tags).path(tag.id())).sorted().toList();
    }

    private List<List<? extends Entity>> everything() {
        return List.of(library.all(Tag.class), library.all(Highlight.class));
    }
}
