package hashiya.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.text.Folding;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearCopiesTest {

    private static final List<String> SEEDS = IntStream.range(0, 5).mapToObj(Retelling::seed).toList();

    @Test
    void articles_that_only_tell_of_the_same_things_never_pair() {
        assertEquals(List.of(), NearCopies.among(articles(SEEDS)));
        for (var chance = 0; chance < 20; chance++) {
            var retelling = new Retelling(new Random(chance));
            assertEquals(List.of(), NearCopies.among(articles(SEEDS.stream()
                    .map(seed -> retelling.all(seed, 9)).toList())), "chance " + chance);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_paragraph_taken_over_is_found_whatever_an_editor_does_to_it(int seed) {
        var host = SEEDS.get((seed + 1) % 5);
        for (var paragraph : Retelling.paragraphs(SEEDS.get(seed), 24)) {
            for (var chance = 0; chance < 8; chance++) {
                var retelling = new Retelling(new Random(chance));
                var copy = retelling.furnished(retelling.respelled(retelling.renamed(paragraph, 9)));
                var found = NearCopies.among(articles(List.of(SEEDS.get(seed), host + "\n" + copy)));
                assertEquals(1, found.size(), paragraph);
                var at = SEEDS.get(seed).indexOf(paragraph);
                var place = new TextRange(at, at + paragraph.length());
                assertTrue(found.getFirst().passages().stream().anyMatch(each -> each.one().overlaps(place)
                        && each.share() > 0.7 && each.counterpart(place).orElseThrow().start() > host.length()),
                        paragraph);
            }
        }
    }

    @Test
    void the_marked_words_are_the_same_in_both_and_stand_where_they_are_said_to() {
        for (var chance = 0; chance < 10; chance++) {
            var texts = List.of(SEEDS.get(2), new Retelling(new Random(chance)).all(SEEDS.get(2), 12));
            for (var passage : NearCopies.among(articles(texts)).getFirst().passages()) {
                assertEquals(words(passage.sameInOne(), texts.get(0)), words(passage.sameInOther(), texts.get(1)));
                assertTrue(passage.sameInOne().stream().allMatch(passage.one()::contains));
                assertTrue(passage.sameInOther().stream().allMatch(passage.other()::contains));
            }
        }
    }

    @Test
    void no_word_is_in_two_passages() {
        var texts = List.of(SEEDS.get(3) + "\n" + SEEDS.get(3), new Retelling(new Random(1)).all(SEEDS.get(3), 20));
        var ranges = NearCopies.among(articles(texts)).getFirst().passages().stream()
                .flatMap(each -> each.sameInOther().stream()).sorted().toList();
        for (var at = 1; at < ranges.size(); at++) {
            assertFalse(ranges.get(at - 1).overlaps(ranges.get(at)), ranges.get(at).in(texts.get(1)));
        }
    }

    @Test
    void the_order_in_which_texts_come_changes_nothing() {
        var all = new ArrayList<>(articles(SEEDS));
        var random = new Random(7);
        for (var seed = 0; seed < 5; seed++) {
            all.add(article(6 + seed, new Retelling(random).all(SEEDS.get(seed), 10)));
        }
        var found = NearCopies.among(all);
        assertEquals(5, found.size());
        for (var round = 0; round < 5; round++) {
            Collections.shuffle(all, random);
            assertEquals(found, NearCopies.among(all));
        }
    }

    @Test
    void a_pair_looks_the_same_from_both_sides() {
        var copy = new Retelling(new Random(2)).all(SEEDS.get(1), 14);
        var one = NearCopies.among(List.of(article(1, SEEDS.get(1)), article(2, copy))).getFirst();
        var other = NearCopies.among(List.of(article(2, SEEDS.get(1)), article(1, copy))).getFirst();
        assertEquals(one.resemblance(), other.resemblance());
        assertEquals(one.containment(), other.containment());
        assertEquals(words(one.passages()), words(other.passages()));
        assertEquals(one.passages(), one.passagesFrom(new ArticleId(1)));
        assertEquals(one.passages().getFirst().other(), one.passagesFrom(new ArticleId(2)).getFirst().one());
    }

    @Test
    void a_copy_word_for_word_resembles_in_full_and_a_paragraph_taken_over_is_contained() {
        var twin = NearCopies.among(articles(List.of(SEEDS.get(0), SEEDS.get(0)))).getFirst();
        assertEquals(1, twin.resemblance());
        assertEquals(1, twin.passages().size());
        assertEquals(1, twin.passages().getFirst().share());
        var paragraph = Retelling.paragraphs(SEEDS.get(3), 40).getFirst();
        var taken = NearCopies.among(articles(List.of(paragraph, SEEDS.get(3)))).getFirst();
        assertEquals(1, taken.containment());
        assertTrue(taken.isWhole());
        assertTrue(taken.resemblance() < 0.2, taken.toString());
    }

    @Test
    void what_the_reader_hides_is_neither_compared_nor_in_the_way() {
        var caption = "صورة من الأرشيف تظهر فيها عربات تعبر الجسر القديم قرب المدينة في يوم ماطر من أيام الشتاء الطويل";
        var one = hiding(1, SEEDS.get(0) + "\n" + caption, caption);
        assertEquals(List.of(), NearCopies.among(List.of(one, hiding(2, SEEDS.get(1) + "\n" + caption, caption))));
        var paragraph = Retelling.paragraphs(SEEDS.get(1), 24).getFirst();
        var middle = paragraph.indexOf(' ', paragraph.length() / 2);
        var torn = paragraph.substring(0, middle) + "\n" + caption + "\n" + paragraph.substring(middle + 1);
        var passage = NearCopies.among(List.of(article(1, paragraph), hiding(2, torn, caption))).getFirst().passages()
                .getFirst();
        assertEquals(1, passage.share());
        assertTrue(passage.sameInOther().stream().noneMatch(each -> each.in(torn).contains("الأرشيف")));
    }

    @Test
    void a_refrain_without_end_costs_no_more_than_a_text() {
        var refrain = "وقال المصدر ذلك ".repeat(5_000);
        assertEquals(1, NearCopies.among(articles(List.of(refrain + SEEDS.get(0), refrain + SEEDS.get(0)))).size());
    }

    @Test
    void texts_without_words_are_like_nothing() {
        assertEquals(List.of(), NearCopies.among(articles(List.of("", "\n\n", "...", "نعم", "نعم"))));
        assertEquals(List.of(), NearCopies.among(List.of()));
    }

    @Test
    void a_wire_that_very_many_printed_is_one_chain() {
        var wire = Retelling.paragraphs(SEEDS.get(0), 24).getFirst();
        var found = NearCopies.among(articles(Collections.nCopies(60, wire)));
        for (var number = 1; number < 60; number++) {
            var next = new ArticleId(number + 1);
            var one = new ArticleId(number);
            assertTrue(found.stream().anyMatch(each -> each.one().equals(one) && each.other().equals(next)));
        }
    }

    @Test
    void a_formula_of_the_trade_is_no_copy() {
        var formula = "وقال المصدر الذي رفض الكشف عن هويته لأسباب أمنية في تصريح خاص إن";
        var told = IntStream.range(0, 30).mapToObj(at -> formula + " كلمة" + at).toList();
        assertEquals(List.of(), NearCopies.among(articles(told)));
        assertEquals(1, NearCopies.among(articles(told.subList(0, 2))).size());
    }

    @Test
    void whoever_watches_can_stop_it() {
        assertThrows(CancellationException.class, () -> NearCopies.among(articles(SEEDS), (_, _) -> {
            throw new CancellationException();
        }));
    }

    private static List<ArticleText> articles(List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(at -> article(at + 1, texts.get(at))).toList();
    }

    private static ArticleText article(int number, String text) {
        return new ArticleText(new ArticleId(number), text, List.of());
    }

    private static ArticleText hiding(int number, String text, String line) {
        var start = text.indexOf(line);
        return new ArticleText(new ArticleId(number), text, List.of(new TextRange(start, start + line.length())));
    }

    private static int words(List<CopiedPassage> passages) {
        return passages.stream().mapToInt(CopiedPassage::words).sum();
    }

    /// The letters and digits of ranges, folded: signs and line breaks may differ.
    private static String words(List<TextRange> ranges, String text) {
        return String.join(" ", ranges.stream().map(each -> Folding.fold(each.in(text)).text()
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").strip()).toList());
    }
}
