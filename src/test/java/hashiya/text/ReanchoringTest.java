package hashiya.text;

import static hashiya.text.Edit.Kind.ADD_TASHKEEL;
import static hashiya.text.Edit.Kind.CHANGE_DIGITS;
import static hashiya.text.Edit.Kind.DELETE_PARAGRAPH;
import static hashiya.text.Edit.Kind.DELETE_STRETCH;
import static hashiya.text.Edit.Kind.DUPLICATE_PARAGRAPH;
import static hashiya.text.Edit.Kind.EMOJI_AND_MARKS;
import static hashiya.text.Edit.Kind.INSERT_SENTENCE;
import static hashiya.text.Edit.Kind.JOIN_PARAGRAPHS;
import static hashiya.text.Edit.Kind.NORMALISE_ALEFS;
import static hashiya.text.Edit.Kind.REPEAT_STRETCH;
import static hashiya.text.Edit.Kind.REPLACE_WORD;
import static hashiya.text.Edit.Kind.SPLIT_PARAGRAPH;
import static hashiya.text.Edit.Kind.STRIP_TASHKEEL;
import static hashiya.text.Edit.Kind.SWAP_PARAGRAPHS;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.text.Reanchored.Changed;
import hashiya.text.Reanchored.Kept;
import hashiya.text.Reanchored.Orphaned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReanchoringTest {

    private static final int ANCHORS = 40;

    /// The least share of passages, of one letter to many lines, that one edit at a random place leaves where they are.
    private static final Map<Edit.Kind, Integer> PERCENT_KEPT = Map.ofEntries(entry(INSERT_SENTENCE, 95),
            entry(DELETE_STRETCH, 94), entry(DELETE_PARAGRAPH, 88), entry(SWAP_PARAGRAPHS, 92),
            entry(DUPLICATE_PARAGRAPH, 90), entry(NORMALISE_ALEFS, 99), entry(STRIP_TASHKEEL, 99),
            entry(ADD_TASHKEEL, 99), entry(CHANGE_DIGITS, 90), entry(JOIN_PARAGRAPHS, 99), entry(SPLIT_PARAGRAPH, 99),
            entry(REPLACE_WORD, 95), entry(REPEAT_STRETCH, 94), entry(EMOJI_AND_MARKS, 90));

    @ParameterizedTest
    @EnumSource(Edit.Kind.class)
    void no_passage_is_ever_put_on_other_words_and_most_are_kept(Edit.Kind kind) {
        var random = new Random(kind.ordinal());
        var placed = 0;
        var all = 0;
        for (var text : seeds()) {
            for (var round = 0; round < 25; round++) {
                placed += placed(text, new Edit(text).apply(kind, random), random);
                all += ANCHORS;
            }
        }
        var percent = 100 * placed / all;
        assertTrue(percent >= PERCENT_KEPT.get(kind), kind + " keeps " + percent + " %");
    }

    @Test
    void nor_after_many_edits_of_all_kinds() {
        var random = new Random(7);
        for (var text : seeds()) {
            for (var round = 0; round < 40; round++) {
                var edit = new Edit(text);
                for (var each = 0; each < 6; each++) {
                    edit.apply(Edit.Kind.values()[random.nextInt(Edit.Kind.values().length)], random);
                }
                placed(text, edit, random);
            }
        }
    }

    @Test
    void a_text_that_did_not_change_keeps_every_passage() {
        var random = new Random(5);
        for (var text : seeds()) {
            var reanchoring = Reanchoring.between(text, text, 2);
            for (var each = 0; each < 500; each++) {
                var anchor = Quotes.anchor(text, 1, passage(text, random));
                assertEquals(new Kept(new Anchor(2, anchor.range(), anchor.quote())), reanchoring.of(anchor));
            }
        }
    }

    @Test
    void hostile_texts_are_borne() {
        var random = new Random(11);
        for (var round = 0; round < 200; round++) {
            var text = TextSamples.text(random, 1 + random.nextInt(120));
            var edit = new Edit(text);
            edit.apply(Edit.Kind.EMOJI_AND_MARKS, random).apply(Edit.Kind.DELETE_STRETCH, random);
            var reanchoring = Reanchoring.between(text, edit.text(), 2);
            for (var each = 0; each < 20; each++) {
                var result = reanchoring.of(Quotes.anchor(text, 1, TextSamples.range(random, text)));
                anchor(result).ifPresent(anchor -> assertTrue(anchor.holdsIn(edit.text())));
            }
        }
    }

    @Test
    void a_corrected_letter_makes_an_orphan_and_the_corrected_word_its_first_proposal() {
        var before = "قال القائد إن نحو ثلاثمئة من المنشقين محتجزون في معسكر قرب مدينة إدلب منذ أسابيع.";
        var after = before.replace("ثلاثمئة", "أربعمئة");
        var orphan = (Orphaned) reanchored(before, after, "نحو ثلاثمئة من المنشقين");
        assertEquals("نحو أربعمئة من المنشقين", orphan.proposals().getFirst().range().in(after));
        var word = (Orphaned) reanchored(before, after, "ثلاثمئة");
        assertEquals("أربعمئة", word.proposals().getFirst().range().in(after));
        assertTrue(orphan.proposals().getFirst().score() > word.proposals().getFirst().score());
    }

    @Test
    void vowel_marks_forms_of_alef_and_spaces_change_a_passage_but_do_not_move_it() {
        var before = "وأكّد المصدر أنّ مقاتلي التنظيم انسحبوا من المدينة إلى الأرياف القريبة منها.";
        var after = "واكد المصدر ان  مقاتلي التنظيم انسحبوا من المدينة إلى الأرياف القريبة منها.";
        var changed = (Changed) reanchored(before, after, "وأكّد المصدر أنّ مقاتلي");
        assertEquals("واكد المصدر ان  مقاتلي", changed.anchor().quote().exact());
        assertInstanceOf(Kept.class, reanchored(before, after, "انسحبوا من المدينة"));
    }

    @Test
    void words_that_occur_often_are_told_apart_by_what_stands_around_them() {
        var before = "دخل التنظيم المدينة في أول الشهر بعد معارك عنيفة.\n"
                + "خرج التنظيم من المدينة في آخر الشهر دون أي قتال يذكر.\nعاد التنظيم إلى القرى القريبة من النهر ليلا.";
        var lines = before.split("\n");
        var after = String.join("\n", "سطر جديد عن التنظيم.", lines[2], lines[1], lines[0]);
        for (var line : lines) {
            var at = before.indexOf(line) + line.indexOf("التنظيم");
            var result = Reanchoring.between(before, after, 2)
                    .of(Quotes.anchor(before, 1, new TextRange(at, at + "التنظيم".length())));
            assertEquals(after.indexOf(line) + line.indexOf("التنظيم"), anchor(result).orElseThrow().range().start());
        }
    }

    @Test
    void a_passage_that_stands_in_a_copy_too_is_left_to_the_analyst() {
        var text = "سطر أول فيه كلام عن المدينة وأهلها.\nقال شهود إن القصف طال السوق القديمة ظهر الجمعة.\nسطر أخير.";
        var line = text.split("\n")[1];
        var after = text + "\nوفي خبر آخر.\n" + line;
        var orphan = (Orphaned) reanchored(text, after, "القصف طال السوق القديمة");
        assertEquals(List.of("القصف طال السوق القديمة", "القصف طال السوق القديمة"),
                orphan.proposals().stream().map(each -> each.range().in(after)).toList());
    }

    @Test
    void a_passage_that_vanished_goes_to_no_other_occurrence_of_its_words() {
        var before = "أعلن التنظيم مسؤوليته عن الهجوم.\nونفى الجيش صحة ما أعلنه التنظيم في بيانه الأخير.";
        var result = reanchored(before, before.substring(before.indexOf('\n') + 1), "التنظيم");
        assertInstanceOf(Orphaned.class, result);
    }

    @Test
    void a_mark_that_joins_an_outer_letter_comes_along() {
        var before = "ثم كتب الصحفي تقريرا مطولا عن مخيمات النازحين في الشمال السوري هذا العام.";
        var after = before.replace("مطولا عن", "مطولاً عن").replace("تقريرا", "تقريراً");
        var changed = (Changed) reanchored(before, after, "تقريرا مطولا");
        assertEquals("تقريراً مطولاً", changed.anchor().quote().exact());
    }

    private static Reanchored reanchored(String before, String after, String quote) {
        var at = before.indexOf(quote);
        return Reanchoring.between(before, after, 2)
                .of(Quotes.anchor(before, 1, new TextRange(at, at + quote.length())));
    }

    private static Optional<Anchor> anchor(Reanchored result) {
        return switch (result) {
            case Kept(var kept) -> Optional.of(kept);
            case Changed(var changed) -> Optional.of(changed);
            case Orphaned _ -> Optional.empty();
        };
    }

    /// How many of some random passages have a place in the edited text; each is at the right one.
    private static int placed(String text, Edit edit, Random random) {
        var reanchoring = Reanchoring.between(text, edit.text(), 2);
        var placed = 0;
        for (var each = 0; each < ANCHORS; each++) {
            var range = passage(text, random);
            var result = reanchoring.of(Quotes.anchor(text, 1, range));
            var anchor = anchor(result);
            placed += anchor.isPresent() ? 1 : 0;
            anchor.ifPresent(found -> {
                assertTrue(edit.isSame(range, found.range()), () -> "«" + range.in(text) + "» was put on «"
                        + found.quote().exact() + "» behind «" + found.quote().prefix() + "»");
                assertTrue(found.holdsIn(edit.text()) && found.version() == 2);
                assertEquals(result instanceof Kept, found.quote().exact().equals(range.in(text)));
                assertEquals(found.range(), Graphemes.snap(edit.text(), found.range()));
            });
        }
        return placed;
    }

    /// From one letter to several sentences, at any grapheme.
    private static TextRange passage(String text, Random random) {
        var start = random.nextInt(text.length() - 1);
        var length = 1 + (int) Math.exp(random.nextDouble() * 6);
        return Graphemes.snap(text, new TextRange(start, Math.min(text.length(), start + length)));
    }

    private static List<String> seeds() {
        try (var files = Files.list(Path.of("seeds"))) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file).replace("\r\n", "\n"));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
