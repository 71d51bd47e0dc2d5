package hashiya.ui.highlights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.TagId;
import hashiya.text.Folding;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HighlightFilterTest {

    private static final String TEXT = "قال مصدرٌ عسكريّ إنّ ٣٠٠ مقاتلٍ في إدلب. ونفى آخرُ ذلك.";
    private static final TagId PARENT = new TagId(1);
    private static final TagId CHILD = new TagId(2);
    private static final TagId OTHER = new TagId(3);

    private static final HighlightFilter.Reading READING = new HighlightFilter.Reading() {
        @Override
        public Set<TagId> branch(TagId tag) {
            return tag.equals(PARENT) ? Set.of(PARENT, CHILD) : Set.of(tag);
        }

        @Override
        public String folded(Highlight highlight) {
            return Folding.fold(highlight.quote()).text();
        }
    };

    private final HighlightRow source = row(1, "قال مصدرٌ عسكريّ", Colour.RED, 0, 1, CHILD);
    private final HighlightRow number = row(2, "٣٠٠ مقاتلٍ", Colour.YELLOW, 2, 1, PARENT, OTHER);
    private final HighlightRow denial = row(3, "ونفى آخرُ ذلك", Colour.RED, 1, 0);
    private final List<HighlightRow> rows = List.of(source, number, denial);

    @Test
    void without_a_condition_all_are_shown() {
        assertFalse(HighlightFilter.NONE.isOn());
        assertEquals(rows, shown(HighlightFilter.NONE));
        assertEquals(HighlightFilter.NONE, HighlightFilter.NONE.withText("  ").withNotes(false));
    }

    @Test
    void a_tag_brings_those_below_it_and_several_must_all_be_there() {
        assertEquals(List.of(source, number), shown(HighlightFilter.NONE.withTags(List.of(PARENT))));
        assertEquals(List.of(source), shown(HighlightFilter.NONE.withTags(List.of(CHILD))));
        assertEquals(List.of(number), shown(HighlightFilter.NONE.withTags(List.of(PARENT, OTHER))));
    }

    @Test
    void words_are_found_however_they_are_vowelled_and_whatever_their_digits() {
        assertEquals(List.of(source), shown(HighlightFilter.NONE.withText("عسكري مصدر")));
        assertEquals(List.of(number), shown(HighlightFilter.NONE.withText("300")));
        assertEquals(List.of(denial), shown(HighlightFilter.NONE.withText("أخر")));
    }

    @Test
    void conditions_combine_and_each_colour_counts_under_all_the_others() {
        var red = HighlightFilter.NONE.withColours(Set.of(Colour.RED));
        assertTrue(red.isOn());
        assertEquals(List.of(source, denial), shown(red));
        assertEquals(List.of(denial), shown(red.withNotes(true)));
        assertEquals(List.of(source), shown(red.withClaims(true)));
        assertEquals(List.of(), shown(red.withNotes(true).withClaims(true)));
        assertEquals(new Counts(Map.of(Colour.RED, 1, Colour.YELLOW, 1), 1, 0, 1, 3),
                Counts.of(rows, red.withNotes(true), READING));
        assertEquals(new Counts(Map.of(Colour.RED, 2, Colour.YELLOW, 1), 2, 2, 3, 3),
                Counts.of(rows, HighlightFilter.NONE, READING));
    }

    @Test
    void what_a_step_on_all_would_change_is_counted_before() {
        var touching = row(4, "مقاتلٍ في إدلب", Colour.YELLOW, 0, 0);
        var bulk = Bulk.of(List.of(source, number, denial, touching));
        assertEquals(Map.of(CHILD, 1, PARENT, 1, OTHER, 1), bulk.tagged());
        assertEquals(3, bulk.untagged(CHILD));
        assertEquals(4, bulk.untagged(new TagId(9)));
        assertEquals(2, bulk.inOtherColour(Colour.YELLOW));
        assertEquals(new Done.Merged(3, 1), bulk.merge());
        assertEquals(new Done.Merged(0, 0), Bulk.of(List.of(source, number)).merge());
    }

    @Test
    void counts_that_follow_what_comes_and_goes_are_those_counted_anew() {
        var random = new Random(2);
        var conditions = List.of(HighlightFilter.NONE, HighlightFilter.NONE.withColours(Set.of(Colour.RED, Colour.BLUE)),
                HighlightFilter.NONE.withNotes(true).withTags(List.of(PARENT)), HighlightFilter.NONE.withText("قال"));
        for (var filter : conditions) {
            var now = new ArrayList<HighlightRow>();
            var counts = Counts.NONE;
            for (var round = 1; round <= 400; round++) {
                var gone = now.isEmpty() || random.nextInt(3) == 0 ? List.<HighlightRow>of()
                        : List.of(now.remove(random.nextInt(now.size())));
                var come = random.nextInt(3) == 0 ? List.<HighlightRow>of() : List.of(random(round, random));
                now.addAll(come);
                counts = counts.without(gone, filter, READING).with(come, filter, READING);
                assertEquals(Counts.of(now, filter, READING), counts);
            }
        }
    }

    private static HighlightRow random(int number, Random random) {
        return row(number, random.nextBoolean() ? "قال مصدرٌ" : "مقاتلٍ", Colour.values()[random.nextInt(8)],
                random.nextInt(2), random.nextInt(2), random.nextBoolean() ? CHILD : OTHER);
    }

    private List<HighlightRow> shown(HighlightFilter filter) {
        return rows.stream().filter(row -> filter.lets(row, READING)).toList();
    }

    private static HighlightRow row(int number, String words, Colour colour, int notes, int claims, TagId... tags) {
        var at = TEXT.indexOf(words);
        var anchor = Quotes.anchor(TEXT, 1, new TextRange(at, at + words.length()));
        var id = new HighlightId(new ArticleId(1), number);
        return new HighlightRow(new Highlight(id, anchor, colour, List.of(tags), Instant.EPOCH), notes, claims);
    }
}
