package hashiya.ui.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.change.Act;
import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.change.JournalEntry;
import hashiya.library.Passage;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.model.TagTree;
import hashiya.text.Paragraphs;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import hashiya.ui.control.Contrast;
import hashiya.ui.desk.TagNames;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class CodebookLogicTest {

    private static final String TEXT = "قال مصدرٌ إنّ 300 مقاتل في إدلب. ونفى آخر ذلك.\nوالفيروس ينتشر.";
    private static final Tag TOP = tag(1, Optional.empty(), "انشقاق", "ترك التنظيم", TagSet.ALLEGED);
    private static final Tag CHILD = tag(2, Optional.of(TOP.id()), "أسباب", "", TagSet.ALLEGED);
    private static final Tag SEEN = tag(3, Optional.empty(), "أرقام", "«أعداد»", TagSet.OBSERVED);
    private static final TagNames NAMES = new TagNames(List.of(TOP, CHILD, SEEN));

    @Test
    void a_branch_counts_each_highlight_once() {
        var counts = new Counts(() -> Optional.of(new ArticleId(1)));
        counts.begin(TagTree.of(List.of(TOP, CHILD, SEEN)), List.of(highlight(1, 1, TOP, CHILD), highlight(1, 2, CHILD)));
        counts.follow(List.of(new Added(highlight(2, 1, TOP)), new Added(highlight(2, 2, SEEN)),
                new Replaced(highlight(2, 2, SEEN), highlight(2, 2))));
        assertEquals(new Uses(1, 2), counts.own(TOP.id()));
        assertEquals(new Uses(2, 3), counts.branch(TOP.id()));
        assertEquals(new Uses(2, 2), counts.branch(CHILD.id()));
        assertEquals(Uses.NONE, counts.own(SEEN.id()));
    }

    @Test
    void a_filter_reads_past_vowel_marks_and_keeps_what_stands_above() {
        assertEquals(Set.of(TOP.id(), CHILD.id()), NAMES.filtered("اسبابٌ"));
        assertEquals(Set.of(SEEN.id()), NAMES.filtered("أعداد"));
        assertEquals(Set.of(), NAMES.filtered("غيره"));
    }

    @Test
    void a_tag_is_found_by_name_before_path_and_definition_within_its_set() {
        assertEquals(List.of(TOP, CHILD), NAMES.matching("انشقاق", TagSet.ALLEGED));
        assertEquals(List.of(TOP), NAMES.matching("التنظيم", TagSet.ALLEGED));
        assertEquals(List.of(), NAMES.matching("انشقاق", TagSet.OBSERVED));
        assertTrue(NAMES.best("أرقام", TagSet.OBSERVED) < NAMES.best("أرقام", TagSet.ALLEGED));
    }

    @Test
    void recent_tags_are_read_off_the_journal_and_go_on_with_what_is_done() {
        var bare = highlight(1, 1);
        var recent = new RecentTags();
        recent.read(List.of(
                entry(1, Act.DONE, new Replaced(bare, highlight(1, 1, TOP))),
                entry(2, Act.DONE, new Added(highlight(1, 2, CHILD))),
                entry(3, Act.UNDONE, new Added(highlight(1, 3, SEEN)))));
        assertEquals(List.of(CHILD.id(), TOP.id()), recent.latest());
        recent.hear(List.of(new Replaced(highlight(1, 2, CHILD), highlight(1, 2, CHILD, TOP)),
                new Removed(highlight(1, 3, SEEN))));
        assertEquals(List.of(TOP.id(), CHILD.id()), recent.latest());
    }

    @Test
    void a_key_is_a_letter_or_digit_by_its_code() {
        assertEquals(Optional.of("A"), TagKey.of(KeyCode.A));
        assertEquals(Optional.of("7"), TagKey.of(KeyCode.DIGIT7));
        assertEquals(Optional.empty(), TagKey.of(KeyCode.NUMPAD7));
        assertEquals(Optional.empty(), TagKey.of(KeyCode.F2));
        assertEquals("Shift+A", TagKey.words("A"));
    }

    @Test
    void a_hit_grows_to_the_word_the_sentence_or_the_paragraph() {
        var digits = range("00 مقا");
        assertEquals("300 مقاتل", Extent.WORDS.in(TEXT).apply(digits).in(TEXT));
        assertEquals("قال مصدرٌ إنّ 300 مقاتل في إدلب.", Extent.SENTENCE.in(TEXT).apply(digits).in(TEXT));
        assertEquals(TEXT.substring(0, TEXT.indexOf('\n')), Extent.PARAGRAPH.in(TEXT).apply(digits).in(TEXT));
        assertEquals("والفيروس", Extent.WORDS.in(TEXT).apply(range("فيروس")).in(TEXT));
        assertEquals("في إدلب. ونفى", Extent.WORDS.in(TEXT).apply(range("ي إدلب. ونف")).in(TEXT));
    }

    @Test
    void a_hit_shows_its_words_within_their_paragraph() {
        for (var words : List.of("قال", "300", "ذلك.", "ينتشر.", TEXT)) {
            var hit = hit(range(words), TEXT);
            assertEquals(words.replace('\n', ' '), hit.mark().in(hit.snippet()));
        }
        var text = "كلمة ".repeat(400) + "هنا " + "كلمة ".repeat(400);
        var far = hit(new TextRange(2000, 2003), text);
        assertEquals("هنا", far.mark().in(far.snippet()));
        assertTrue(far.snippet().startsWith("…كلمة") && far.snippet().endsWith("…"), far.snippet());
        assertTrue(far.snippet().length() < 130);
        assertTrue(hit(new TextRange(0, text.length() - 1), text).snippet().length() < 310);
    }

    @Test
    void ink_is_readable_on_every_colour_there_is() {
        var random = new Random(7);
        var any = random.ints(2_000, 0, 1 << 24).mapToObj("#%06x"::formatted);
        Stream.concat(TagColours.all().stream(), any).map(Color::web).forEach(colour ->
                assertTrue(Contrast.of(Contrast.inkOn(colour), colour) >= Contrast.READABLE, colour.toString()));
    }

    private static TextRange range(String words) {
        var start = TEXT.indexOf(words);
        return new TextRange(start, start + words.length());
    }

    private static Hit hit(TextRange range, String text) {
        return Hit.of(new Passage(new ArticleId(1), 1, range), Optional.empty(), text, Paragraphs.of(text));
    }

    private static Tag tag(int number, Optional<TagId> parent, String name, String definition, TagSet set) {
        return new Tag(new TagId(number), parent, number, name, "#ff6666", definition, set, "");
    }

    private static Highlight highlight(int article, int number, Tag... tags) {
        return new Highlight(new HighlightId(new ArticleId(article), number),
                Quotes.anchor(TEXT, 1, new TextRange(0, 3)), Colour.YELLOW, Stream.of(tags).map(Tag::id).toList(),
                Instant.EPOCH);
    }

    private static JournalEntry entry(long number, Act act, Change change) {
        return new JournalEntry(number, Instant.EPOCH, act, number, change);
    }
}
