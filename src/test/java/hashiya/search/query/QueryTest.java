package hashiya.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.search.query.Query.And;
import hashiya.search.query.Query.Clause;
import hashiya.search.query.Query.Near;
import hashiya.search.query.Query.Not;
import hashiya.search.query.Query.Or;
import hashiya.search.query.Query.Phrase;
import hashiya.search.query.Query.Prefix;
import hashiya.search.query.Query.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    private static final Word ONE = new Word("معسكر");
    private static final Word OTHER = new Word("إدلب");
    private static final Word THIRD = new Word("سجن");

    @Test
    void words_are_wanted_all_whatever_stands_between_them() {
        for (var typed : List.of("معسكر إدلب", "معسكر، إدلب؟", "معسكر؛إدلب", "معسكر - إدلب", " معسكر \u00a0 إدلب!", "معسكر AND إدلب",
                "(معسكر) () إدلب –", "معسكر,إدلب…")) {
            assertEquals(new And(List.of(ONE, OTHER)), query(typed), typed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"«معسكر في إدلب»", "\"معسكر في إدلب\"", "“معسكر في إدلب”", "„معسكر في إدلب“", "»معسكر في إدلب«"})
    void words_in_quotation_marks_of_any_kind_stand_together(String typed) {
        assertEquals(new Phrase("معسكر في إدلب"), query(typed));
    }

    @Test
    void quotation_marks_of_the_other_kind_belong_to_the_phrase() {
        assertEquals(new Phrase("قال \"نعم\" ومضى"), query("«قال \"نعم\" ومضى»"));
    }

    @Test
    void a_dash_right_before_a_word_or_NOT_leaves_it_out() {
        assertEquals(new And(List.of(ONE, new Not(OTHER))), query("معسكر -إدلب"));
        assertEquals(new And(List.of(ONE, new Not(OTHER))), query("معسكر NOT إدلب"));
        assertEquals(new Not(new Or(List.of(ONE, OTHER))), query("-(معسكر OR إدلب)"));
        assertEquals(new Not(new Phrase("في إدلب")), query("−«في إدلب»"));
        assertEquals(new Word("2017-07"), query("2017-07"));
    }

    @Test
    void OR_binds_less_than_what_stands_together() {
        var wanted = new Or(List.of(new And(List.of(ONE, OTHER)), THIRD));
        assertEquals(wanted, query("معسكر إدلب OR سجن"));
        assertEquals(wanted, query("معسكر إدلب أو سجن"));
        assertEquals(new And(List.of(ONE, new Or(List.of(OTHER, THIRD)))), query("معسكر (إدلب أو سجن)"));
    }

    @Test
    void a_star_asks_for_words_that_begin_so() {
        assertEquals(new Prefix("معسكر"), query("معسكر*"));
    }

    @Test
    void words_near_each_other() {
        assertEquals(new Near(List.of(ONE, OTHER), 5), query("NEAR(معسكر إدلب, 5)"));
        assertEquals(new Near(List.of(ONE, OTHER), 5), query("قرب(معسكر إدلب، ٥)"));
        assertEquals(new Near(List.of(ONE, new Phrase("في إدلب"), new Prefix("سج")), Near.USUAL),
                query("near(معسكر «في إدلب» سج*)"));
        assertEquals(new Near(List.of(ONE, new Word("300")), Near.USUAL), query("NEAR(معسكر 300)"));
    }

    @ParameterizedTest
    @CsvSource({"outlet:BBC, OUTLET, BBC", "الناشر:BBC, OUTLET, BBC", "المنفذ:BBC, OUTLET, BBC", "الوسم:سجن, TAG, سجن",
            "وسم:سجن, TAG, سجن", "source:سجن, SOURCE, سجن", "الموقف:ينفي, STANCE, denies", "stance:denies, STANCE, denies",
            "قبل:٢٠١٧, BEFORE, 2017", "before:2017-7, BEFORE, 2017-07", "بعد:۲۰۱۷/۰۷/۱۱, AFTER, 2017-07-11",
            "في:الحواشي, IN, notes", "in:notes, IN, notes", "في:حواشٍ, IN, notes", "state:unread, STATE, unread",
            "الحال:«غير مقروء», STATE, unread", "القراءة:غير_مقروء, STATE, unread", "language:ar, LANGUAGE, ar",
            "has:claims, HAS, claims", "فيه:ادعاءات, HAS, claims", "Date:2017, DATE, 2017"})
    void fields_and_their_values_are_named_in_both_languages(String typed, Field field, String value) {
        assertEquals(new Clause(field, new Word(value)), query(typed));
    }

    @Test
    void a_field_takes_a_whole_name_or_several() {
        assertEquals(new Clause(Field.OUTLET, new Phrase("الجزيرة نت")), query("الناشر:«الجزيرة نت»"));
        assertEquals(new Clause(Field.OUTLET, new Prefix("الجز")), query("outlet:الجز*"));
        assertEquals(new Or(List.of(new Clause(Field.TAG, ONE), new Clause(Field.TAG, OTHER))),
                query("tag:(معسكر أو إدلب)"));
        assertEquals(new Not(new Clause(Field.TAG, ONE)), query("-tag:معسكر"));
    }

    @Test
    void headlines_are_pasted_as_they_are() {
        assertEquals(new Word("C-017"), query("C-017"));
        assertEquals(new Word("Q3:4"), query("Q3:4"));
        assertEquals(new Word("10:30"), query("10:30"));
        assertEquals(new Word("https://example.org/a:b"), query("https://example.org/a:b"));
        assertEquals(new And(List.of(new Word("قال:"), ONE)), query("قال: معسكر"));
        assertEquals(new And(List.of(new Word("1,500"), ONE)), query("1,500 معسكر"));
        assertEquals(ONE, query(" ،؟ - () «» معسكر"));
    }

    @Test
    void only_an_empty_box_asks_for_everything() {
        assertEquals(Query.EVERYTHING, query(""));
        assertEquals(Query.EVERYTHING, query(" \u00a0\u200f"));
        for (var typed : List.of("؟", "\ud83d\udd25", " ،؟ - () «» ", "AND", "-")) {
            assertEquals("search.query.letters", problem(typed), typed);
        }
    }

    @Test
    void or_is_or_however_its_alef_is_typed() {
        for (var or : List.of("أو", "او", "أَوْ", "OR")) {
            assertEquals(new Or(List.of(ONE, THIRD)), query("معسكر " + or + " سجن"), or);
        }
        assertEquals(new Phrase("او"), query("«او»"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"معسكر -إدلب", "معسكر OR إدلب", "معسكر NOT إدلب", "قرب(معسكر إدلب)", "معسكر*", "outlet:«BBC»",
            "outlet:BBC", "قبل:2017", "(معسكر)", "«معسكر في إدلب»", "tag:(a OR b)"})
    void signs_of_direction_that_are_pasted_along_change_nothing(String typed) {
        for (var sign : List.of("\u200f", "\u200e", "\u202b", "\u202c", "\u2067", "\u2069", "\ufeff", "\u061c", "\u200b")) {
            var pasted = String.join(sign, typed.split("")) + sign;
            assertEquals(query(typed), query(sign + pasted), typed + " with " + Integer.toHexString(sign.charAt(0)));
        }
    }

    @Test
    void a_problem_is_where_it_was_typed_and_is_counted_in_letters_that_one_sees() {
        var problem = Query.parse("معسكر \u200f\u202b«إدلب").problem().orElseThrow();
        assertEquals(8, problem.at());
        assertEquals("7", problem.values().getFirst());
    }

    @Test
    void of_the_words_of_a_title_all_are_wanted_and_of_names_any() {
        assertEquals(query("title:معسكر title:إدلب"), query("title:(معسكر إدلب)"));
        assertEquals(query("title:معسكر title:إدلب"), query("title:(معسكر AND إدلب)"));
        assertEquals(query("title:معسكر title:إدلب OR title:سجن"), query("العنوان:(معسكر إدلب او سجن)"));
        assertEquals(query("outlet:BBC OR outlet:CNN"), query("outlet:(BBC CNN)"));
    }

    @Test
    void days_may_be_said_in_words() {
        for (var day : List.of("before:«11 تموز 2017»", "قبل:«١١ يوليو ٢٠١٧»", "before:«11 July 2017»")) {
            assertEquals(new Clause(Field.BEFORE, new Word("2017-07-11")), query(day), day);
        }
        assertEquals(new Clause(Field.AFTER, new Word("2017-07")), query("بعد:«تموز 2017»"));
    }

    @ParameterizedTest
    @CsvSource({"معسكر «إدلب, search.query.quote, 6", "(معسكر, search.query.bracket, 0", "معسكر), search.query.closing, 5",
            "معسكر OR, search.query.or, 6", "أو معسكر, search.query.or, 0", "(أو), search.query.or, 1",
            "معسكر NOT, search.query.not, 6", "مع*كر, search.query.star, 2", "*معسكر, search.query.star, 0",
            "NEAR(معسكر), search.query.near, 0", "NEAR(معسكر إدلب, search.query.bracket, 0",
            "'NEAR(a b, 100000)', search.query.near, 0", "خبر:معسكر, search.query.field, 0",
            "outlet: BBC, search.query.value, 0", "tag:, search.query.value, 0", "tag:«», search.query.value, 0",
            "before:أمس, search.query.date, 7", "before:2017-13, search.query.date, 7", "in:أخبار, search.query.choice, 3",
            "state:un*, search.query.choice, 6",
            "NEAR(معسكر OR إدلب), search.query.near.words, 11", "NEAR(معسكر -إدلب), search.query.near.words, 11",
            "NEAR(معسكر NEAR(في إدلب)), search.query.near.words, 15", "NEAR(معسكر (إدلب سجن)), search.query.near.words, 11",
            "قرب(معسكر الناشر:BBC), search.query.near.words, 10", "before:11/7/2017, search.query.date, 7",
            "🔥, search.query.letters, 0"})
    void what_cannot_be_read_is_said_with_its_place_in_both_languages(String typed, String key, int at) {
        var problem = Query.parse(typed).problem().orElseThrow(() -> new AssertionError(typed + " was read"));
        assertEquals(key, problem.key(), typed);
        assertEquals(at, problem.at(), typed);
        for (var language : Language.values()) {
            var sentence = new Messages(language).text(problem.key(), problem.values().toArray());
            assertFalse(sentence.contains("{"), sentence);
        }
    }

    @Test
    void a_problem_lists_the_fields_in_the_language_that_was_typed() {
        assertTrue(Query.parse("foo:bar").problem().orElseThrow().values().get(2).contains("outlet:, "));
        assertTrue(Query.parse("خبر:معسكر").problem().orElseThrow().values().get(2).contains("الناشر:، "));
    }

    @Test
    void a_hostile_query_is_refused_in_no_time() {
        assertEquals("search.query.deep", problem("(".repeat(5000)));
        assertEquals("search.query.deep", problem("-(".repeat(4000)));
        assertEquals("search.query.deep", problem("NOT ".repeat(2400) + "a"));
        assertEquals("search.query.many", problem("ا ".repeat(4000)));
        assertEquals("search.query.long", problem("ا".repeat(20_000)));
    }

    @Test
    void a_clause_of_a_facet_is_added_once_and_taken_away_again() {
        var clause = new Clause(Field.OUTLET, new Phrase("الجزيرة نت"));
        var either = query("معسكر OR إدلب");
        assertEquals("(معسكر OR إدلب) outlet:«الجزيرة نت»", either.and(clause).print(Tongue.ENGLISH));
        assertEquals(either.and(clause), either.and(clause).and(clause));
        assertEquals(either, either.and(clause).without(clause));
        assertEquals(Query.EVERYTHING, Query.EVERYTHING.and(clause).without(clause));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_printed_reads_as_the_same_query(Tongue tongue) {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++) {
            var query = random(random, 3);
            var printed = query.print(tongue);
            assertEquals(query, Query.parse(printed).query().orElseThrow(() -> new AssertionError(printed)), printed);
        }
    }

    @ParameterizedTest
    @CsvSource({"معسكر في إدلب, معسكر OR إدلب", "من هو, من OR هو", "«في» معسكر من, معسكر OR «في»", "معسكر, معسكر",
            "زار عبد الله المعسكر, زار OR عبد الله OR المعسكر", "في معسكر, معسكر", "في معس*, معس*",
            "معسكر إدلب -سجن in:notes, (معسكر OR إدلب) -سجن in:notes",
            "معسكر إدلب أو سجن بعيد, معسكر OR إدلب OR سجن OR بعيد"})
    void some_of_the_words_are_those_that_say_something_and_names_are_one(String typed, String wanted) {
        assertEquals(wanted, Query.parse(typed).query().orElseThrow().some().print(Tongue.ENGLISH));
    }

    @Test
    void whatever_is_typed_is_read_or_refused_and_what_is_read_prints_the_same() {
        var parts = List.of("(", ")", "«", "»", "\"", "-", "*", ":", "OR", "أو", "NOT", "NEAR(", "قرب(", "، 5)", " ", " ", "tag:",
                "قبل:", "2017", "٢٠١٧-٠٧", "معسكر", "in:", "الحواشي", "ـ", "\u200f", "\ud83d", "\ud83d\ude00", "\u0000", "ﷲ", "ّ", ",",
                "x", "AND", "//", "−", "'", "\n");
        var random = new Random(11);
        for (var round = 0; round < 50_000; round++) {
            var typed = new StringBuilder();
            for (var length = random.nextInt(12); length > 0; length--) {
                typed.append(parts.get(random.nextInt(parts.size())));
            }
            var parsed = Query.parse(typed.toString());
            parsed.query().ifPresent(query -> {
                for (var tongue : Tongue.values()) {
                    assertEquals(parsed, Query.parse(query.print(tongue)), () -> typed + " → " + query.print(tongue));
                }
            });
            assertNotEquals(parsed.query().isPresent(), parsed.problem().isPresent());
        }
    }

    private static Query random(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 9)) {
            case 0, 1 -> words(random);
            case 2 -> new Near(List.of(words(random), words(random), words(random)), random.nextInt(1000));
            case 3 -> new Clause(List.of(Field.OUTLET, Field.TAG, Field.SOURCE, Field.LANGUAGE, Field.TITLE)
                    .get(random.nextInt(5)), words(random));
            case 4 -> random.nextBoolean() ? Choice.values()[random.nextInt(Choice.values().length)].clause()
                    : new Clause(Field.BEFORE, new Word(List.of("2017", "2017-07", "2017-07-11").get(random.nextInt(3))));
            case 5 -> new Not(random(random, depth - 1));
            case 6 -> new Or(several(random, depth));
            default -> new And(several(random, depth));
        };
    }

    private static List<Query> several(Random random, int depth) {
        var several = new ArrayList<Query>();
        for (var count = 2 + random.nextInt(3); count > 0; count--) {
            several.add(random(random, depth - 1));
        }
        return several;
    }

    private static Query words(Random random) {
        var word = List.of("معسكر", "إدلب", "أو", "OR", "AND", "NOT", "قرب", "x", "300", "نصٌّ", "a-b", "1,500", "#داعش")
                .get(random.nextInt(13));
        return switch (random.nextInt(4)) {
            case 0 -> new Phrase(List.of("في إدلب", "قال \"نعم\"", "«نعم» قال", "a:b -c (d", "«a» \"b\"")
                    .get(random.nextInt(5)));
            case 1 -> new Prefix(word);
            default -> List.of("أو", "OR", "AND", "NOT").contains(word) ? new Phrase(word) : new Word(word);
        };
    }

    private static Query query(String typed) {
        return Query.parse(typed).query()
                .orElseThrow(() -> new AssertionError(typed + ": " + Query.parse(typed).problem()));
    }

    private static String problem(String typed) {
        return Query.parse(typed).problem().orElseThrow().key();
    }
}
