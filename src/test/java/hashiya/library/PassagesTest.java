package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.text.Graphemes;
import hashiya.text.TextRange;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {

    private static final String TEXT = "قال مصدرٌ عسكريّ، إنّ 300 مقاتلٍ «في إدلب».\nونفى 👨‍👩‍👧 آخرُ ذلك... ثم صمت.";

    @TempDir
    private Path folder;
    private Library library;
    private Editor editor;
    private Article article;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("a.hashiya"));
        editor = new Editor(library);
        article = Workspaces.article(library, TEXT);
    }

    @AfterEach
    void close() {
        Workspaces.assertAllWell(library);
        library.close();
    }

    @Test
    void resizing_keeps_all_but_the_extent_and_takes_whole_letters() {
        var before = highlight("مصدر", Colour.RED, tag("أ"));
        var note = editor.note(new NoteTarget.OnHighlight(before.id()), "حاشية");
        var after = editor.passages().resize(before.id(), range("مصدر"));
        assertEquals("مصدرٌ", after.quote());
        var longer = editor.passages().resize(before.id(), new TextRange(at("قال"), at("عسكري") + 5));
        assertEquals("قال مصدرٌ عسكريّ", longer.quote());
        assertEquals("", longer.anchor().quote().prefix());
        assertTrue(longer.anchor().quote().suffix().startsWith("، إنّ 300"));
        assertEquals(before.with(longer.anchor()), library.get(Highlight.class, before.id()));
        assertEquals(note, library.get(Note.class, note.id()));
        var entry = library.lastEntry();
        editor.passages().resize(before.id(), longer.range());
        assertEquals(entry, library.lastEntry());
        library.undo();
        assertEquals(after, library.get(Highlight.class, before.id()));
    }

    @Test
    void an_edge_never_cuts_a_family_of_emoji() {
        var family = highlight("آخر", Colour.RED);
        var inside = at("👨‍👩‍👧") + 3;
        assertEquals("👨‍👩‍👧 آخرُ", editor.passages().resize(family.id(),
                new TextRange(inside, family.range().end())).quote());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال|مصدرٌ عسكريّ|true
            قال مصدر|مصدرٌ عسكريّ|true
            مصدرٌ عسكريّ|إنّ|true
            مقاتلٍ|في إدلب|true
            في إدلب|ونفى|true
            ذلك|ثم صمت|true
            قال|عسكريّ|false
            إنّ|مقاتلٍ|false
            ونفى|آخرُ|false
            """)
    void those_merge_that_touch_or_that_only_spaces_and_punctuation_part(String one, String other, boolean merge) {
        var first = highlight(one, Colour.RED);
        var second = highlight(other, Colour.BLUE);
        var merged = editor.passages().merge(List.of(second.id(), first.id()));
        assertEquals(merge, !merged.isEmpty());
        assertEquals(merge ? 1 : 2, library.highlights(article.id()).size());
        if (merge) {
            assertEquals(TEXT.substring(first.range().start(), second.range().end()), merged.getFirst().quote());
            assertEquals(first.id(), merged.getFirst().id());
            assertEquals(Colour.RED, merged.getFirst().colour());
        }
    }

    @Test
    void what_hangs_on_those_that_go_moves_to_the_first_and_undo_brings_all_back() {
        var one = tag("أ");
        var other = tag("ب");
        var last = highlight("عسكريّ", Colour.BLUE, other);
        var middle = highlight("مصدرٌ عسكريّ", Colour.GREEN, one, other);
        var first = highlight("قال", Colour.RED, one);
        var apart = highlight("صمت", Colour.RED);
        var note = editor.note(new NoteTarget.OnHighlight(last.id()), "حاشية");
        var kept = editor.note(new NoteTarget.OnHighlight(first.id()), "أخرى");
        var attribution = Workspaces.claim(editor, "ادعاء", middle.id());
        var before = library.snapshot();

        var merged = editor.passages().merge(List.of(last.id(), middle.id(), apart.id(), first.id()));

        assertEquals(List.of(first.id()), merged.stream().map(Highlight::id).toList());
        assertEquals("قال مصدرٌ عسكريّ", merged.getFirst().quote());
        assertEquals(List.of(one, other), merged.getFirst().tags());
        assertEquals(List.of(last.id(), middle.id()), merged.getFirst().absorbed());
        assertEquals(Optional.of(first.id()), library.snapshot().standing(last.id()));
        assertEquals(merged.getFirst(), library.get(Highlight.class, first.id()));
        assertEquals(List.of(merged.getFirst(), apart), library.highlights(article.id()));
        assertEquals(note.on(new NoteTarget.OnHighlight(first.id())), library.get(Note.class, note.id()));
        assertEquals(kept, library.get(Note.class, kept.id()));
        assertEquals(attribution.in(first.id()), library.get(Attribution.class, attribution.id()));
        Workspaces.assertAllWell(library);
        library.undo();
        assertEquals(before, library.snapshot());
    }

    @Test
    void highlights_of_two_articles_never_become_one() {
        var here = highlight("قال", Colour.RED);
        var there = editor.highlight(Workspaces.article(library).id(), new TextRange(0, 9), Colour.RED);
        var entry = library.lastEntry();
        assertEquals(List.of(), editor.passages().merge(List.of(here.id(), there.id())));
        assertEquals(entry, library.lastEntry());
    }

    @Test
    void splitting_keeps_colour_and_tags_on_both_and_the_rest_on_the_first() {
        var tag = tag("أ");
        var whole = highlight("قال مصدرٌ عسكريّ", Colour.RED, tag);
        var note = editor.note(new NoteTarget.OnHighlight(whole.id()), "حاشية");
        var before = library.snapshot();

        var second = editor.passages().split(whole.id(), at(" مصدر"));

        var first = library.get(Highlight.class, whole.id());
        assertEquals(List.of("قال", "مصدرٌ عسكريّ"), List.of(first.quote(), second.quote()));
        assertEquals(List.of(Colour.RED, Colour.RED), List.of(first.colour(), second.colour()));
        assertEquals(List.of(List.of(tag), List.of(tag)), List.of(first.tags(), second.tags()));
        assertEquals(note, library.get(Note.class, note.id()));
        assertEquals(List.of(first, second), library.highlights(article.id()));
        library.undo();
        assertEquals(before, library.snapshot());
    }

    @Test
    void a_cut_inside_a_letter_goes_before_it_and_a_half_without_letters_is_refused() {
        var whole = highlight("مصدرٌ عسكريّ", Colour.RED);
        assertEquals("رٌ عسكريّ", editor.passages().split(whole.id(), at("ٌ")).quote());
        var rest = library.get(Highlight.class, whole.id());
        assertEquals("مصد", rest.quote());
        var passages = editor.passages();
        assertThrows(IllegalArgumentException.class, () -> passages.split(rest.id(), rest.range().start()));
        assertThrows(IllegalArgumentException.class, () -> passages.split(rest.id(), rest.range().end()));
        var spaced = editor.highlight(article.id(), new TextRange(0, 4), Colour.RED);
        assertThrows(IllegalArgumentException.class, () -> passages.split(spaced.id(), 3));
    }

    /// Merging and splitting in any order: nothing that hangs on a highlight is lost, no letter loses a tag, no letter is
    /// cut, and undo leads back step by step.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_merged_and_split_nothing_is_lost(long seed) {
        var random = new Random(seed);
        var tags = List.of(tag("أ"), tag("ب"), tag("ج"));
        for (var number = 0; number < 25; number++) {
            var start = Graphemes.start(TEXT, random.nextInt(TEXT.length() - 1));
            var made = editor.highlight(article.id(), new TextRange(start,
                    Graphemes.end(TEXT, Math.min(TEXT.length(), start + 1 + random.nextInt(12)))), Colour.RED);
            editor.tag(List.of(made), tags.get(random.nextInt(3)), Tagging.SET);
            editor.note(new NoteTarget.OnHighlight(made.id()), "حاشية " + number);
            Workspaces.claim(editor, "ادعاء " + number, made.id());
        }
        var snapshots = new java.util.ArrayDeque<>(List.of(library.snapshot()));
        for (var step = 0; step < 60; step++) {
            var tagged = taggedLetters();
            var entry = library.lastEntry();
            mergeOrSplit(random);
            if (library.lastEntry() > entry) {
                snapshots.push(library.snapshot());
            }
            assertTrue(taggedLetters().containsAll(tagged));
            assertNothingLost();
        }
        while (snapshots.size() > 1) {
            snapshots.pop();
            library.undo();
            assertEquals(snapshots.peek(), library.snapshot());
        }
    }

    private void mergeOrSplit(Random random) {
        var all = library.highlights(article.id());
        var any = all.get(random.nextInt(all.size()));
        if (random.nextInt(3) == 0) {
            editor.passages().merge(all.stream().map(Highlight::id).filter(_ -> random.nextInt(3) == 0).toList());
        } else {
            var offset = any.range().start() + random.nextInt(any.range().length());
            Halves.of(TEXT, any.range(), offset).ifPresent(_ -> editor.passages().split(any.id(), offset));
        }
    }

    private void assertNothingLost() {
        assertEquals(25, library.all(Note.class).size());
        assertEquals(25, library.all(Attribution.class).size());
        var present = new HashSet<HighlightId>();
        for (var each : library.highlights(article.id())) {
            present.add(each.id());
            assertTrue(each.anchor().holdsIn(TEXT));
            assertEquals(each.range(), Graphemes.snap(TEXT, each.range()));
            assertTrue(TEXT.substring(0, each.range().start()).endsWith(each.anchor().quote().prefix()));
            assertTrue(TEXT.startsWith(each.anchor().quote().suffix(), each.range().end()));
        }
        library.all(Note.class).forEach(each ->
                assertTrue(present.contains(((NoteTarget.OnHighlight) each.target()).highlight())));
        library.all(Attribution.class).forEach(each -> assertTrue(present.contains(each.passage())));
    }

    /// Every letter that is no space with every tag it has.
    private Set<String> taggedLetters() {
        var tagged = new TreeSet<String>();
        for (var each : library.highlights(article.id())) {
            for (var offset = each.range().start(); offset < each.range().end(); offset++) {
                if (!Character.isWhitespace(TEXT.charAt(offset))) {
                    for (var tag : each.tags()) {
                        tagged.add(offset + " " + tag);
                    }
                }
            }
        }
        return tagged;
    }

    private Highlight highlight(String words, Colour colour, TagId... tags) {
        var plain = editor.highlight(article.id(), range(words), colour);
        return tags.length == 0 ? plain : editor.replace(plain, plain.with(List.of(tags)));
    }

    private TagId tag(String name) {
        return editor.addTag(new Tag.Draft(Optional.empty(), name, "#aa3344", "", TagSet.ALLEGED)).id();
    }

    private static TextRange range(String words) {
        return new TextRange(at(words), at(words) + words.length());
    }

    private static int at(String words) {
        var found = TEXT.indexOf(words);
        assertTrue(found >= 0, words);
        return found;
    }
}
