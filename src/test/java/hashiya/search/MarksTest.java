package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.text.Folding;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Marks are exact to the letter, whatever stands in and around the word.
class MarksTest {

    private static final List<String> WORDS = List.of("معسكر", "إدلب", "المدرسة", "مسؤول", "هيئة", "شؤون", "على", "كتاب", "سلام",
            "لا", "منشقين", "BBC", "300", "حكومة", "يحتجز", "آمال", "مستشفى");
    private static final String NOISE = "\u064b\u064e\u0651\u0650\u0652\u0640\u200f\u200e\u00ad\ufeff\u202b\u202c";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"يُحتجَزُ فيه ٣٠٠ منشقّ | يحتجز 300 | يُحتجَزُ,٣٠٠", "الـمـعـسـكـر هنا | المعسكر | الـمـعـسـكـر",
            "وبالمعسكرِ، قال | معسكر | وبالمعسكرِ", "ﻻ سلام | لا سلام | سلام", "السلام عليكم | السلام | السلام",
            "لـ891 شخصًا | 891 | 891", "الرياض.وقال | وقال | وقال", "#الدولة_الإسلامية | الدولة | الدولة",
            "في 2017/07/11 مساء | 2017/07/11 | 2017/07/11", "بلغ ٣٬٠٠٠ قتيل | 3000 | ٣٬٠٠٠", "مدرب وكتب والمدرسة | مدر* | مدرب,والمدرسة",
            "والمدارس مدر | مدار* | والمدارس", "معسكر كبير في إدلب | NEAR(إدلب معسكر) | معسكر,إدلب",
            "قرب معسكر إدلب ومعسكر حلب | «معسكر إدلب» | معسكر إدلب", "معسكر وسجن | معسكر -باريس | معسكر",
            "ذهب عبد الله أمس | عبدالله | عبد الله", "ذهب عبدالله أمس | عبد الله | عبدالله", "زار أبوظبي أمس | أبو ظبي | أبوظبي",
            "جاء وأبو بكر معه | أبو بكر | وأبو بكر", "قال أبي بكر نعم | أبو بكر | أبي بكر", "كتاب لعبد الرحمن هنا | عبدالرحمن | لعبد الرحمن",
            "قال أبي نعم وأبي بكر | أبي | أبي,وأبي", "ثم قال أبو بكر نعم | «قال أبو بكر» | قال أبو بكر",
            "ثم قال أبو بكر نعم | «قال أبو» | قال أبو", "وعبد الله قال | «عبد الله قال» | وعبد الله قال",
            "ومعسكرات بمعسكرين | معسكر* | ومعسكرات,بمعسكرين", "والمعسكرات وللمعسكر معسكر | المعسكر* | والمعسكرات,وللمعسكر"})
    void the_letters_of_a_word_are_marked_as_they_are_written(String text, String typed, String marked) {
        try (var shelf = Shelf.of(text)) {
            assertEquals(List.of(marked.split(",")), shelf.marked(typed).stream().map(each -> each.replace("،", "")).toList());
            var hit = shelf.search(typed).hits().getFirst();
            assertEquals(shelf.marked(typed), Shelf.in(hit.snippet(), hit.marks()));
        }
    }

    @Test
    void in_the_exact_layer_only_those_letters_are_marked() {
        try (var shelf = Shelf.of("مدرسة ومدرسه والمدرسة")) {
            assertEquals(3, shelf.search("مدرسة").hits().getFirst().hits().size());
            assertEquals(List.of(new TextRange(0, 5)), shelf.search("مدرسة", Layer.EXACT).hits().getFirst().hits());
        }
    }

    @Test
    void only_what_the_layers_that_are_on_find_is_marked_of_beginnings() {
        try (var shelf = Shelf.of("مدرب والمدرسة ومدرسة")) {
            assertEquals(3, shelf.search("مدر*").hits().getFirst().hits().size());
            assertEquals(List.of(new TextRange(0, 4)),
                    shelf.search("مدر*", Layer.EXACT, Layer.FOLDED).hits().getFirst().hits());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"مدرسه | مدرسة | مدرسة", "جيش الاسلام | «جيش الإسلام» | جيش الإسلام",
            "عبدالله | عبد الله | عبد الله", "مسئولون | مسؤول* | مسؤولون", "وبالمعسكر | معسكر حلب | معسكر,حلب"})
    void what_was_found_letter_by_letter_is_what_the_snippet_shows(String other, String query, String shown) {
        var text = other + " " + "حشو ".repeat(100) + "\n" + other + " " + "حشو ".repeat(100) + String.join(" ", shown.split(","))
                + " حشو".repeat(100);
        try (var shelf = Shelf.of(text)) {
            var hit = shelf.search(query).hits().getFirst();
            assertEquals(Layer.EXACT, hit.layer());
            assertEquals(List.of(shown.split(",")), Shelf.in(hit.snippet(), hit.marks()));
            assertEquals(other, Shelf.in(text, hit.hits()).getFirst());
        }
    }

    @Test
    void every_mark_of_any_text_folds_to_the_word_that_was_looked_for() {
        var random = new Random(3);
        for (var round = 0; round < 300; round++) {
            var places = new ArrayList<TextRange>();
            var wanted = WORDS.get(random.nextInt(WORDS.size()));
            var text = text(random, wanted, places);
            try (var shelf = Shelf.of(text)) {
                var found = shelf.search(wanted, Layer.EXACT, Layer.FOLDED).hits();
                assertEquals(places.isEmpty(), found.isEmpty(), wanted + " in " + text);
                if (!places.isEmpty()) {
                    var hit = found.getFirst();
                    assertEquals(plain(places, text), plain(hit.hits(), text), wanted + " in " + text);
                    for (var at = 0; at < places.size(); at++) {
                        assertTrue(hit.hits().get(at).overlaps(places.get(at)), wanted + " in " + text);
                    }
                    hit.marks().forEach(each -> assertEquals(Folding.fold(wanted).text(),
                            Folding.fold(each.in(hit.snippet())).text(), hit.snippet()));
                }
            }
        }
    }

    @Test
    void a_million_letters_have_marks_and_a_snippet_too() {
        var text = "كلمة أخرى ".repeat(50_000) + "معسكر\n" + "كلمة أخرى ".repeat(50_000);
        try (var shelf = Shelf.of(text)) {
            var hit = shelf.search("معسكر").hits().getFirst();
            assertEquals(List.of("معسكر"), Shelf.in(text, hit.hits()));
            assertEquals(List.of("معسكر"), Shelf.in(hit.snippet(), hit.marks()));
            assertTrue(hit.snippet().length() < 250, hit.snippet());
            assertEquals(100_000, shelf.search("أخرى").hits().getFirst().hits().size());
        }
    }

    @Test
    void an_endless_word_and_a_text_of_signs_are_taken_in() {
        try (var shelf = Shelf.of("ا".repeat(200_000), "؟! ... ـــ", "", "\ud83d\ude00 \ud83d", "معسكر")) {
            assertEquals(List.of(5), shelf.found("معسكر"));
            assertFalse(shelf.search("ا".repeat(300)).hits().isEmpty());
        }
    }

    @Test
    void a_snippet_stands_where_the_words_stand_together() {
        var text = "معسكر هنا. " + "حشو ".repeat(200) + "معسكر في إدلب. " + "حشو ".repeat(200);
        try (var shelf = Shelf.of(text)) {
            var hit = shelf.search("معسكر إدلب").hits().getFirst();
            assertEquals(List.of("معسكر", "إدلب"), Shelf.in(hit.snippet(), hit.marks()));
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
        var snippet = Snippet.of("ا".repeat(5000), List.of(new TextRange(2000, 4000)));
        assertTrue(snippet.words().length() < 300, snippet.words());
        assertEquals(1, snippet.marks().size());
    }

    @Test
    void whatever_is_typed_never_throws() {
        var parts = List.of("(", ")", "«", "»", "-", "*", ":", "OR", "أو", "NOT ", "NEAR(", "قرب(", "، 5)", " ", "tag:", "قبل:2017", "معسكر",
                "title:", "in:notes", "ـ", "\u200f", "\ud83d", "\u0000", "ﷲ", "ّ", "x", "-", "م*", "٣٠٠", "title:م*", "عبد ", "الله");
        var random = new Random(5);
        try (var shelf = Shelf.of("معسكر في إدلب", "عبد الله", "x 300")) {
            for (var round = 0; round < 3000; round++) {
                var typed = new StringBuilder();
                for (var length = 1 + random.nextInt(10); length > 0; length--) {
                    typed.append(parts.get(random.nextInt(parts.size())));
                }
                hashiya.search.query.Query.parse(typed.toString()).query().ifPresent(query -> {
                    shelf.search(Request.of(query, 3));
                    shelf.index.census(Request.of(query, 3));
                });
                shelf.index.complete(typed.toString(), 5);
            }
        }
    }

    /// Words with marks and invisible letters in them; the places are those of the one that is wanted.
    private static String text(Random random, String wanted, List<TextRange> places) {
        var text = new StringBuilder();
        for (var count = random.nextInt(12); count >= 0; count--) {
            var word = WORDS.get(random.nextInt(WORDS.size()));
            var start = text.length();
            for (var letter : word.toCharArray()) {
                text.append(letter);
                var isArabic = Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
                for (var more = isArabic ? random.nextInt(3) - 1 : 0; more > 0; more--) {
                    text.append(NOISE.charAt(random.nextInt(NOISE.length())));
                }
            }
            if (word.equals(wanted)) {
                places.add(new TextRange(start, text.length()));
            }
            text.append(List.of(" ", "، ", "\n", ". ", " \u200f").get(random.nextInt(5)));
        }
        return text.toString();
    }

    private static List<String> plain(List<TextRange> marks, String text) {
        return marks.stream().map(each -> Folding.fold(each.in(text)).text()).toList();
    }
}
